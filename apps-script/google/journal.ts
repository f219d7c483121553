import {
  auditCells,
  auditColumns,
  auditRowOf,
  chained,
  type Deed,
  type Head,
  headOf,
  headText,
  lastOf,
  type Seal,
} from '../core/ledger/audit.ts';
import { columnLetters } from '../core/ledger/columns.ts';
import { isoOf } from '../core/text/dates.ts';
import { hex } from '../core/text/hex.ts';
import type { Signing } from '../stages/effects.ts';
import { furnishLedger, tabs } from './ledger-layout.ts';
import { appendRows, batchUpdate, readRange, tabsOf, writeCells } from './sheets-api.ts';

const { sheetId, title } = tabs.audit;
const headColumn = auditColumns.findIndex(({ field }) => field === 'head');
const headCell = `'${title}'!${columnLetters(headColumn)}1`;
/** So much of a record's HMAC tells whether it is the same record, and nothing of what it says. */
const TAG_BYTES = 6;

/**
 * *Nhật ký* of each ledger workbook. What is done stands in it by the same call that does it, so that
 * neither is ever there without the other. Each workbook has a chain of its own, of some ten rows an
 * initiative: with its 20,000 entries it stays far below Google's ten million cells.
 */
export class Journal {
  readonly #seal: Seal;
  readonly #at: string;
  readonly #heads = new Map<string, Head>();

  /** @param now epoch ms */
  constructor(signing: Signing, now: number) {
    this.#at = isoOf(now);
    this.#seal = {
      digest: (text) => signing.sha256(text),
      tag: (text) => hex(signing.hmac(text).slice(0, TAG_BYTES)),
    };
  }

  /** Writes into a ledger workbook and logs what that does: all of it, or nothing. */
  write(
    workbook: string,
    requests: Parameters<typeof batchUpdate>[1],
    deeds: readonly Deed[],
  ): void {
    if (deeds.length === 0) {
      batchUpdate(workbook, requests);
      return;
    }
    const { rows, head } = chained(this.head(workbook), deeds, this.#at, this.#seal);
    // Forgotten first: a call that fails may have taken effect all the same.
    this.#heads.delete(workbook);
    batchUpdate(workbook, [
      ...requests,
      ...appendRows(sheetId, rows.map(auditCells)),
      writeCells(sheetId, 1, headColumn, [[headText(head)]]),
    ]);
    this.#heads.set(workbook, head);
  }

  /** Where the log of a ledger workbook ends. */
  head(workbook: string): Head {
    const known = this.#heads.get(workbook) ?? readHead(workbook);
    this.#heads.set(workbook, known);
    return known;
  }
}

/** Somebody may have emptied the cell that tells, or thrown the tab away: nothing stops for that. */
function readHead(workbook: string): Head {
  const told = () => headOf(String(readRange(workbook, headCell)[0]?.[0] ?? ''));
  const rows = () => readRange(workbook, `'${title}'!A2:${columnLetters(headColumn - 1)}`);
  try {
    return told() ?? lastOf(rows().map(auditRowOf));
  } catch (error) {
    if (tabsOf(workbook).some((tab) => tab.title === title)) throw error;
    furnishLedger(workbook, ['audit']);
    return lastOf([]);
  }
}
