import { dossierOf, dossierRow, keysOf } from '../core/ledger/dossiers.ts';
import { historyRow } from '../core/ledger/history.ts';
import { intakeKeys, intakeRow, responseKey } from '../core/ledger/intake.ts';
import { quarantineRow } from '../core/ledger/quarantine.ts';
import { routeItemOf, routeRow } from '../core/ledger/route-queue.ts';
import type { LedgerTab } from '../core/ledger/tabs.ts';
import { tombstoneKey } from '../core/ledger/tombstones.ts';
import type { Ledger, LedgerChange, Signing } from '../stages/effects.ts';
import type { Journal } from './journal.ts';
import { keptIn, keptLine } from './kept-grassroots.ts';
import { type ChangedRow, LedgerBook, type NewRow } from './ledger-book.ts';
import { dossiersIn, sentFrom } from './ledger-lookups.ts';

/** The ledger over its workbooks: the first also keeps what waits, the last takes new rows. */
export function ledgerOver(
  kept: readonly LedgerBook[],
  signing: Signing,
  journal: Journal,
  nextWorkbook: (full: LedgerBook) => string | undefined,
): Ledger {
  const books = [...kept];
  const [first] = books;
  if (!first) throw new Error('the ledger has no workbook: run setUp first');
  first.announce();

  const current = (): LedgerBook => {
    const last = books[books.length - 1] ?? first;
    const next = nextWorkbook(last);
    if (next === undefined) return last;
    const book = new LedgerBook(next, journal);
    books.push(book);
    return book;
  };

  return {
    known(responseIds) {
      const keys = new Map(
        responseIds.map((id) => [id, [responseKey(id), tombstoneKey(signing.sha256(id))]]),
      );
      const known = new Set<string>();
      for (const book of books) {
        book.prepare([...keys.values()].flat());
        for (const [id, names] of keys) {
          if (names.some((key) => book.places(key).length > 0)) known.add(id);
        }
      }
      return known;
    },
    sentFrom: (rows) => sentFrom(books, rows),
    dossiers: (keys) => dossiersIn(books, keys),
    everyDossier: () => books.flatMap((book) => book.all('dossier').map(dossierOf)),
    buried: () =>
      new Set(books.flatMap((book) => book.all('tombstone').map(([hash]) => String(hash ?? '')))),
    restoration: () => first.restoration(),
    deletedWaiting: () => first.deleted('route'),
    recount() {
      for (const book of books) book.recount();
    },
    grassroots: (ids) => [...keptIn(books, ids).values()].map(({ record }) => record),
    commit: (change) => commit(books, first, current, change),
    counts() {
      const sum = (tab: LedgerTab) => books.reduce((n, book) => n + book.count(tab), 0);
      return {
        received: sum('intake'),
        quarantined: sum('quarantine'),
        toRoute: first.count('route'),
      };
    },
    waiting(cursor, limit) {
      const from = Number(cursor || 0);
      const rows = first.slice('route', from, limit);
      const initiatives = rows.map((row) => routeItemOf(row).initiative);
      return { initiatives, next: String(from + rows.length) };
    },
  };
}

/** What waits is written first: if the rest fails, an id too many is looked for and not found. */
function commit(
  books: readonly LedgerBook[],
  first: LedgerBook,
  current: () => LedgerBook,
  change: LedgerChange,
): void {
  const { intakes = [], quarantined = [], opened = [], changed = [], toRoute = [] } = change;
  const { history = [], grassroots = [] } = change;
  const receives = intakes.length + quarantined.length + opened.length + grassroots.length > 0;
  const last = receives ? current() : first;
  const added = new Map<LedgerBook, NewRow[]>();
  const rewritten = new Map<LedgerBook, ChangedRow[]>();
  added.set(
    first,
    toRoute.map((initiative) => ({ tab: 'route', cells: routeRow({ initiative }), keys: [] })),
  );
  for (const { record, workbook, row } of changed) {
    const book = books.find(({ id }) => id === workbook);
    if (!book) throw new Error('a dossier of a workbook that is not the ledger’s');
    const seen = history.filter(({ initiative }) => initiative === record.id);
    const cells = dossierRow(record);
    const line: ChangedRow = {
      tab: 'dossier',
      cells,
      keys: keysOf(record),
      row,
      by: seen[0]?.union,
    };
    rewritten.set(book, [...(rewritten.get(book) ?? []), line]);
    // In the same call as the dossier: a change is never without its history.
    const told = seen.map(
      (entry): NewRow => ({ tab: 'history', cells: historyRow(entry), keys: [] }),
    );
    added.set(book, [...(added.get(book) ?? []), ...told]);
  }
  const kept = keptIn(
    books,
    grassroots.map(({ id }) => id),
  );
  for (const record of grassroots) {
    const there = kept.get(record.id);
    if (!there) added.set(last, [...(added.get(last) ?? []), keptLine(record)]);
    else {
      const line = { ...keptLine(record), row: there.row };
      rewritten.set(there.book, [...(rewritten.get(there.book) ?? []), line]);
    }
  }
  added.set(last, [
    ...(added.get(last) ?? []),
    ...intakes.map(
      (intake): NewRow => ({
        tab: 'intake',
        cells: intakeRow(intake),
        keys: intakeKeys(intake),
        by: intake.source === 'onBehalf' ? intake.union : undefined,
      }),
    ),
    ...quarantined.map(
      (entry): NewRow => ({ tab: 'quarantine', cells: quarantineRow(entry), keys: [] }),
    ),
    ...opened.map(
      (dossier): NewRow => ({ tab: 'dossier', cells: dossierRow(dossier), keys: keysOf(dossier) }),
    ),
  ]);
  const others = books.filter((book) => book !== first && book !== last);
  for (const book of new Set([first, ...others, last])) {
    book.commit(added.get(book) ?? [], rewritten.get(book) ?? []);
  }
}
