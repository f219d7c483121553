import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { askByHand, seenIn } from '../../../scripts/probe/hand-answers.ts';
import { handQuestions } from '../../../scripts/probe/hand-questions.ts';
import { liveAnswers } from '../../../scripts/probe/live-answers.ts';
import { toldByHand, toldDifferences, toldRun } from '../../../scripts/probe/told-differences.ts';
import {
  type Answers,
  askWorkspace,
  differences,
} from '../../../scripts/workspace/conformance/judge.ts';
import { vectors } from '../../../scripts/workspace/conformance/vectors.ts';

const dir = mkdtempSync(join(tmpdir(), 'probe-'));
afterAll(() => rmSync(dir, { recursive: true }));
const kept = (name: string, value: unknown): string => {
  const file = join(dir, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
const answers = askWorkspace(vectors);
const doctored: Answers = {
  ...answers,
  done: false,
  left: ['a-file'],
  answers: {
    ...answers.answers,
    'values/raw-keeps-a-leading-zero': { result: 1234 },
    'drive/an-unknown-file-is-not-found': { error: 'Service unavailable' },
    'forms/a-scale-answers-with-a-text': { result: '4' },
  },
};
const told = (live: Answers) => toldDifferences(differences(vectors, live, answers), vectors);

describe('what a real account answered', () => {
  test('agrees with the workspace where it is the workspace', () => {
    const live = liveAnswers(kept('same.json', answers));
    expect([...told(live), ...toldRun(live)]).toEqual([]);
  });

  test('is told in sentences where the workspace believes something else', () => {
    const live = liveAnswers(kept('doctored.json', doctored));
    expect(toldRun(live)).toEqual([
      expect.stringContaining('chưa chạy hết'),
      expect.stringContaining('Còn 1 tệp thử'),
    ]);
    const sentences = told(live);
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toMatch(
      /^values\/raw-keeps-a-leading-zero: Google thật trả lời 1234; bản dựng lại tin sai, nó trả lời "0\d+" vì \S.* \(độ tin [ABC]\)/,
    );
    expect(sentences.join('\n')).toContain('từ chối: “Service unavailable”');
    expect(sentences.join('\n')).toContain('bản dựng lại chưa làm phần này');
  });

  test.each([
    ['half a file', '{"format":"probe-answers/1","answers":{'],
    ['another file', '{"format":"other"}'],
    ['an answer of no kind', JSON.stringify({ ...answers, answers: { a: 1 } })],
  ])('is not read from %s', (_, text) => {
    expect(() => liveAnswers(kept('bad.json', text))).toThrow('Xin tải lại probe-answers.json');
  });
});

describe('what must be seen with one’s own eyes', () => {
  const typed = (words: readonly (string | undefined)[]) => {
    const left = [...words];
    return async () => left.shift();
  };

  test('is asked one by one, kept at once, and asked on where it was broken off', async () => {
    const file = join(dir, 'by-hand.json');
    const open = await askByHand(file, typed(['1', '', ' chèn được một nửa ']));
    expect(open).toBe(handQuestions.length - 2);
    const [first, second, third] = handQuestions;
    expect(seenIn(file)).toMatchObject({
      [first?.id ?? '']: first?.believed,
      [second?.id ?? '']: '',
      [third?.id ?? '']: 'chèn được một nửa',
    });
    await askByHand(file, typed(['2']));
    expect(seenIn(file)[second?.id ?? '']).toBe(second?.answers[1]);
    expect(toldByHand(seenIn(file)).wrong).toEqual([
      expect.stringContaining(`Đã thấy: “${second?.answers[1]}”; bản dựng lại tin sai`),
      expect.stringContaining('chèn được một nửa'),
    ]);
  });

  test('may be written into the file as well, and what agrees is silent', () => {
    const all = handQuestions.map(({ id, believed }) => ({ id, seen: believed ?? '40 giây' }));
    const { wrong, kept: noted, open } = toldByHand(seenIn(kept('typed.json', all)));
    expect([wrong, open]).toEqual([[], []]);
    expect(noted.length).toBe(handQuestions.filter(({ believed }) => !believed).length);
    expect(() => seenIn(kept('typed.json', '[{'))).toThrow('"seen"');
  });

  test('has an answer to choose wherever the workspace believes one', () => {
    for (const { id, steps, answers: choices, believed } of handQuestions) {
      expect(steps.length, id).toBeGreaterThan(0);
      if (believed !== undefined) expect(choices).toContain(believed);
    }
  });
});

test('everything that was to be settled on a real account is asked', () => {
  const list: readonly (readonly string[])[] = [
    ['open/typed-apostrophe', 'open/apostrophe-through-spreadsheet-app'],
    ['open/dates-by-locale'],
    ['open/reading-a-deleted-tab'],
    ['open/a-cell-over-50000-characters', 'open/a-cell-of-50000-in-update-cells'],
    ['open/get-ui-in-a-trigger'],
    ['open/a-program-s-response-fires-no-trigger'],
    ['open/a-new-form-is-unpublished'],
    ['open/responses-from-their-own-instant-on', 'the-speed-of-many-responses'],
    ['open/a-prefilled-address-of-10000-characters'],
    ['open/a-thousand-choices-and-a-hundred-pages'],
    ['open/a-forged-post-past-the-validation'],
    ['sorting-with-protected-columns'],
    ['open/a-docx-keeps-its-sections', 'a-petition-in-word', 'a-petition-as-a-google-doc'],
    ['open/what-the-language-offers'],
    ['a-trigger-that-fails-for-a-day'],
  ];
  const ids = new Set([...vectors, ...handQuestions].map(({ id }) => id));
  expect(list.flat().filter((id) => !ids.has(id))).toEqual([]);
});
