import { getEntry } from 'astro:content';
import { shardsOf } from './shards.ts';

const tracking = await getEntry('tracking', 'tracking');

/** What a look-up fetches one of. */
export const shards = shardsOf(tracking?.data.entries ?? []);
