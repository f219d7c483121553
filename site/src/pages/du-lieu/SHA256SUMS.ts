import type { APIRoute } from 'astro';
import { downloads } from '../../open-data/downloads.ts';

/** For `sha256sum -c`. */
export const GET: APIRoute = () =>
  new Response(downloads.map(({ sha256, name }) => `${sha256}  ${name}\n`).join(''));
