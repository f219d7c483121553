import { type Column, fromRow, toRow } from './columns.ts';

/** Something that was done. Of what the record said, only keyed fingerprints are kept. */
export interface Deed {
  /** The program, the operator, or a union whose workbook it came from: never a person. */
  readonly actor: string;
  readonly action: string;
  /** Id of a response, an initiative or another record. */
  readonly object: string;
  /** Headers of the cells that changed. */
  readonly fields: readonly string[];
  /** The whole record before and after; '' where there was none. */
  readonly before: string;
  readonly after: string;
}

export const actors = {
  program: 'Chương trình',
  operator: 'Ban tổ chức',
  workbookOf: (union: string): string => `Sổ của ${union}`,
} as const;

/** A row of *Nhật ký* as it stands there. */
export type AuditRow = Readonly<
  Record<
    | 'seq'
    | 'at'
    | 'actor'
    | 'action'
    | 'object'
    | 'fields'
    | 'before'
    | 'after'
    | 'previous'
    | 'hash',
    string
  >
>;

export const auditColumns: readonly Column<keyof AuditRow | 'head'>[] = [
  { field: 'seq', header: 'Số', width: 70 },
  { field: 'at', header: 'Lúc', width: 215 },
  { field: 'actor', header: 'Ai', width: 200 },
  { field: 'action', header: 'Việc', width: 220 },
  { field: 'object', header: 'Mã', width: 220 },
  { field: 'fields', header: 'Ô', width: 240 },
  { field: 'before', header: 'Dấu trước', width: 110 },
  { field: 'after', header: 'Dấu sau', width: 110 },
  { field: 'previous', header: 'Dấu của dòng trước', width: 160 },
  { field: 'hash', header: 'Dấu của dòng này', width: 160 },
  // The first row's cell holds where the chain ends.
  { field: 'head', header: '', width: 100, hidden: true },
];

export const auditCells = (row: AuditRow): readonly string[] => toRow(auditColumns, row);

export function auditRowOf(cells: readonly unknown[]): AuditRow {
  const { head: _, ...row } = fromRow(auditColumns, cells);
  return row;
}

/** Where a chain ends: how many rows it has, and the last one's hash. */
export interface Head {
  readonly count: number;
  readonly hash: string;
}

export const noHead: Head = Object.freeze({ count: 0, hash: '' });

export const headText = ({ count, hash }: Head): string => `${count} ${hash}`;

/** Undefined for a text that is none. */
export function headOf(text: string): Head | undefined {
  const [, count, hash = ''] = /^(\d+) ([0-9a-f]{64})$/.exec(text) ?? [];
  return count === undefined ? undefined : { count: Number(count), hash };
}

/** Where a chain ends by its rows: for when nothing else tells. */
export function lastOf(rows: readonly AuditRow[]): Head {
  return rows.reduce<Head>((last, { seq, hash }) => {
    const count = Number(seq);
    return count > last.count ? { count, hash } : last;
  }, noHead);
}

/** How rows are sealed: SHA-256 (hex) for the chain, a short keyed fingerprint for records. */
export interface Seal {
  digest(text: string): string;
  tag(text: string): string;
}

/** What is done, as the next rows of a chain. @param at ISO time */
export function chained(
  head: Head,
  deeds: readonly Deed[],
  at: string,
  { digest, tag }: Seal,
): { readonly rows: readonly AuditRow[]; readonly head: Head } {
  const short = (text: string) => (text === '' ? '' : tag(text));
  const rows: AuditRow[] = [];
  let last = head;
  for (const { actor, action, object, fields, before, after } of deeds) {
    const row = {
      ...{ seq: String(last.count + 1), at, actor, action, object, fields: fields.join('; ') },
      ...{ before: short(before), after: short(after), previous: last.hash },
    };
    const hash = hashOf(row, digest);
    rows.push({ ...row, hash });
    last = { count: last.count + 1, hash };
  }
  return { rows, head: last };
}

/** A row's hash covers all its other cells, and by the previous hash all rows before it. */
export function hashOf(row: Omit<AuditRow, 'hash'>, digest: Seal['digest']): string {
  const { seq, at, actor, action, object, fields, before, after, previous } = row;
  const cells = [seq, at, actor, action, object, fields, before, after, previous];
  return digest(JSON.stringify(cells));
}
