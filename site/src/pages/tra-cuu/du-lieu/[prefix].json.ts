import { getEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { type Shard, shardsOf } from '../../../shards.ts';

/** All 256 shards are written, empty ones too: a look-up never meets a missing file. */
export const getStaticPaths = async () => {
  const tracking = await getEntry('tracking', 'tracking');
  return [...shardsOf(tracking?.data.entries ?? [])].map(([prefix, shard]) => ({
    params: { prefix },
    props: { shard },
  }));
};

export const GET: APIRoute<{ shard: Shard }> = ({ props }) => Response.json(props.shard);
