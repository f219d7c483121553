import { erasedDeeds } from '../core/ledger/audit-deeds.ts';
import { columnLetters } from '../core/ledger/columns.ts';
import { historyColumns, seenOf } from '../core/ledger/history.ts';
import { intakeOf } from '../core/ledger/intake.ts';
import { outboxColumns } from '../core/ledger/outbox.ts';
import { officeTabs } from '../core/ledger/tabs.ts';
import { tombstoneKey, tombstoneRow } from '../core/ledger/tombstones.ts';
import { type Traces, withoutTraces } from '../core/ledger/traces.ts';
import { onBehalfRowOf } from '../core/submission/on-behalf-id.ts';
import type { People, Signing } from '../stages/effects.ts';
import { createBlob, findFile, replaceBlob } from './drive-api.ts';
import { removeFile } from './drive-remove.ts';
import { eraseLedgerRows } from './erase-ledger.ts';
import { eraseMentions, initiativesMentioning, unionsWithPhone } from './erase-mentions.ts';
import { eraseWorkbookRows } from './erase-workbook.ts';
import type { Journal } from './journal.ts';
import type { LedgerBook } from './ledger-book.ts';
import { tabs } from './ledger-layout.ts';
import { readRange, writeCells } from './sheets-api.ts';
import type { Office } from './table.ts';

/** What is held of people, in the ledgers, the Forms and the programme's folder. */
export function peopleIn(
  books: readonly LedgerBook[],
  forms: readonly string[],
  folder: string,
  signing: Signing,
  journal: Journal,
): People {
  const [first] = books;
  if (!first) throw new Error('the ledger has no workbook: run setUp first');
  const rowsOf = (tab: 'intake' | 'history') => books.flatMap((book) => book.all(tab));
  return {
    everyIntake: () => rowsOf('intake').map(intakeOf),
    historyOf(initiatives) {
      const at = historyColumns.findIndex(({ field }) => field === 'initiative');
      return rowsOf('history')
        .filter((row) => initiatives.includes(String(row[at] ?? '')))
        .map(seenOf);
    },
    keepCopy(key, name, text) {
      const blob = Utilities.newBlob(text, 'text/plain', name);
      const there = findFile({ kind: 'copy', key });
      if (there !== undefined) replaceBlob(there, blob);
      const file = there ?? createBlob(blob, { kind: 'copy', key }, folder);
      return `https://drive.google.com/file/d/${file}/view`;
    },
    bury(responseIds) {
      const hashes = [...new Set(responseIds.map((id) => signing.sha256(id)))];
      first.prepare(hashes.map(tombstoneKey));
      const fresh = hashes.filter((hash) => first.places(tombstoneKey(hash)).length === 0);
      first.commit(
        fresh.map((hash) => ({
          tab: 'tombstone',
          cells: tombstoneRow({ hash }),
          keys: [tombstoneKey(hash)],
        })),
        [],
      );
    },
    deleteResponse(responseId) {
      if (onBehalfRowOf(responseId) === undefined) {
        for (const form of forms) deleteIn(form, responseId);
      }
      discard({ kind: 'fulltext', key: responseId });
    },
    deleteCopy: (key) => discard({ kind: 'copy', key }),
    eraseRows: eraseWorkbookRows,
    eraseMails: (traces) => eraseMails({ workbook: first.id, journal }, traces),
    mentioning: (traces) => books.flatMap(({ id }) => initiativesMentioning(id, traces)),
    eraseMentions(traces) {
      for (const book of books) {
        eraseMentions({ workbook: book.id, journal }, traces);
        book.forget();
      }
    },
    unionsWithPhone: (traces) => books.flatMap(({ id }) => unionsWithPhone(id, traces)),
    eraseRecords(traces) {
      for (const book of books) {
        eraseLedgerRows({ workbook: book.id, journal }, traces);
        book.forget();
      }
    },
  };
}

/** A response that is not there (any more) is what was wanted. */
function deleteIn(form: string, responseId: string): void {
  try {
    FormApp.openById(form).deleteResponse(responseId);
  } catch (error) {
    if (!(error instanceof Error && /response/i.test(error.message))) throw error;
  }
}

function discard(key: Parameters<typeof findFile>[0]): void {
  const file = findFile(key);
  if (file !== undefined) removeFile(file);
}

/** Mails that were sent, or wait: only their texts are kept here. */
function eraseMails({ workbook, journal }: Office, traces: Traces): void {
  const { sheetId } = tabs.outbox;
  const rows = readRange(
    workbook,
    `'${officeTabs.outbox}'!A2:${columnLetters(outboxColumns.length - 1)}`,
  );
  const fields = ['subject', 'body'] as const;
  const requests = rows.flatMap((row, i) =>
    fields.flatMap((field) => {
      const column = outboxColumns.findIndex((each) => each.field === field);
      const before = String(row[column] ?? '');
      const after = withoutTraces(before, traces);
      return after === before ? [] : [writeCells(sheetId, i + 2, column, [[after]])];
    }),
  );
  journal.write(workbook, requests, erasedDeeds([officeTabs.outbox, requests.length]));
}
