import type { UnionCoverage } from '../rollup/coverage.ts';
import { type Column, fromRow, toRow } from './columns.ts';

/**
 * The coverage of one union as the ledger keeps it for the levels above. People stay out: who heads
 * a CĐCS is in the union's own workbook only.
 */
export interface CoverageRecord extends UnionCoverage {
  /** Fingerprint of what the officers wrote: when it changes, the list has a new date. */
  readonly list: string;
  /** Fingerprint of the names: when it changes, entries are matched anew. */
  readonly names: string;
  /** Fingerprint of what the program last showed on the page. */
  readonly shown: string;
}

/** The record of a union whose officers have listed nothing. */
export function noRecord(union: string): CoverageRecord {
  return {
    union,
    asOf: '',
    total: 0,
    entries: 0,
    zero: 0,
    launched: 0,
    silent: 0,
    members: 0,
    silentNames: [],
    list: '',
    names: '',
    shown: '',
  };
}

export const coverageColumns: readonly Column<keyof CoverageRecord>[] = [
  { field: 'union', header: 'Mã công đoàn', width: 200 },
  { field: 'asOf', header: 'Danh sách sửa ngày', width: 120 },
  { field: 'total', header: 'Số CĐCS', width: 80 },
  { field: 'entries', header: 'Có sáng kiến', width: 80 },
  { field: 'zero', header: 'Báo cáo không có', width: 80 },
  { field: 'launched', header: 'Đã phát động, chưa có báo cáo', width: 110 },
  { field: 'silent', header: 'Chưa phát động', width: 80 },
  { field: 'members', header: 'Số đoàn viên', width: 90 },
  { field: 'silentNames', header: 'CĐCS chưa phát động', width: 400 },
  { field: 'list', header: 'Dấu danh sách', width: 80, hidden: true },
  { field: 'names', header: 'Dấu tên', width: 80, hidden: true },
  { field: 'shown', header: 'Dấu trang', width: 80, hidden: true },
];

export function coverageRow(record: CoverageRecord): readonly string[] {
  const texts = Object.entries(record).map(([field, value]) => [field, String(value)]);
  return toRow(coverageColumns, {
    ...Object.fromEntries(texts),
    silentNames: record.silentNames.join('\n'),
  });
}

/** The coverage of a row; the ledger is our own writing, so its numbers are trusted. */
export function coverageRecordOf(row: readonly unknown[]): CoverageRecord {
  const { union, asOf, silentNames, list, names, shown, ...counts } = fromRow(coverageColumns, row);
  return {
    union,
    asOf,
    total: Number(counts.total),
    entries: Number(counts.entries),
    zero: Number(counts.zero),
    launched: Number(counts.launched),
    silent: Number(counts.silent),
    members: Number(counts.members),
    silentNames: silentNames === '' ? [] : silentNames.split('\n'),
    list,
    names,
    shown,
  };
}
