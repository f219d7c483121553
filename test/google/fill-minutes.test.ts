import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { minutesData } from '#core/petition/minutes.ts';
import { minutesTemplate } from '#core/petition/minutes-tags.ts';
import type { fillTemplate } from '../../apps-script/google/fill-template.ts';
import { meeting, scored } from '../core/petition/minutes-example.ts';
import { load, textOf } from './filled-document.ts';

const template = readFileSync(
  new URL('../../apps-script/templates/bien-ban.docx', import.meta.url),
);

let fill: typeof fillTemplate;
beforeAll(async () => {
  fill = await load();
});

const filled = (...scores: readonly (readonly number[])[]): string => {
  const result = fill(template, minutesTemplate, minutesData(meeting(scored(...scores))));
  if (!result.ok) throw new Error(result.problem);
  return textOf(result.bytes);
};

test('every place of the minutes is filled, and no tag stays', () => {
  const text = filled([9000, 9000, 9000], [9000]);
  expect(text).not.toMatch(/[{}]/);
  expect(text).toContain('BIÊN BẢN');
  expect(text).toContain('Chủ trì: Phạm Thị Hoa.');
  expect(text).toContain('CHỦ TRÌ\u2029Phạm Thị Hoa\u2029');
});

test('two hundred initiatives come out in the order of their ranks', () => {
  const scores = Array.from({ length: 200 }, (_, i) => [8000 - i, 8000 - i, 8000 - i]);
  const titles = filled(...scores).match(/Sáng kiến \d+/g);
  expect(titles).toEqual(scores.map((_, i) => `Sáng kiến ${i + 1}`));
});

test('a damaged template is refused by its own name', () => {
  const result = fill([1, 2, 3], minutesTemplate, {});
  expect(!result.ok && result.problem).toContain('tệp mẫu Biên bản');
});
