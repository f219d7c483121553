import { columnLetters } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { dayOf } from '#core/text/dates.ts';
import { type Installation, officerOf } from '../installation/install.ts';
import { unionsIn } from '../installation/ledger-view.ts';
import type { Random } from '../sample/random.ts';

const HOUR = 3_600_000;
/** On a working day so many of the unions have somebody who looks into the workbook. */
const AT_WORK = 0.25;

const { swept, officer, title } = initiativesPage;
const column = (field: string) =>
  columnLetters(swept.officersFrom + officer.findIndex((each) => each.field === field));
const columns = [column('introduced'), column('employerAgreed')];

/**
 * Officers who look into their workbooks in office hours, and note for every new row that its CĐCS
 * introduces it and that the employer agreed. Returns what they do up to an instant (epoch ms).
 */
export function officersAtWork(installation: Installation, random: Random): (now: number) => void {
  const { workspace } = installation;
  const seen = new Map<string, number>();
  let workbooks: readonly { readonly id: string; readonly workbook: string }[] = [];
  let today = '';
  let visits: { readonly at: number; readonly id: string; readonly workbook: string }[] = [];

  function begin(now: number): void {
    if (workbooks.length === 0) {
      workbooks = unionsIn(installation).filter(({ workbook }) => workbook !== '');
    }
    const weekday = new Date(now + 7 * HOUR).getUTCDay();
    const start = now - ((now + 7 * HOUR) % (24 * HOUR));
    visits = workbooks
      .filter(() => weekday % 6 !== 0 && random.chance(AT_WORK))
      .map((each) => ({ ...each, at: start + 7.5 * HOUR + random.int(0, 9 * 3600) * 1000 }))
      .sort((a, b) => b.at - a.at);
  }

  function visit(id: string, workbook: string): void {
    const { sheets } = workspace.spreadsheet(workbook);
    const rows = sheets.find((sheet) => sheet.title === title)?.cells() ?? [];
    for (let row = seen.get(workbook) ?? 2; row < rows.length; row += 1) {
      if (!rows[row]?.[swept.from]) continue;
      for (const letters of columns) {
        workspace.typeInto(workbook, `'${title}'!${letters}${row + 1}`, 'Có', officerOf(id));
      }
    }
    seen.set(workbook, Math.max(2, rows.length));
  }

  return (now) => {
    if (dayOf(now) !== today) {
      today = dayOf(now);
      begin(now);
    }
    for (let next = visits.at(-1); next && next.at <= now; next = visits.at(-1)) {
      visits.pop();
      visit(next.id, next.workbook);
    }
  };
}
