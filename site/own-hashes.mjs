// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} text */
const hashOf = (text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A page whose policy names its own styles and scripts only.
 * @param {string} html
 */
export function withOwnHashes(html) {
  const inline = html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g);
  const own = new Set([...inline].map(([, , text]) => hashOf(text)));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash) ? hash : '')),
  );
}

/**
 * Astro names the styles and scripts of all pages on every page: a kilobyte that does not compress,
 * and more than a page need allow.
 * @type {import('astro').AstroIntegration}
 */
export const ownHashes = {
  name: 'own-hashes',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const name of await readdir(root, { recursive: true })) {
        if (!name.endsWith('.html')) continue;
        const file = join(root, name);
        await writeFile(file, withOwnHashes(await readFile(file, 'utf8')));
      }
    },
  },
};
