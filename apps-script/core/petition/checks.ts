import { isYes } from '../dossier/answer.ts';
import { conditions, type ReceivedCells } from '../ledger/received-page.ts';
import type { Checks } from '../ledger/sendings.ts';
import { cleanLine } from '../text/canonical.ts';
import { excelDay } from '../text/excel.ts';
import { lengthOf } from '../text/length.ts';

/** Who confirmed what: a tick keeps the name and the day that stood beside it when it was first seen. */
export function checksOf(before: Checks, cells: ReceivedCells, today: string): Checks {
  const by = personIn(cells.checkedBy);
  const on = dayIn(cells.checkedOn, today);
  const now = by === '' || on === '' ? undefined : { by, on };
  return Object.fromEntries(
    conditions.flatMap((condition) => {
      const check = isYes(cells[condition]) ? (before[condition] ?? now) : undefined;
      return check ? [[condition, check]] : [];
    }),
  );
}

/** A day that is not ahead, '' for everything else. */
export function dayIn(cell: string, today: string): string {
  const day = excelDay(cell);
  return day?.length === 10 && day <= today ? day : '';
}

/** Whom a cell names: "Bà Mai" is enough. */
export function personIn(cell: string): string {
  const name = cleanLine(cell);
  return lengthOf(name) <= 100 && /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(name) ? name : '';
}
