import { expect, test } from 'vitest';
import { prefilledLink } from '../../../site/src/compose/prefilled-link.ts';
import { sentAnswers } from '../../../site/src/compose/sent-answers.ts';
import { answersAt, exampleForm } from './example-form.ts';
import { catalogueFor, settingFor, wholeAnswers, wholeDraft } from './setting.ts';

const setting = settingFor();
const catalogue = catalogueFor('75-nghin-2021');
const sentWith = (answers: Readonly<Record<string, string>>) =>
  sentAnswers(setting, catalogue, { ...wholeDraft, answers: { ...wholeAnswers, ...answers } });
const { link: limit } = setting.programme.limits;
const linkWith = (answers: Readonly<Record<string, string>>) =>
  prefilledLink(exampleForm, sentWith(answers), limit);

test('the link carries every answer under the names that the Form’s lists bear', () => {
  const { href, toPaste } = linkWith({ unit: 'dong thap' });
  expect(toPaste).toEqual([]);
  expect(answersAt(href)).toMatchObject({
    unit: 'Đồng Tháp',
    subUnit: 'LĐLĐ TP Cao Lãnh',
    description: wholeAnswers.description,
  });
});

test('an effect goes to the page that a trade secret is shown', () => {
  const { href } = linkWith({ tradeSecret: 'Có' });
  expect(href).toContain('entry.1999999999=');
  expect(answersAt(href).description).toBeUndefined();
});

test('what the limit has no room for is pasted, the description first', () => {
  const long = linkWith({ description: 'ế'.repeat(1000) });
  expect(long.toPaste).toEqual(['description']);
  expect(long.href.length).toBeLessThanOrEqual(limit);
  const longer = linkWith({ effect: 'ế'.repeat(900) });
  expect(longer.toPaste).toEqual(['description', 'effect']);
  expect(longer.href.length).toBeLessThanOrEqual(limit);
});

test('a programme may allow its links more', () => {
  const sent = sentWith({ description: 'ế'.repeat(1000) });
  expect(prefilledLink(exampleForm, sent, 12_000).toPaste).toEqual([]);
});

test('what Word leaves in a text is sent clean, its meaning untouched', () => {
  const sent = sentWith({
    description: `“Hoà”\u00a0 cu\u0309a \u00adtổ\r\n– 5 %`,
    title: 'Cải tiến\nmáy ép',
  });
  expect(sent.answers.description).toBe('“Hoà” của tổ\n– 5 %');
  expect(sent.answers.title).toBe('Cải tiến máy ép');
});
