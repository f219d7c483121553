import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '#core/dossier/dossier.ts';
import { notNominated, notProposed } from '#core/dossier/proposal.ts';
import type { ProblemCode } from '#core/problem.ts';
import { correctionsOf } from '#core/publication/corrections.ts';
import type { Results } from '#core/publication/results.ts';
import { trackedDossier } from '#core/publication/tracked-dossier.ts';
import { corrections, steps } from '#core/publication/tracking.ts';
import { correctionWords, momentWords, stepWords } from '#core/publication/tracking-words.ts';
import { programme, someCells, someDossier } from '../../builders.ts';

const chosenCells = someCells({ employerAgreed: 'Có', employerAgreedBy: 'GĐ', decision: 'Chọn' });
const chosen = (change: Partial<Dossier> = {}) =>
  someDossier({ cells: chosenCells, agreedFor: 'r1', petition: 'p1', ...change });
const byUnit = (decision: string) => ({
  proposal: { ...notProposed, cells: { decision, reason: 'đủ' } },
});
const above = (decision: string) => ({
  ...byUnit('Chọn'),
  unitPetition: 'u1',
  nomination: { ...notNominated, cells: { decision, reason: 'đủ' } },
});
const tracked = (dossier: Dossier) => trackedDossier(dossier, programme);

describe('what a worker finds by code', () => {
  test.each([
    ['received', someDossier()],
    ['chosen', chosen()],
    ['chosenByUnit', chosen(byUnit('Chọn'))],
    ['declinedByUnit', chosen(byUnit('Không chọn'))],
    ['recognised', chosen(above('Công nhận'))],
    ['notRecognised', chosen(above('Không công nhận'))],
    ['withdrawn', chosen({ cells: { ...chosenCells, withdrawn: 'Có' } })],
  ])('is the step at the highest level that decided: %s', (step, dossier) => {
    expect(tracked(dossier).step).toBe(step);
  });

  test('of a returned one is until when, and what is missing, never the officer’s words', () => {
    const cells = someCells({ decision: 'Trả lại', reason: 'Chị Lan gọi 0912 000 345' });
    const found = tracked(
      someDossier({
        cells,
        returnedFor: 'r1',
        problems: [{ code: 'phone.invalid' }, { code: 'name.malformed' }],
      }),
    );
    expect(found).toMatchObject({
      step: 'returned',
      due: '2021-04-14',
      correct: ['fullName', 'phone'],
    });
    expect(JSON.stringify(found)).not.toContain('Lan');
  });

  test('of one that was decided is nothing to correct', () => {
    expect(tracked(chosen({ problems: [{ code: 'phone.invalid' }] })).correct).toEqual([]);
  });
});

test('whatever may be wrong with an entry is something that a worker can be told to correct', () => {
  const catalogue = readFileSync('apps-script/core/problem.ts', 'utf8');
  const codes = [...catalogue.matchAll(/^ {2}'?([\w.]+)'?: (?:incomplete|quarantine)\(/gm)];
  expect(codes.length).toBeGreaterThan(20);
  for (const [, code] of codes) {
    expect([code, correctionsOf([code as ProblemCode]).length]).toEqual([code, 1]);
  }
});

test('every step and every correction has words, with the programme’s dates in them', () => {
  const words = stepWords(programme, {
    ...{ id: '', name: '', target: 1, entryWindow: programme.entryWindow, phase: 'late' },
    announcedFrom: '2021-05-05T08:00:00+07:00',
    announced: false,
  });
  expect(Object.keys(words).sort()).toEqual([...steps].sort());
  expect(Object.keys(correctionWords).sort()).toEqual([...corrections].sort());
  expect(words.received.next).toContain('trước ngày 15/4/2021');
  expect(words.chosen.next).toContain('từ 08:00 ngày 05/5/2021');
  expect(momentWords('2021-05-05T08:00:00+07:00')).toBe('08:00 ngày 05/5/2021');
  for (const { state } of Object.values(words)) expect(state).not.toBe('');
});

test('whoever waits is told what is wrong, whether the employer agreed or not', () => {
  const problems = [{ code: 'phone.invalid' }] as const;
  expect(tracked(someDossier({ problems }))).toEqual({
    ...{ step: 'received', date: '2021-03-20', due: null, correct: ['phone'] },
  });
  const cells = someCells({ employerAgreed: 'Có' });
  expect(tracked(someDossier({ problems, cells, agreedFor: 'r1' }))).toEqual({
    ...{ step: 'introduced', date: '2021-03-20', due: null, correct: ['phone'] },
  });
});

describe('the words of a step', () => {
  const results: Results['programme'] = {
    ...{ id: '', name: '', target: 1, entryWindow: programme.entryWindow },
    phase: 'late',
    announcedFrom: '2021-05-05T08:00:00+07:00',
    announced: false,
  };
  const contact = { name: 'Ban Tuyên giáo', phone: '', email: 'hoi@example.org' };
  const words = () => stepWords({ ...programme, contact }, results);
  const until = ' Kết quả được công bố từ 08:00 ngày 05/5/2021.';

  test('say what comes next and until when', () => {
    expect(words().received.next).toMatch(/gửi hồ sơ trước ngày 15\/4\/2021\. Kết quả .*2021\.$/);
    expect(words().introduced.next).toBe(
      `Công đoàn cấp trên xét chọn và gửi hồ sơ trước ngày 15/4/2021.${until}`,
    );
    expect(words().chosen.next).toBe(`Tiếp theo, tỉnh hoặc ngành xét chọn.${until}`);
    expect(words().chosenByUnit.next).toBe(`Tiếp theo, Tổng Liên đoàn xét công nhận.${until}`);
  });

  test('say nothing of a time that was not set, or has come', () => {
    for (const change of [{ announcedFrom: null }, { announced: true }]) {
      const { chosen } = stepWords(programme, { ...results, ...change });
      expect(chosen.next).toBe('Tiếp theo, tỉnh hoặc ngành xét chọn.');
    }
  });

  test('say whom to ask, as far as the programme names somebody', () => {
    const asked = 'xin liên hệ Ban Tuyên giáo, hoi@example.org';
    expect(words().checking.next).toMatch(new RegExp(`${asked}\\.$`));
    expect(words().toResend.next).toContain(`${asked.replace('xin', 'Xin')} để biết`);
    expect(words().refused.next).toBe(`Cần hỏi thêm, ${asked}.`);
  });

  test('say that nothing comes where nothing comes, and else what to do', () => {
    const silent = Object.entries(words()).filter(([, { next }]) => next === '');
    expect(silent.map(([step]) => step)).toEqual(['recognised', 'withdrawn']);
    for (const { state } of Object.values(words())) expect(state.length).toBeGreaterThan(9);
  });
});

test('what has to be corrected is told once a kind, in the order of the form', () => {
  expect(correctionsOf(['window.late', 'title.tooLong', 'title.missing', 'name.missing'])).toEqual([
    ...['fullName', 'title', 'window'],
  ]);
  expect(correctionsOf(['subUnit.closed', 'unit.unknown'])).toEqual(['unit', 'union']);
});
