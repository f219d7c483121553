import { fingerprint } from '../core/ledger/buckets.ts';
import {
  type BulkAction,
  type BulkField,
  bulkPage,
  bulkSteps,
  carriedOut,
  previewed,
} from '../core/ledger/bulk-page.ts';
import { dossierKey } from '../core/ledger/dossiers.ts';
import { isFresh, type PageRow, pageChange } from '../core/ledger/page.ts';
import type { Quarantined } from '../core/ledger/quarantine.ts';
import { isWaiting } from '../core/ledger/quarantine-ruling.ts';
import { isClosed, type Registered } from '../core/ledger/registry.ts';
import { isProblemCode, isQuarantine, type Problem, sentence } from '../core/problem.ts';
import { canonical } from '../core/text/canonical.ts';
import { dayOf, msOf, parseDay } from '../core/text/dates.ts';
import type { Desk, Ledger, Setting } from './effects.ts';
import { type RequeueEffects, settle } from './requeue.ts';

export interface BulkEffects extends RequeueEffects {
  readonly desk: Desk;
  readonly ledger: Ledger;
}

type BulkRow = PageRow<BulkField>;

/** Whom a request concerns, and how it is carried out. */
interface Plan {
  readonly titles: readonly string[];
  /** How many stay as they are, since a Tờ trình names them. */
  readonly kept: number;
  run(): void;
}

/**
 * Answers what the operator asks of many entries at once: first how many and which, then, when the
 * same was seen before, carries it out. How many is noted before the first is touched, so a repeat
 * tells the same number.
 */
export function takeBulk(effects: BulkEffects, setting: Setting, rows: readonly BulkRow[]): void {
  for (const row of rows.filter((each) => isFresh(bulkPage, each))) {
    const answer = answerTo(effects, setting, row);
    if (!effects.clock.timeLeft()) return;
    effects.desk.write([
      pageChange(bulkPage, [{ ...row, officer: row.cells, system: { ...same(row), answer } }]),
    ]);
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

type Planned = Plan | { readonly problem: Problem };

function planOf(
  effects: BulkEffects,
  setting: Setting,
  action: BulkAction,
  cells: BulkRow['cells'],
): Planned {
  switch (action) {
    case 'acceptLate':
      return acceptingLate(effects, setting, cells.day);
    case 'moveUnion':
      return movingUnion(effects, cells);
    case 'rewrite':
      return rewriting(effects, cells.union);
  }
}

function acceptingLate(effects: BulkEffects, setting: Setting, typed: string): Planned {
  const day = parseDay(typed);
  if (day?.length !== 10) return { problem: { code: 'setting.day' } };
  const late = effects.quarantine
    .all()
    .filter(({ record }) => onlyLate(record) && dayOf(msOf(record.submittedAt)) <= day);
  return {
    titles: late.map(({ record }) => record.title),
    kept: 0,
    run: () => settle(effects, setting, late, () => 'accept'),
  };
}

/** Nobody has ruled on it, and nothing but the entry window stands against it. */
function onlyLate(entry: Quarantined): boolean {
  const codes = entry.problems.split(' ').filter(isProblemCode).filter(isQuarantine);
  return isWaiting(entry) && entry.decision === '' && codes.every((code) => code === 'window.late');
}

const BATCH = 500;

function movingUnion(effects: BulkEffects, { union, target }: BulkRow['cells']): Planned {
  const from = unionNamed(effects, union);
  if ('problem' in from) return from;
  const to = unionNamed(effects, target);
  if ('problem' in to) return to;
  if (to.id === from.id) return { problem: { code: 'bulk.sameUnion' } };
  if (isClosed(to)) return { problem: { code: 'bulk.closed', data: { name: to.name } } };
  const theirs = effects.ledger.everyDossier().filter((dossier) => dossier.union === from.id);
  const free = theirs.filter(({ petition }) => petition === '');
  return {
    titles: free.map(({ facts }) => facts.title),
    kept: theirs.length - free.length,
    run: () =>
      eachBatch(effects, free, (ids) => {
        const found = effects.ledger.dossiers(ids.map(dossierKey));
        const changed = ids
          .flatMap((id) => found.get(dossierKey(id))?.[0] ?? [])
          .map((placed) => ({
            ...placed,
            record: { ...placed.record, unit: to.unit, union: to.id },
          }));
        effects.ledger.commit({ changed, toRoute: ids });
      }),
  };
}

function rewriting(effects: BulkEffects, typed: string): Planned {
  const union = unionNamed(effects, typed);
  if ('problem' in union) return union;
  const theirs = effects.ledger.everyDossier().filter((dossier) => dossier.union === union.id);
  return {
    titles: theirs.map(({ facts }) => facts.title),
    kept: 0,
    run: () => eachBatch(effects, theirs, (ids) => effects.ledger.commit({ toRoute: ids })),
  };
}

function eachBatch(
  { clock }: BulkEffects,
  dossiers: readonly { readonly id: string }[],
  work: (ids: readonly string[]) => void,
): void {
  for (let start = 0; start < dossiers.length && clock.timeLeft(); start += BATCH) {
    work(dossiers.slice(start, start + BATCH).map(({ id }) => id));
  }
}

/** The one union that bears this name or id in *Danh bạ*, a closed one too. */
function unionNamed(
  { registry }: BulkEffects,
  typed: string,
): Registered | { readonly problem: Problem } {
  const wanted = canonical(typed);
  const named = registry
    .all()
    .filter(({ id, name }) => wanted !== '' && (id === typed.trim() || canonical(name) === wanted));
  const [only, ...others] = named;
  if (only && others.length === 0) return only;
  const ids = named.map(({ id }) => id).join(', ');
  return { problem: { code: 'bulk.union', data: { typed, ids } } };
}
