import { expect, test } from 'vitest';
import {
  decodeResponse,
  isEmptyEntry,
  type OnBehalfCells,
  onBehalfAnswers,
  onBehalfQuestions,
  sameOnBehalf,
  sentCells,
} from '#core/submission/on-behalf.ts';
import {
  isOnBehalfRow,
  latestOnBehalf,
  nextOnBehalfId,
  onBehalfKey,
  onBehalfRowOf,
} from '#core/submission/on-behalf-id.ts';
import { good, inWindow, nation, resolver } from './given.ts';

const cells = (change: Partial<OnBehalfCells> = {}): OnBehalfCells => ({
  ...(Object.fromEntries(onBehalfQuestions.map((id) => [id, ''])) as OnBehalfCells),
  send: '',
  ...change,
});

test('cells become what a worker would have answered', () => {
  const answers = onBehalfAnswers(
    cells({ birthYear: '31179', appliedFrom: '3/15/2021', tradeSecret: 'x', phone: '912000345' }),
  );
  expect(answers).toMatchObject({
    birthYear: '1985',
    appliedFrom: '15/3/2021',
    tradeSecret: 'Có',
    consentProcessing: '',
    phone: '912000345',
  });
  expect(onBehalfAnswers(cells({ appliedFrom: 'năm ngoái' })).appliedFrom).toBe('năm ngoái');
});

test('a phone that Excel took for a number is whole again only where it is one', () => {
  const phoneOf = (phone: string) =>
    decodeResponse(
      { id: 'w/nh-1', submittedAt: inWindow, answers: { ...good, phone } },
      nation,
      resolver,
    );
  expect(phoneOf('912000345')).toMatchObject({ facts: { phone: '0912000345' }, problems: [] });
  expect(phoneOf('12000345').problems).toMatchObject([{ code: 'phone.invalid' }]);
  expect(phoneOf('9.12E+08').problems).toMatchObject([{ code: 'phone.invalid' }]);
  expect(phoneOf('').problems).toEqual([]);
});

test('a response of the Form still needs a phone', () => {
  const response = { id: 'r1', submittedAt: inWindow, answers: { ...good, phone: '' } };
  expect(decodeResponse(response, nation, resolver).problems).toMatchObject([
    { code: 'phone.missing' },
  ]);
});

test('a row is empty until somebody is written into it', () => {
  expect(isEmptyEntry(cells({ send: 'x', consentProcessing: 'FALSE' }))).toBe(true);
  expect(isEmptyEntry(cells({ fullName: 'Lan' }))).toBe(false);
});

test('a row’s responses are numbered on, and lead back to it', () => {
  const key = onBehalfKey('book', 'nh-7');
  expect(nextOnBehalfId(key, [])).toBe('book/nh-7');
  expect(nextOnBehalfId(key, [key])).toBe('book/nh-7/2');
  expect(nextOnBehalfId(key, [key, `${key}/10`, `${key}/9`])).toBe('book/nh-7/11');
  expect(onBehalfRowOf(`${key}/11`)).toBe(key);
  expect(onBehalfRowOf('2_ABaOnuf')).toBeUndefined();
  const responses = [`${key}/2`, `${key}/10`, key].map((responseId) => ({ responseId }));
  expect(latestOnBehalf(responses)).toEqual({ responseId: `${key}/10` });
  expect([isOnBehalfRow('nh-7'), isOnBehalfRow('r1'), isOnBehalfRow('')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('only a day and a year are read as Excel wrote them, no other answer is', () => {
  const typed = cells({ effect: '3/15/2021', scope: '31179', phone: '3/15/2021' });
  expect(onBehalfAnswers(typed)).toMatchObject({
    ...{ effect: '3/15/2021', scope: '31179', phone: '3/15/2021' },
  });
});

test('answers that were sent stand in their cells again, with the tick', () => {
  const { unit: _, subUnit: __, code: ___, ...answers } = good;
  expect(sentCells(answers)).toEqual({ ...answers, send: 'Có' });
  expect(sentCells({})).toEqual(cells({ send: 'Có' }));
});

test('an officer answers the same where every answer is, one left out being an empty one', () => {
  expect(sameOnBehalf(good, { ...good, unit: 'Bến Tre', code: 'x' })).toBe(true);
  expect(sameOnBehalf({ ...good, awards: '' }, { ...good, awards: undefined } as never)).toBe(true);
  for (const id of onBehalfQuestions) {
    expect(sameOnBehalf(good, { ...good, [id]: 'khác' })).toBe(false);
    expect(sameOnBehalf({ ...good, [id]: 'khác' }, good)).toBe(false);
  }
});

test('a response with another id counts as the first of its row, of two equals the later', () => {
  expect(nextOnBehalfId('k', ['somebody’s'])).toBe('k/2');
  const twins = ['a', 'b'].map((outcome) => ({ responseId: 'book/nh-7', outcome }));
  expect(latestOnBehalf(twins)).toEqual({ responseId: 'book/nh-7', outcome: 'b' });
  expect(latestOnBehalf([])).toBeUndefined();
});
