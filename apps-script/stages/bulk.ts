import { askedDeed } from '../core/ledger/audit-deeds.ts';
import { fingerprint } from '../core/ledger/buckets.ts';
import { carriedOut, previewed } from '../core/ledger/bulk-answer.ts';
import { type BulkAction, type BulkField, bulkPage, bulkSteps } from '../core/ledger/bulk-page.ts';
import { isFresh, type PageRow, pageChange } from '../core/ledger/page.ts';
import { sentence } from '../core/problem.ts';
import { canonical } from '../core/text/canonical.ts';
import { planOf } from './bulk-plan.ts';
import type { Desk, Setting } from './effects.ts';
import type { RequeueEffects } from './requeue.ts';

export interface BulkEffects extends RequeueEffects {
  readonly desk: Desk;
}

type BulkRow = PageRow<BulkField>;

/**
 * Answers what the operator asks of many entries at once: first how many and which, then, when the
 * same was seen before, carries it out. How many is noted before the first is touched, so a repeat
 * tells the same number.
 */
export function takeBulk(effects: BulkEffects, setting: Setting, rows: readonly BulkRow[]): void {
  for (const row of rows.filter((each) => isFresh(bulkPage, each))) {
    const answer = answerTo(effects, setting, row);
    if (!effects.clock.timeLeft()) return;
    const change = { ...row, officer: row.cells, system: { ...same(row), answer } };
    effects.desk.write([pageChange(bulkPage, [change])], [askedDeed(bulkPage, row)]);
  }
}

/** The cells that the row always has. */
const same = ({ id }: BulkRow) => bulkPage.firstRows.find((row) => row.id === id)?.system ?? {};

function answerTo(effects: BulkEffects, setting: Setting, row: BulkRow): string {
  const step = canonical(row.cells.step);
  if (step === '') return '';
  const action = row.id as BulkAction;
  const plan = planOf(effects, setting, action, row.cells);
  if ('problem' in plan) return sentence(plan.problem);
  const { titles, kept, run } = plan;
  const { marks } = effects;
  if (step === canonical(bulkSteps.preview)) {
    marks.write('bulk', '');
    return previewed(titles.length, titles, kept);
  }
  if (isFresh(bulkPage, { ...row, cells: { ...row.cells, step: bulkSteps.preview } })) {
    return sentence({ code: 'bulk.previewFirst' });
  }
  const request = fingerprint(JSON.stringify([row.id, row.cells]));
  const [noted, before] = marks.read('bulk').split(' ');
  const count = noted === request ? Number(before) : titles.length;
  marks.write('bulk', `${request} ${count}`);
  run();
  return carriedOut(action, count);
}
