import type { APIRoute } from 'astro';
import { units } from '../../poster/posters.ts';
import { unionIndex } from '../../poster/union-index.ts';

/** Every union that has a poster, for the search on this page; asked for at the first letter. */
export const GET: APIRoute = () => Response.json(unionIndex(units));
