import { levels, nominationTo } from '../../core/dossier/proposal.ts';
import { list, type Registered } from '../../core/ledger/registry.ts';
import type { RegisteredUnit } from '../../core/ledger/units.ts';
import type { Ledger, Pages, Registry, Units, Workbooks } from '../effects.ts';
import type { Shared } from './mend-files.ts';

interface SharedEffects {
  readonly ledger: Ledger;
  readonly registry: Registry;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

const unread = 'Chưa đọc được sổ làm việc của công đoàn này; chương trình sẽ tự thử lại.';
const notShared = 'Chưa chia sẻ được sổ với';

/** The workbook of a union, by what *Danh bạ* says of it. */
export function sharedUnion(
  effects: SharedEffects,
  { id, workbook, officers, shared }: Registered,
  pages: Pages,
  take: Shared['take'],
): Shared {
  const { ledger, registry, workbooks } = effects;
  // Another step may have changed the row since it was read.
  const save = (change: (now: Registered) => Registered) => {
    const now = registry.all().find((union) => union.id === id);
    const next = now && change(now);
    if (next && JSON.stringify(next) !== JSON.stringify(now)) registry.save(next);
  };
  return {
    id,
    workbook,
    pages,
    take,
    sharedAnew: officers !== shared,
    share() {
      const refused = workbooks.share(workbook, list(officers));
      const answer = `${notShared}: ${refused.join('; ')}. Xin xem lại địa chỉ thư.`;
      save((now) => ({
        ...now,
        shared: officers,
        answer: refused.length > 0 ? answer : now.answer.startsWith(notShared) ? '' : now.answer,
      }));
    },
    forget() {
      ledger.commit({ toRoute: initiativesOf(ledger, id) });
      save((now) => ({ ...now, workbook: '', shared: '' }));
    },
    tell(readable) {
      save((now) => {
        if (!readable) return { ...now, answer: unread };
        return now.answer === unread ? { ...now, answer: '' } : now;
      });
    },
  };
}

/** The workbook of a province or sector, by what *Tỉnh, ngành* says of it. */
export function sharedUnit(
  { ledger, units, workbooks }: SharedEffects,
  { id, workbook, officers, shared }: RegisteredUnit,
  pages: Pages,
  take: Shared['take'],
): Shared {
  const save = (change: Partial<RegisteredUnit>) => {
    const now = units.all().find((unit) => unit.id === id);
    if (now) units.save({ ...now, ...change });
  };
  return {
    id,
    workbook,
    pages,
    take,
    sharedAnew: officers !== shared,
    share() {
      workbooks.share(workbook, list(officers));
      if (officers !== shared) save({ shared: officers });
    },
    forget() {
      ledger.commit({ toRoute: proposalsOf(ledger, id) });
      save({ workbook: '', shared: '', councilShown: '' });
    },
    tell() {},
  };
}

/** Initiatives whose rows belong into a union's workbook: a rare repair reads the whole ledger. */
export function initiativesOf(ledger: Ledger, union: string): readonly string[] {
  return ledger
    .everyDossier()
    .filter((dossier) => dossier.union === union)
    .map(({ id }) => id);
}

/** Those that stand before a province or sector, or before the confederation. */
export function proposalsOf(ledger: Ledger, unit: string): readonly string[] {
  return ledger
    .everyDossier()
    .filter((dossier) => levels.some((level) => nominationTo(dossier, level).standsIn === unit))
    .map(({ id }) => id);
}
