import process from 'node:process';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { earlierSites } from './earlier-sites.mjs';
import { ownHashes } from './own-hashes.mjs';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { SITE_URL, SITE_BASE, SITE_CACHE } = process.env;

/**
 * What a page imports late has no styles and imports nothing late itself: it is fetched as it is,
 * without the kilobyte of script that Vite gives every page for other cases.
 * @type {import('vite').Plugin}
 */
const lateImports = {
  name: 'late-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: SITE_BASE || '/',
  outDir: '../dist/site',
  // Two builds at the same time need two of them: the data that was read is kept here.
  cacheDir: SITE_CACHE || '../node_modules/.astro',
  trailingSlash: 'always',
  // A phone on a poor line gets a whole page, or nothing: one request, no half-styled page.
  // The default drops a line break between a word and a link, and with it the space.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  security: {
    // Scripts and styles: 'self' and the hashes that Astro adds. No style attributes: bars are SVG.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  integrations: [
    // Without an address of its own the site can tell nobody where its pages are.
    ...(SITE_URL ? [sitemap({ filter: (page) => !/\/c\/|\/tat-ca\/$/.test(page) })] : []),
    ownHashes,
    earlierSites,
  ],
  vite: { cacheDir: '../node_modules/.vite/site', plugins: [lateImports] },
  devToolbar: { enabled: false },
  // No code blocks here; the highlighter's style attributes would be against the policy.
  markdown: { syntaxHighlight: false },
});
