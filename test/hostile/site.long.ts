import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanLine } from '#core/text/canonical.ts';
import { publicText } from '#core/text/public-text.ts';
import { builtSite } from '../../scripts/posters/built-site.ts';
import { formUrl, project } from '../e2e/sample-site.ts';
import { sampleResults, sampleTracking } from '../site/sample.ts';
import { corpus, hostile } from './corpus.ts';

const folder = join(project, 'dist', 'hostile-site');
/** As the program publishes them: cleaned, without phones and addresses, never empty. */
const texts = corpus.map((text) => publicText(cleanLine(text))).filter((text) => text !== '');
const textAt = (at: number) => texts[at % texts.length] ?? hostile(at);

const sample = sampleResults(texts.length);
const benign = sampleResults(texts.length);
const results = {
  ...sample,
  unions: sample.unions.map((union, at) => ({ ...union, name: textAt(31 * at) })),
  initiatives: sample.initiatives.map((each, at) => ({
    ...each,
    title: textAt(at),
    author: each.author === null ? null : textAt(at + 7),
    effect: each.effect === null ? null : textAt(at + 13),
  })),
};
const code = '4MR3PHJHBHKQ4ZC2';
const tracking = sampleTracking([code]);

async function built(name: string, data: typeof sample): Promise<string> {
  const place = join(folder, name);
  await mkdir(place, { recursive: true });
  const file = join(place, 'results.json');
  const found = join(place, 'tracking.json');
  await writeFile(file, JSON.stringify(data));
  await writeFile(found, JSON.stringify(tracking));
  return builtSite(place, { RESULTS: file, TRACKING: found, FORM_URL: formUrl });
}

/** Every tag of a page with the names of its attributes, and how often it stands there. */
function tagsOf(html: string): ReadonlyMap<string, number> {
  const tags = new Map<string, number>();
  const bare = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1</$2>');
  for (const [, close, name, inside = ''] of bare.matchAll(
    /<(\/?)([a-zA-Z!?][^\s>/]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g,
  )) {
    const names = inside
      .replace(/=(?:"[^"]*"|'[^']*'|[^\s>]+)/g, '')
      .trim()
      .split(/\s+/);
    const tag = `${close}${name} ${names.sort().join(' ')}`.trim();
    tags.set(tag, (tags.get(tag) ?? 0) + 1);
  }
  return tags;
}

let [ours, theirs] = ['', ''];
beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  ours = await built('benign', benign);
  theirs = await built('hostile', results);
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const pagesOf = async (place: string) =>
  (await readdir(place, { recursive: true })).filter((name) => name.endsWith('.html')).sort();

test('no page has an element or attribute that it has not with harmless data', async () => {
  const pages = await pagesOf(ours);
  expect(await pagesOf(theirs)).toEqual(pages);
  const known = new Set<string>();
  for (const page of pages) {
    for (const tag of tagsOf(await readFile(join(ours, page), 'utf8')).keys()) known.add(tag);
  }
  let escaped = 0;
  for (const page of pages) {
    const html = await readFile(join(theirs, page), 'utf8');
    const strange = [...tagsOf(html).keys()].filter((tag) => !known.has(tag));
    expect([page, strange]).toEqual([page, []]);
    escaped += html.split('&lt;script&gt;alert(1)').length - 1;
    expect(html).not.toMatch(/(?:href|src|action)="?\s*(?:javascript|data:text)/i);
  }
  // They are there, and are texts.
  expect(escaped).toBeGreaterThan(2);
  expect([...tagsOf('<p>a<img src=x onerror=alert(1)></p>').keys()]).toContain('img onerror src');
});

test('the data that pages fetch are the texts as they were published', async () => {
  const files = (await readdir(theirs, { recursive: true })).filter((name) => /\.json$/.test(name));
  expect(files.length).toBeGreaterThan(3);
  for (const name of files) JSON.parse(await readFile(join(theirs, name), 'utf8'));
  const list = files.find((name) => /du-lieu[/\\]sang-kien\.json$/.test(name)) ?? '';
  const { rows } = JSON.parse(await readFile(join(theirs, list), 'utf8'));
  expect(rows.map((row: readonly string[]) => row[1])).toEqual(
    results.initiatives.map(({ title }) => title),
  );
});
