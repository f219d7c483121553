import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultsSchema } from '#core/publication/results.ts';
import { strayRows } from '../../site/src/content/coherence.ts';
import { readPublished } from '../../site/src/content/published-file.ts';
import { sampleResults } from './sample.ts';

const good = sampleResults(3);
const [first] = good.initiatives;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-'));
});
afterAll(() => rm(folder, { recursive: true }));

const reading = async (text: string) => {
  const path = join(folder, 'results.json');
  await writeFile(path, text);
  return readPublished({
    id: 'results',
    variable: 'RESULTS',
    path,
    sample: pathToFileURL(join(folder, 'sample.json')),
    schema: resultsSchema,
    alsoCheck: strayRows,
  });
};

describe('a published file', () => {
  test('comes in whole', async () => {
    expect(await reading(JSON.stringify(good))).toEqual(good);
  });

  test('with a phone number in it is refused by the name of the field, not by its value', async () => {
    const planted = { ...good, initiatives: [{ ...first, phone: '0912 000 345' }] };
    const refusal = reading(JSON.stringify(planted));
    await expect(refusal).rejects.toThrow('initiatives[0]: có mục không được phép công bố: phone');
    await expect(refusal).rejects.not.toThrow('0912');
  });

  test('with an empty title is refused with its place', async () => {
    const planted = { ...good, initiatives: [first, { ...first, title: '' }] };
    await expect(reading(JSON.stringify(planted))).rejects.toThrow(
      'initiatives[1].title: đang để trống',
    );
  });

  test('with an initiative of a union that is not listed is refused', async () => {
    const planted = { ...good, initiatives: [{ ...first, union: 'dong-thap/khac' }] };
    await expect(reading(JSON.stringify(planted))).rejects.toThrow(
      'initiatives[0].union: “dong-thap/khac” không thuộc “dong-thap”',
    );
  });

  test('that is not JSON is refused with the file, the variable and what to do', async () => {
    const refusal = reading('{');
    await expect(refusal).rejects.toThrow('results.json (biến RESULTS)');
    await expect(refusal).rejects.toThrow('cả tệp: không phải dữ liệu công bố');
    await expect(refusal).rejects.toThrow('Hãy công bố lại');
  });

  test('that is not there is refused in the same words', async () => {
    const refusal = readPublished({
      id: 'results',
      variable: 'RESULTS',
      path: join(folder, 'none.json'),
      sample: pathToFileURL(join(folder, 'sample.json')),
      schema: resultsSchema,
      alsoCheck: strayRows,
    });
    await expect(refusal).rejects.toThrow('không mở được tệp');
  });
});
