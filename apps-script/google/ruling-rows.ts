import { cellText, columnLetters } from '../core/ledger/columns.ts';
import { noRuling, quarantineColumns, ruled } from '../core/ledger/quarantine.ts';
import { isRuledAnew, isWaiting } from '../core/ledger/quarantine-ruling.ts';
import type { Marks } from '../stages/effects.ts';
import { tabs } from './ledger-layout.ts';
import { announce, readRange, readRanges } from './sheets-api.ts';

const { title } = tabs.quarantine;
export const firstQuarantineRow = 2;
const letters = [ruled.from, ruled.to].map(columnLetters);
const fields = quarantineColumns.slice(ruled.from, ruled.to + 1);
/** So many of the rows that are done are looked at again each time, in turn. */
const AGAIN = 300;

/** How many rows at the top are done, and from which of them on the next sweep looks again. */
interface Reach {
  readonly done: number;
  readonly turn: number;
}

/**
 * The rows of *Cần kiểm tra* whose ruling waits for an answer. What is done at the top is passed
 * over and looked at in turn, a part at each sweep: the cost is that of what is new. Each day begins
 * at the top, for somebody may have sorted.
 */
export function rulingRows(workbooks: readonly string[], marks: Marks, day: string) {
  const [noted, ...texts] = marks.read('rulingsReached').split(' ');
  const reaches = new Map(noted === day ? texts.map(reachOf) : []);
  const reachIn = (workbook: string): Reach => reaches.get(workbook) ?? { done: 0, turn: 0 };
  const rangesIn = (workbook: string): readonly string[] => {
    const { done, turn } = reachIn(workbook);
    // The last row that is done is read too: a range must not begin below the tab's end.
    const start = Math.max(0, done - 1);
    const end = Math.min(start, turn + AGAIN);
    return [range(start), ...(end > turn ? [range(turn, end)] : [])];
  };
  for (const workbook of workbooks) announce(workbook, rangesIn(workbook));
  return {
    /** Positions of rows to be read whole. */
    anew(workbook: string): readonly number[] {
      const { done, turn } = reachIn(workbook);
      const start = Math.max(0, done - 1);
      const end = Math.min(start, turn + AGAIN);
      const [below = [], again = []] = readRanges(workbook, rangesIn(workbook));
      const more = below.findIndex(isOpen);
      const reached = start + (more < 0 ? below.length : more);
      reaches.set(workbook, { done: reached, turn: end >= start ? 0 : end });
      const words = [...reaches].map(([id, reach]) => `${id}:${reach.done}:${reach.turn}`);
      marks.write('rulingsReached', [day, ...words].join(' '));
      return [...positions(again, turn), ...positions(below, start)];
    },
    /** How many rows nobody has to look at any more. */
    done(workbook: string): number {
      const { done } = reachIn(workbook);
      const start = Math.max(0, done - 1);
      const mark = letters[1] ?? '';
      const rows = readRange(workbook, `'${title}'!${mark}${firstQuarantineRow + start}:${mark}`);
      return start + rows.filter(([text]) => !isWaiting({ mark: cellText(text) })).length;
    },
  };
}

function reachOf(text: string): readonly [string, Reach] {
  const [workbook = '', done, turn] = text.split(':');
  return [workbook, { done: Number(done), turn: Number(turn) }];
}

/** @param from counted from 0, as `to`, which is outside */
function range(from: number, to?: number): string {
  const [first, last] = letters;
  const end = to === undefined ? '' : String(firstQuarantineRow + to - 1);
  return `'${title}'!${first}${firstQuarantineRow + from}:${last}${end}`;
}

function read(values: readonly unknown[]) {
  const texts = fields.map(({ field }, at) => [field, cellText(values[at])]);
  const { mark = '', ...cells } = Object.fromEntries(texts) as Record<string, string>;
  return { mark, anew: isRuledAnew({ ...noRuling, ...cells }, mark) };
}

function isOpen(values: readonly unknown[]): boolean {
  const { mark, anew } = read(values);
  return anew || isWaiting({ mark });
}

function positions(rows: readonly (readonly unknown[])[], from: number): readonly number[] {
  return rows.flatMap((values, i) => (read(values).anew ? [firstQuarantineRow + from + i] : []));
}
