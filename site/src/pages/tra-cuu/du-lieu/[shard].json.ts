import type { APIRoute } from 'astro';
import type { Shard } from '../../../shards.ts';
import { shards } from '../../../tracked.ts';

export const getStaticPaths = () =>
  shards.map((shard, at) => ({ params: { shard: String(at) }, props: { shard } }));

export const GET: APIRoute<{ shard: Shard }> = ({ props }) => Response.json(props.shard);
