import type { Dossier } from '../../core/dossier/dossier.ts';
import { initiativeRow } from '../../core/ledger/initiative-row.ts';
import { initiativesPage } from '../../core/ledger/initiatives.ts';
import type { Reconciled } from '../../core/ledger/reconciled.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Clock, Ledger, Registry, Setting, Workbooks } from '../effects.ts';

export interface WorkbookEffects {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly registry: Registry;
  readonly workbooks: Workbooks;
}

/** Google lets a person's programs read 60 times a minute, and other stages read too. */
const MOST = 30;
/** What tells that a row shows the content that counts. */
const told = ['title', 'fullName', 'description', 'theirEffect'] as const;

/**
 * Every initiative has its row in its union's workbook, and it shows the content that counts: else
 * it waits to be written there again. Some unions at a time.
 */
export function compareWorkbooks(
  effects: WorkbookEffects,
  { programme }: Setting,
  from: number,
): { readonly counts: Partial<Reconciled>; readonly unions: number; readonly done: boolean } {
  const { clock, ledger, registry } = effects;
  const unions = registry.all();
  const known = new Set(unions.map(({ id }) => id));
  const all = ledger.everyDossier();
  const own = new Map<string, Dossier[]>();
  for (const dossier of all) own.set(dossier.union, [...(own.get(dossier.union) ?? []), dossier]);
  let [next, read] = [from, 0];
  const sums = { initiatives: 0, rows: 0, requeued: 0, unread: 0, homeless: 0 };
  const missing: string[] = [];
  for (; next < unions.length && read < MOST && clock.timeLeft(); next += 1) {
    const union = unions[next];
    const dossiers = union ? (own.get(union.id) ?? []) : [];
    if (!union || dossiers.length === 0) continue;
    read += 1;
    sums.initiatives += dossiers.length;
    const astray = astrayIn(effects, union, dossiers, programme);
    if (astray === 'unread') sums.unread += dossiers.length;
    else {
      sums.rows += dossiers.length - astray.length;
      sums.requeued += astray.length;
      missing.push(...astray);
    }
  }
  ledger.commit({ toRoute: missing });
  const done = next >= unions.length;
  if (done) {
    sums.homeless = all.filter(({ union }) => !known.has(union)).length;
    sums.initiatives += sums.homeless;
  }
  return { counts: sums, unions: next, done };
}

/** Initiatives whose row is not there, or shows something else; 'unread': that can't be told now. */
function astrayIn(
  { workbooks }: WorkbookEffects,
  { workbook }: Registered,
  dossiers: readonly Dossier[],
  programme: Programme,
): readonly string[] | 'unread' {
  const shown = shownIn(workbooks, workbook);
  if (shown === 'unread') return shown;
  const isAstray = (dossier: Dossier): boolean => {
    const row = shown.get(dossier.id);
    const written = initiativeRow(dossier, programme, { missing: [], alike: [], grassroots: '' });
    return row === undefined || told.some((field) => row[field] !== written[field]);
  };
  return dossiers.filter(isAstray).map(({ id }) => id);
}

/** A workbook that can't be read has been noticed by whoever reads what officers write. */
function shownIn(
  workbooks: Workbooks,
  workbook: string,
): ReturnType<Workbooks['shown']> | 'unread' {
  if (workbook === '') return new Map();
  try {
    return workbooks.shown(workbook, initiativesPage);
  } catch {
    return 'unread';
  }
}
