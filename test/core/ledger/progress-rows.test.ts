import { expect, test } from 'vitest';
import { noRecord } from '#core/ledger/coverage.ts';
import { totalName, wholeName } from '#core/ledger/progress.ts';
import {
  nationLines,
  nationNotice,
  programmeProgress,
  progressNotice,
  unionProgress,
} from '#core/ledger/progress-rows.ts';
import { closed, type Registered, register } from '#core/ledger/registry.ts';
import { type UnionCounts, unionCountsOf, unionCountsRow } from '#core/ledger/union-counts.ts';
import type { RegisteredUnit } from '#core/ledger/units.ts';
import { targetOf, unitOf } from '#core/ledger/units.ts';
import { noCounts } from '#core/rollup/counts.ts';
import { rankingMethod } from '#core/rollup/ranking.ts';

const unit = (id: string, target: string): RegisteredUnit => ({
  ...unitOf([]),
  id,
  name: `LĐLĐ tỉnh ${id}`,
  target,
});
const union = (id: string): Registered =>
  register({ id, unit: id.split('/')[0] ?? '', name: id, aliases: [], verified: true });
const numbers = (id: string, open: number, target = '', withdrawn = 0): UnionCounts => ({
  union: id,
  counts: { ...noCounts, open, withdrawn },
  target,
  changedAt: '2021-03-20T08:00:00+07:00',
  countedAt: '2021-03-20T08:05:00+07:00',
  waits: false,
});

const known = {
  unions: [union('a/1'), union('a/2'), { ...union('a/3'), status: closed }, union('b/1')],
  numbers: [numbers('a/1', 3, '6', 4), numbers('a/2', 1, '2'), numbers('b/1', 5)],
  coverages: [],
};

test('a province sees its own unions, the sum first, and closed ones only with numbers', () => {
  const lines = unionProgress(unit('a', '10'), known);
  expect(lines.map(({ id }) => id)).toEqual(['total', 'a/1', 'a/2']);
  expect(lines[0]?.system).toMatchObject({ received: '8', withdrawn: '4', share: '40 % của 10' });
  expect(lines.map(({ system }) => system.rank)).toEqual(['', '1', '1']);
});

test('the operator sees provinces ranked by their own targets, and how', () => {
  const lines = programmeProgress([unit('a', '4'), unit('b', ''), unit('c', '7')], known, 100);
  expect(lines.map(({ id, received, rank, share }) => [id, received, rank, share])).toEqual([
    ['total', '13', '', '9 %'],
    ['method', '', '', ''],
    ['a', '8', '1', '100 %'],
    ['b', '5', '', ''],
    ['c', '0', '2', '0 %'],
  ]);
});

test('the numbers of a union outlive their row', () => {
  const record = { ...numbers('a/1', 3, '6', 4), waits: true };
  expect(unionCountsOf(unionCountsRow(record))).toEqual(record);
  expect(unionCountsRow(record)[1]).toBe('7');
});

test.each([
  ['1.200', 1200],
  ['90', 90],
  ['0', undefined],
  ['', undefined],
  ['chưa giao', undefined],
])('the target “%s” reads as %s', (cell, target) => {
  expect(targetOf(cell)).toBe(target);
});

test('a province reads how fresh its numbers are and how ranks came about', () => {
  const at = Date.parse('2021-04-09T10:05:00+07:00');
  expect(nationNotice(at)).toMatch(/^Số liệu lúc 10:05 ngày 09\/4\/2021, /);
  expect(nationNotice(at).endsWith(rankingMethod)).toBe(true);
  expect(progressNotice(at)).toContain('Ghi chỉ tiêu của từng công đoàn vào cột màu vàng.');
  expect(progressNotice(at).endsWith(rankingMethod)).toBe(true);
});

test('the confederation reads the lines of units, not how the operator is told', () => {
  const lines = programmeProgress([unit('a', '4')], known, 100);
  expect(nationLines(lines).map(({ id }) => id)).toEqual(['total', 'a']);
});

test('a line tells its numbers, when they last changed, and how many CĐCS reported', () => {
  const coverages = [{ ...noRecord('a/1'), asOf: '2021-03-20', total: 4, entries: 1, silent: 3 }];
  const later = { ...numbers('a/2', 1), changedAt: '2021-04-02T08:00:00+07:00' };
  const all = { ...known, numbers: [numbers('a/1', 3), later], coverages };
  const [total, first, second] = unionProgress(unit('a', ''), all).map(({ system }) => system);
  expect(total).toMatchObject({ name: totalName, share: '', rank: '', changedAt: '02/4/2021' });
  expect(first).toMatchObject({ name: 'a/1', open: '3', received: '3', changedAt: '20/3/2021' });
  expect(first?.coverage).toContain('4');
  expect(total?.coverage).not.toBe('');
  expect(second?.rank).toBe('');
  const bare = unionProgress(unit('b', ''), { ...known, numbers: [] });
  expect(bare[1]?.system.changedAt).toBe('');
});

test('the targets that officers typed go with their lines', () => {
  expect(unionProgress(unit('a', '10'), known).map(({ target }) => target)).toEqual(['', '6', '2']);
  const [whole] = programmeProgress([unit('a', '4')], known, 100);
  expect(whole).toMatchObject({ name: wholeName, target: '100', rank: '' });
});
