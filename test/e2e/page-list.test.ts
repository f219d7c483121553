import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sitePages } from './page-list.ts';

/** "ma-qr/[unit]/tat-ca.astro" → /ma-qr/<anything>/tat-ca/. */
const routeOf = (file: string): RegExp => {
  const path = file
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '')
    .replace('/[...page]', '(/[^/]+)?')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(path === '404' ? '^/404\\.html$' : `^/${path}${path === '' ? '' : '/'}$`);
};

test('every kind of page that the site has is among those that are looked at', () => {
  const files = globSync('**/*.astro', { cwd: 'site/src/pages' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)_/.test(file));
  expect(files.length).toBeGreaterThan(15);
  const unseen = files.filter((file) => !sitePages.some((page) => routeOf(file).test(page)));
  // Its pages are walked through in compose.test.ts.
  expect(unseen).toEqual(['gui-sang-kien/index.astro']);
});
