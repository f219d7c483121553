import type { APIRoute } from 'astro';
import { listFiles } from '../../lists.ts';
import { wordTableOf } from '../../search/word-table.ts';

/** What the browser fetches first to search the nation. */
export const GET: APIRoute = () => Response.json(wordTableOf(listFiles));
