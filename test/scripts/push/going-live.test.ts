import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files, textOf } from '../../architecture/tree.ts';

test('every refusal that the page explains is one that a command says', () => {
  const page = readFileSync('docs/going-live.md', 'utf8');
  const [, table = ''] = page.split('## Khi bị từ chối');
  const rows = [...table.matchAll(/^\| (?!lệnh nói)([^|-][^|]*) \|/gm)].map(
    ([, said = '']) => said,
  );
  expect(rows.length).toBeGreaterThan(10);
  const code = files
    .filter((path) => /^scripts\/(?:push|google)\//.test(path))
    .map(textOf)
    .join('\n');
  const unsaid = rows
    .flatMap((said) => said.split('…'))
    .map((part) => part.trim())
    .filter((part) => !code.includes(part));
  expect(unsaid).toEqual([]);
});
