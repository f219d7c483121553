import type { APIRoute } from 'astro';
import { link } from '../link.ts';

/** Everything may be read; the parts of the look-up tell nobody anything. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      `Disallow: ${link('/tra-cuu/du-lieu/')}`,
      ...(site ? [`Sitemap: ${new URL(link('/sitemap-index.xml'), site).href}`] : []),
      '',
    ].join('\n'),
  );
