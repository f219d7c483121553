import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QuestionId, questionsOf } from '#core/submission/questions.ts';
import { checkOf } from '../../apps-script/google/form-checks.ts';
import { decoded, good, nation } from '../core/submission/given.ts';

/** The Form's own answer to a text: matched from end to end, lengths in UTF-16 units. */
function formTakes(id: QuestionId, text: string): boolean {
  const question = questionsOf(nation).find((each) => each.id === id);
  const check = question && checkOf(question, nation);
  // An empty answer is a matter of "required" alone.
  if (!check || text === '') return true;
  if ('longest' in check) return text.length <= check.longest;
  return new RegExp(check.pattern, 's').test(text);
}

/** Whether core has nothing against this answer. */
function coreTakes(id: QuestionId, text: string): boolean {
  const codes = decoded({ ...good, [id]: text }).problems.map(({ code }) => code);
  return !codes.some((code) => code.startsWith(id === 'fullName' ? 'name' : (prefix[id] ?? id)));
}
const prefix: Partial<Record<QuestionId, string>> = { appliedFrom: 'applied' };

const accepted: readonly (readonly [QuestionId, readonly string[]])[] = [
  ['fullName', ['Nguyễn Thị Lan', "H'Hen Niê", 'Lê\u00a0Lợi', ' Trần  Ô ', 'Ng\u200buyễn Văn An']],
  [
    'phone',
    ['0912000345', '+84 912 000 345', '(0277) 385.1234', '912000345', '０９１２０００３４５'],
  ],
  ['birthYear', ['', '1985', ' 2001 ', '１９８５', '19\u200b85']],
  [
    'appliedFrom',
    ['', '15/3/2021', '3-2021', 'tháng 3 năm 2021', '2021-03-15', 'từ ngày 01 tháng 4, 2021'],
  ],
];

const refused: readonly (readonly [QuestionId, readonly string[]])[] = [
  ['fullName', ['Lan', 'Nguyễn Văn 2', ' Lan ']],
  ['phone', ['không có', '0912 000', 'o912000345', '0912000345 (Zalo)']],
  ['birthYear', ['85', '15/3/1985', 'không nhớ', '1885', '198']],
  ['appliedFrom', ['15/3', '15/3/21', 'tháng ba']],
  ['code', ['không có', '4MR3-PHJH', '4MR3-PHJH-BHKQ-4ZCU']],
  ['title', ['x'.repeat(751)]],
  ['description', ['Mô tả. '.repeat(500)]],
];

describe.each(accepted)('the Form takes what core takes as %s', (id, texts) => {
  test.each(texts.flatMap((text) => [text, text.normalize('NFD')]))('%j', (text) => {
    expect([coreTakes(id, text), formTakes(id, text)]).toEqual([true, true]);
  });
});

describe.each(refused)('the Form stops as %s', (id, texts) => {
  test.each(texts)('%j', (text) => {
    expect(formTakes(id, text)).toBe(false);
    // A damaged code is no problem of the entry: core goes on without it.
    if (id !== 'code') expect(coreTakes(id, text)).toBe(false);
  });
});

test('a code is taken however people type it', () => {
  for (const typed of ['4MR3-PHJH-BHKQ-4ZC2', '4mr3phjhbhkq4zc2', ' 4MR3 – PHJH BHKQ 4ZC2']) {
    expect(decoded({ ...good, code: typed }).code).toBe('4MR3PHJHBHKQ4ZC2');
    expect(formTakes('code', typed)).toBe(true);
  }
});

/** Texts made of what people type and paste. */
const letters = fc.constantFrom(
  ...'aAnN0189 .,-/()+–\u00a0\u200b\u0301',
  ...['ế', 'Ữ', 'đ', 'ơ', 'Ệ', '👷', 'tháng ', 'năm ', '2021', '1985', '09', '4MR3'].flatMap(
    (text) => [text, text.normalize('NFD')],
  ),
);
const texts = fc.string({ unit: letters, maxLength: 30 });

test.each(['fullName', 'phone', 'birthYear', 'appliedFrom'] as const)(
  'whatever is typed as %s, the Form never refuses what core accepts',
  (id) => {
    fc.assert(
      fc.property(texts, (text) => {
        if (text.trim() !== '' && coreTakes(id, text)) expect(formTakes(id, text)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  },
);

test.each(['title', 'description'] as const)(
  'a %s as long as it may be passes the Form, in whatever Unicode form it is typed',
  (id) => {
    const limit = nation.limits[id];
    const sentence = fc.string({
      unit: fc.constantFrom(...'ếữđơệộaxm ,.\n'),
      minLength: limit,
      maxLength: limit,
    });
    fc.assert(
      fc.property(sentence, (text) => {
        for (const form of ['NFC', 'NFD'] as const) {
          const typed = text.normalize(form);
          if (coreTakes(id, typed)) expect(formTakes(id, typed)).toBe(true);
        }
      }),
    );
  },
);

test('no pattern uses what RE2 or another engine might read differently', () => {
  for (const question of questionsOf(nation)) {
    const check = checkOf(question, nation);
    if (!check || 'longest' in check) continue;
    expect(check.pattern).not.toMatch(/\\|\(\?[^:]/);
    expect(check.pattern).toMatch(/^\^.*\$$/);
  }
});

test('the sentences name the programme’s own year', () => {
  const question = questionsOf(nation).find(({ id }) => id === 'appliedFrom');
  const next = { ...nation, applicationPeriod: { from: '2026-05-01', to: '2026-07-31' } };
  expect(question && checkOf(question, next)?.say).toContain('15/3/2026');
});
