import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { english } from '../../../../scripts/workspace/face/english.ts';
import { type Example, exampleFace, pageAt } from './example.ts';

let face: Example;
beforeAll(async () => {
  face = await exampleFace();
});
afterAll(() => face.close());

const source = new URL('../../../../scripts/workspace/face/', import.meta.url);

/** Every sentence of the face, its places as {}. */
async function sentences(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const place = /\$\{(?:[^{}]|\{[^}]*\})*\}/g;
  for (const name of await readdir(source)) {
    if (!name.endsWith('.ts')) continue;
    const code = await readFile(new URL(name, source), 'utf8');
    for (const [, text = ''] of code.matchAll(
      /\b(?:say|s)`((?:[^`\\$]|\$\{(?:[^{}]|\{[^}]*\})*\})*)`/g,
    )) {
      found.add(text.replace(place, '{}'));
    }
  }
  return found;
}

test('every sentence has its English one, with as many places, and none is left over', async () => {
  const said = await sentences();
  expect(said.size).toBeGreaterThan(150);
  expect([...said].filter((sentence) => !(sentence in english))).toEqual([]);
  expect(Object.keys(english).filter((sentence) => !said.has(sentence))).toEqual([]);
  const places = (text: string) => text.split('{}').length;
  expect(Object.entries(english).filter(([a, b]) => places(a) !== places(b))).toEqual([]);
});

test('English is there on demand and remembered; Vietnamese is the rule', async () => {
  expect(await pageAt(`${face.url}/`)).toContain('<html lang="vi">');
  const asked = await fetch(`${face.url}/?lang=en`);
  const cookie = asked.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^face-lang=en; Path=\/; SameSite=Lax; HttpOnly$/);
  expect(await asked.text()).toContain('Workspace on this machine');
  const later = await fetch(`${face.url}${face.book}`, { headers: { cookie: 'face-lang=en' } });
  const markup = await later.text();
  expect(markup).toContain('<html lang="en">');
  expect(markup).toContain('A simulation on this machine');
  expect(markup).toContain('Act as');
  const back = await fetch(`${face.url}/?lang=vi`, { headers: { cookie: 'face-lang=en' } });
  expect(back.headers.get('set-cookie')).toContain('face-lang=vi');
  expect(await back.text()).toContain('Không gian làm việc');
});

test('no label of the face stays Vietnamese on an English page', async () => {
  const { workspace } = face;
  const book = workspace.spreadsheet(face.book.split('/')[2] ?? '');
  const content = [
    ...workspace.files().map(({ name }) => name),
    ...workspace
      .mail()
      .flatMap(({ subject, body, attachments }) => [
        subject,
        body,
        ...attachments.map(({ name }) => name),
      ]),
    ...book.sheets.flatMap((sheet) => [sheet.title, ...sheet.rows().flat()]),
    ...['Làm', 'Không làm', 'Tiếng Việt'],
  ].join('\n');
  for (const path of ['/', '/drive', '/mail', '/mail/1', `${face.book}?q=24&edit=C25`]) {
    const answer = await fetch(face.url + path, { headers: { cookie: 'face-lang=en' } });
    const pieces = (await answer.text()).match(/(?<=>)[^<>]+(?=<)|(?<=label=")[^"]+/g) ?? [];
    const left = pieces
      .map((piece) => piece.replace(/^Cell \w+, |: empty$|^\w+ · /g, '').trim())
      .filter((piece) => /[ăâđêôơư\u1ea0-\u1ef9]/i.test(piece))
      .filter((piece) => !piece.includes('&') && !content.includes(piece));
    expect([path, left]).toEqual([path, []]);
  }
});
