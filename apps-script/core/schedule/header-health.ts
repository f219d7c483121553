import { type Finding, named, some } from './finding.ts';

/** A tab's header as it stands, and as the program reads it. */
export interface HeaderFacts {
  /** "trang “Danh bạ”", "sổ “…”, trang “…”". */
  readonly place: string;
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

/** Columns that were renamed, moved or deleted: everything is read by its place. */
export function headerFindings(headers: readonly HeaderFacts[]): readonly Finding[] {
  const gone = headers.filter(({ found }) => found.every((text) => text.trim() === ''));
  const there = headers.filter((each) => !gone.includes(each));
  const drifted = there.flatMap(({ place, wanted, found }) => {
    const columns = wanted.filter((header, i) => header !== '' && found[i]?.trim() !== header);
    return columns.length > 0 ? [{ place, columns }] : [];
  });
  return [
    ...some(gone.length > 0, 'header.gone', { places: named(gone.map(({ place }) => place)) }),
    ...some(drifted.length > 0, 'columns.moved', {
      places: named(drifted.map(({ place }) => place)),
      columns: named([...new Set(drifted.flatMap(({ columns }) => columns))]),
    }),
  ];
}
