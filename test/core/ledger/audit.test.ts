import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AuditRow,
  auditCells,
  auditRowOf,
  chained,
  type Deed,
  type Head,
  headOf,
  headText,
  lastOf,
  noHead,
} from '#core/ledger/audit.ts';
import { type AuditFault, auditFaults } from '#core/ledger/audit-check.ts';
import { askedDeed, rowDeed, rowDeeds } from '#core/ledger/audit-deeds.ts';
import { dataRequestPage } from '#core/ledger/data-request-page.ts';
import { registryColumns } from '#core/ledger/registry.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const tag = (text: string): string =>
  createHmac('sha256', 'k').update(text).digest('hex').slice(0, 12);
const seal = { digest, tag };
const at = '2021-03-20T08:00:00+07:00';

const deed = (n: number): Deed => ({
  actor: 'Chương trình',
  action: 'Nhận phiếu',
  object: `p-${n}`,
  fields: ['Tên'],
  before: '',
  after: `bài ${n}`,
});
const log = (count: number) =>
  chained(
    noHead,
    Array.from({ length: count }, (_, n) => deed(n)),
    at,
    seal,
  );
const ROWS = 12;
const { rows, head } = log(ROWS);
const whole = { own: head, published: [head] };
const faultsOf = (
  changed: readonly AuditRow[],
  ends: { own: Head | undefined; published: readonly Head[] } = whole,
): readonly AuditFault[] => auditFaults(changed, ends, digest);

const position = fc.nat(ROWS - 1);
const field = fc.constantFrom(...(Object.keys(rows[0] ?? {}) as (keyof AuditRow)[]));

describe('a log as it was written', () => {
  test('has no faults, however many calls wrote it, and after it stood in cells', () => {
    const first = chained(noHead, [deed(0), deed(1)], at, seal);
    const second = chained(first.head, [deed(2)], at, seal);
    const all = [...first.rows, ...second.rows].map((row) => auditRowOf(auditCells(row)));
    expect(faultsOf(all, { own: second.head, published: [first.head] })).toEqual([]);
    expect(faultsOf(rows)).toEqual([]);
    expect(faultsOf([], { own: undefined, published: [] })).toEqual([]);
  });

  test('says nothing of what records hold', () => {
    const secret = 'Nguyễn Thị Lan 0912 000 345';
    const [row] = chained(noHead, [{ ...deed(1), before: secret, after: secret }], at, seal).rows;
    expect(JSON.stringify(row)).not.toContain('Lan');
    expect(row?.before).toHaveLength(12);
  });

  test('tells its end by a cell, or by its rows', () => {
    expect(headOf(headText(head))).toEqual(head);
    expect(headOf('12 abc')).toBeUndefined();
    expect(lastOf([...rows].reverse())).toEqual(head);
  });
});

describe('a log shows', () => {
  test('any cell that was changed', () => {
    fc.assert(
      fc.property(position, field, fc.string(), (n, name, text) => {
        fc.pre(rows[n]?.[name] !== text);
        const changed = rows.map((row, i) => (i === n ? { ...row, [name]: text } : row));
        expect(faultsOf(changed)).not.toEqual([]);
      }),
    );
  });

  test('any row that was deleted, doubled or cut off', () => {
    for (let n = 0; n < ROWS; n += 1) {
      expect(faultsOf(rows.filter((_, i) => i !== n))).not.toEqual([]);
      expect(faultsOf(rows.slice(0, n))).not.toEqual([]);
      expect(faultsOf(rows.flatMap((row, i) => (i === n ? [row, row] : [row])))).not.toEqual([]);
    }
  });

  test('any two rows that changed places', () => {
    for (let a = 0; a < ROWS; a += 1) {
      for (let b = a + 1; b < ROWS; b += 1) {
        const swapped = rows.map((row, i) => (i === a ? rows[b] : i === b ? rows[a] : row) ?? row);
        expect(faultsOf(swapped)).not.toEqual([]);
      }
    }
  });

  test('a whole other log, by what was published of this one alone', () => {
    const forged = log(ROWS - 1);
    const own = { own: forged.head, published: [] };
    expect(faultsOf(forged.rows, own)).toEqual([]);
    expect(faultsOf(forged.rows, { ...own, published: [head] })).toEqual([
      { kind: 'cut', had: ROWS, has: ROWS - 1 },
    ]);
    const other = chained(
      noHead,
      Array.from({ length: ROWS }, () => deed(99)),
      at,
      seal,
    );
    expect(faultsOf(other.rows, { own: other.head, published: [head] })).toEqual([
      { kind: 'rewritten', row: ROWS + 1 },
    ]);
  });

  test('which row it is', () => {
    const flipped = rows.map((row, i) => (i === 4 ? { ...row, action: 'Khác' } : row));
    expect(faultsOf(flipped)).toEqual([{ kind: 'changed', row: 6 }]);
    expect(faultsOf(rows.filter((_, i) => i !== 4))).toEqual([
      { kind: 'missing', row: 6, from: 5, to: 5 },
    ]);
  });
});

describe('of a row that is written', () => {
  const columns = registryColumns;
  const before = ['dong-thap/tp-cao-lanh', 'dong-thap', 'LĐLĐ'];
  const written = { tab: 'registry', columns, before } as const;

  test('the headers of what differs are logged, and nothing where nothing does', () => {
    expect(rowDeed({ ...written, cells: [...before, '', 'Đang dùng'] })).toMatchObject({
      actor: 'Chương trình',
      object: 'dong-thap/tp-cao-lanh',
      fields: ['Tình trạng'],
    });
    expect(rowDeed({ ...written, cells: [...before, '', ''] })).toBeUndefined();
  });

  test('what was read in a union’s workbook is logged as the union’s', () => {
    const cells = [...before, 'tên khác'];
    expect(rowDeed({ ...written, cells, by: 'dong-thap' })?.actor).toBe('Sổ của dong-thap');
  });

  test('a response and the initiative that it opens are one line', () => {
    const rows = (['intake', 'dossier'] as const).map((tab) => ({ tab, columns, cells: ['p-1'] }));
    expect(rowDeeds(rows).map(({ action }) => action)).toEqual(['Nhận phiếu']);
    expect(rowDeeds(rows.slice(1)).map(({ action }) => action)).toEqual(['Mở sáng kiến']);
  });

  test('of what the operator asks, only the words of lists are logged', () => {
    const cells = { kind: 'Xin xoá', code: 'ABCD', phone: '0912 000 345', step: 'Lan' };
    const row = { row: 3, id: 'Nguyễn Thị Lan', mark: '', cells };
    expect(askedDeed(dataRequestPage, row)).toMatchObject({ object: '', fields: ['Xin xoá'] });
    expect(askedDeed(dataRequestPage, { ...row, id: 'yc-61' }).object).toBe('yc-61');
  });
});
