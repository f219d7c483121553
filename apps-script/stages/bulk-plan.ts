import type { BulkAction, BulkField } from '../core/ledger/bulk-page.ts';
import { dossierKey } from '../core/ledger/dossiers.ts';
import type { Quarantined } from '../core/ledger/quarantine.ts';
import { isWaiting } from '../core/ledger/quarantine-ruling.ts';
import { isClosed, type Registered } from '../core/ledger/registry.ts';
import { isProblemCode, isQuarantine, type Problem } from '../core/problem.ts';
import { canonical } from '../core/text/canonical.ts';
import { dayOf, msOf, parseDay } from '../core/text/dates.ts';
import type { Setting } from './effects.ts';
import { type RequeueEffects, settle } from './requeue.ts';

type Cells = Readonly<Record<BulkField, string>>;

/** Whom a request concerns, and how it is carried out. */
interface Plan {
  readonly titles: readonly string[];
  /** How many stay as they are, since a Tờ trình names them. */
  readonly kept: number;
  run(): void;
}

type Planned = Plan | { readonly problem: Problem };

/** Whom the request in these cells concerns, or what can't be read of it. */
export function planOf(
  effects: RequeueEffects,
  setting: Setting,
  action: BulkAction,
  cells: Cells,
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

function acceptingLate(effects: RequeueEffects, setting: Setting, typed: string): Planned {
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

function movingUnion(effects: RequeueEffects, { union, target }: Cells): Planned {
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

function rewriting(effects: RequeueEffects, typed: string): Planned {
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
  { clock }: RequeueEffects,
  dossiers: readonly { readonly id: string }[],
  work: (ids: readonly string[]) => void,
): void {
  for (let start = 0; start < dossiers.length && clock.timeLeft(); start += BATCH) {
    work(dossiers.slice(start, start + BATCH).map(({ id }) => id));
  }
}

/** The one union that bears this name or id in *Danh bạ*, a closed one too. */
function unionNamed(
  { registry }: RequeueEffects,
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
