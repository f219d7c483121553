import { initiativesPage } from '../core/ledger/initiatives.ts';
import { type Page, pageChange } from '../core/ledger/page.ts';
import { proposalsPages } from '../core/ledger/proposals.ts';
import { endedNotice } from '../core/schedule/end-told.ts';
import type { Clock, Marks, Registry, Units, Workbooks } from './effects.ts';

interface FreezeEffects {
  readonly clock: Clock;
  readonly marks: Marks;
  readonly registry: Registry;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/**
 * Once a programme ended, whoever could write in a workbook may only read it; its first row says so.
 * The mark is the last workbook that is done, in order of their ids, and 'all' in the end.
 */
export function freeze({ clock, marks, registry, units, workbooks }: FreezeEffects): void {
  const above = units.confederation();
  const all = [
    ...registry.all().map(({ workbook }) => ({ workbook, page: initiativesPage as Page })),
    ...units.all().map(({ workbook }) => ({ workbook, page: proposalsPages.unit as Page })),
    ...(above ? [{ workbook: above.workbook, page: proposalsPages.confederation as Page }] : []),
  ];
  const done = marks.read('frozen');
  const left = all
    .filter(({ workbook }) => workbook !== '' && workbook > done)
    .sort((a, b) => (a.workbook < b.workbook ? -1 : 1));
  for (const { workbook, page } of left) {
    if (!clock.timeLeft()) return;
    if (workbooks.freeze(workbook) === 'there') {
      workbooks.write(workbook, [pageChange(page, [], endedNotice)]);
    }
    marks.write('frozen', workbook);
  }
  marks.write('frozen', 'all');
}
