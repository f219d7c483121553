import type { Dossier } from '../core/dossier/dossier.ts';
import { dossierKey, dossierOf, keysOf } from '../core/ledger/dossiers.ts';
import { type Intake, intakeOf, rowKey } from '../core/ledger/intake.ts';
import type { Placed } from '../stages/effects.ts';
import type { LedgerBook } from './ledger-book.ts';

/** What each of these rows of *Nhập hộ* sent. */
export function sentFrom(
  books: readonly LedgerBook[],
  rows: readonly string[],
): ReadonlyMap<string, readonly Intake[]> {
  const sent = new Map<string, Intake[]>();
  for (const book of books) {
    book.prepare(rows.map(rowKey));
    const places = rows.flatMap((row) => book.places(rowKey(row)).map((place) => ({ row, place })));
    const found = book.rowsAt(
      'intake',
      places.map(({ place }) => place),
    );
    for (const { row, place } of places) {
      const there = found.get(place);
      if (there) sent.set(row, [...(sent.get(row) ?? []), intakeOf(there.cells)]);
    }
  }
  return sent;
}

/** The dossiers listed under each key. */
export function dossiersIn(
  books: readonly LedgerBook[],
  keys: readonly string[],
): ReadonlyMap<string, readonly Placed<Dossier>[]> {
  const found = new Map<string, Placed<Dossier>[]>();
  const wanted = [...new Set(keys)];
  for (const book of books) {
    book.prepare(wanted);
    const places = wanted.flatMap((key) => book.places(key).map((place) => ({ key, place })));
    const rows = book.rowsAt(
      'dossier',
      places.map(({ place }) => place),
    );
    for (const { key, place } of places) {
      const there = rows.get(place);
      if (!there) continue;
      const record = dossierOf(there.cells);
      // An entry outlives the content it was made for: only what still fits is an answer.
      if (key !== dossierKey(record.id) && !keysOf(record).includes(key)) continue;
      const placed = { record, workbook: book.id, row: there.row };
      found.set(key, [...(found.get(key) ?? []), placed]);
    }
  }
  return found;
}
