import type { APIRoute } from 'astro';
import { listFiles } from '../../../lists.ts';
import type { UnitList } from '../../../search/unit-list.ts';

/** What the browser fetches to search a unit. */
export const getStaticPaths = () =>
  listFiles.map(({ name, list }) => ({ params: { file: name }, props: { list } }));

export const GET: APIRoute<{ list: UnitList }> = ({ props }) => Response.json(props.list);
