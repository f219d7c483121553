import { expect, test } from 'vitest';
import { differs, observe } from '#core/dossier/observe.ts';
import { notProposed, ownerAt, renominated } from '#core/dossier/proposal.ts';
import { isLive, isOpenForRevision, lastDueDay } from '#core/dossier/standing.ts';
import { programme, someCells, someDossier } from '../../builders.ts';

const back = (dueDate: string) =>
  observe(someDossier(), someCells({ decision: 'Trả lại', reason: 'Ngắn', dueDate }));

test('a sweep sees what the officers wrote, cell by cell', () => {
  expect(differs(someCells(), someCells())).toBe(false);
  expect(differs(someCells(), someCells({ grassroots: 'x' }))).toBe(true);
  expect(differs(someCells({ reason: 'x' }), someCells())).toBe(true);
});

test('an agreement covers the text that stood there, whichever of its two cells was written', () => {
  const agreed = observe(someDossier(), someCells({ employerAgreed: 'Có' }));
  expect(agreed.agreedFor).toBe('r1');
  const revised = { ...agreed, contentId: 'r2' };
  expect(observe(revised, revised.cells).agreedFor).toBe('r1');
  expect(observe(revised, someCells({ employerAgreed: 'x' })).agreedFor).toBe('r2');
  const signed = someCells({ employerAgreed: 'Có', employerAgreedBy: 'Bà Mai' });
  expect(observe(revised, signed).agreedFor).toBe('r2');
  expect(observe(revised, someCells()).agreedFor).toBe('');
  // A row put back with its cells, of which the mark was lost.
  expect(observe({ ...revised, agreedFor: '' }, revised.cells).agreedFor).toBe('r2');
});

test('a return is of the text that stood there, and anew once one of its cells is written', () => {
  const returned = back('12/4/2021');
  expect(returned.returnedFor).toBe('r1');
  const revised = { ...returned, contentId: 'r2' };
  expect(observe(revised, revised.cells).returnedFor).toBe('r1');
  for (const change of [
    { reason: 'Còn thiếu' },
    { dueDate: '13/4/2021' },
    { decision: 'trả lại' },
  ]) {
    expect(observe(revised, { ...revised.cells, ...change }).returnedFor).toBe('r2');
  }
  expect(observe(revised, { ...revised.cells, scope: 'Tổ 2' }).returnedFor).toBe('r1');
  expect(observe(revised, { ...revised.cells, decision: 'Chọn' }).returnedFor).toBe('');
  expect(observe({ ...revised, returnedFor: '' }, revised.cells).returnedFor).toBe('r2');
});

test('the Form stays open until the last day of those that were returned', () => {
  const days = [back('12/4/2021'), back('14/4/2021'), back('13/4/2021'), someDossier()];
  expect(lastDueDay(days, programme)).toBe('2021-04-14');
  expect(lastDueDay([back('')], programme)).toBe('2021-04-14');
  expect(lastDueDay([someDossier()], programme)).toBe('');
});

test('a withdrawn initiative is no longer live; a chosen one takes no correction', () => {
  expect(isLive(someDossier())).toBe(true);
  expect(isLive(someDossier({ cells: someCells({ withdrawn: 'x' }) }))).toBe(false);
  const chosen = observe(someDossier(), someCells({ employerAgreed: 'Có', decision: 'Chọn' }));
  expect(isOpenForRevision(chosen, programme)).toBe(false);
  expect(isOpenForRevision(someDossier(), programme)).toBe(true);
});

test('what changes before one level leaves the other alone', () => {
  const dossier = someDossier();
  const before = { standsIn: 'dong-thap' };
  expect(renominated(dossier, 'unit', before)).toEqual({
    ...dossier,
    proposal: { ...notProposed, standsIn: 'dong-thap' },
  });
  expect(renominated(dossier, 'confederation', before)).toEqual({
    ...dossier,
    nomination: { ...dossier.nomination, standsIn: 'dong-thap' },
  });
  expect(ownerAt(dossier, 'unit')).toBe('dong-thap');
  expect(ownerAt(dossier, 'confederation')).toBe('tong-lien-doan');
});
