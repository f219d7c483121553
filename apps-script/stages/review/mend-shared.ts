import { levels, nominationTo } from '../../core/dossier/proposal.ts';
import { list, type Registered } from '../../core/ledger/registry.ts';
import type { RegisteredUnit } from '../../core/ledger/units.ts';
import { excerpt } from '../../core/text/length.ts';
import type { Ledger, Marks, Pages, Registry, Setting, Units, Workbooks } from '../effects.ts';
import { letReadersIn, type ReaderEffects } from './document-readers.ts';
import type { Shared } from './mend-files.ts';
import { noteRenewed } from './renewed.ts';

interface SharedEffects extends ReaderEffects {
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly registry: Registry;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

const unread = 'Chưa đọc được sổ làm việc ở dòng này; chương trình sẽ tự thử lại.';
const notShared = 'Chưa chia sẻ được sổ với';

/** What a registry says of whoever has a workbook. */
type Holder = Pick<Registered, 'id' | 'workbook' | 'officers' | 'shared' | 'answer'>;

/** Where that is written. */
interface Line<H extends Holder> {
  /** As it is now: another step may have changed it since it was read. */
  now(): H | undefined;
  save(line: H): void;
  /** Initiatives whose rows belong into the workbook. */
  initiatives(): readonly string[];
  /** The line once the workbook is gone. */
  without(line: H): H;
}

/** The workbook of a union, by what *Danh bạ* says of it. */
export function sharedUnion(
  effects: SharedEffects,
  setting: Setting,
  union: Registered,
  pages: Pages,
  take: Shared['take'],
): Shared {
  const { ledger, marks, registry } = effects;
  return shared(effects, setting, union, pages, take, {
    now: () => registry.all().find(({ id }) => id === union.id),
    save: (line) => registry.save(line),
    initiatives: () => initiativesOf(ledger, union.id),
    without(line) {
      noteRenewed(marks, union.id);
      return { ...line, workbook: '', shared: '' };
    },
  });
}

/** That of a province or sector, or of the confederation, by what *Tỉnh, ngành* says. */
export function sharedUnit(
  effects: SharedEffects,
  setting: Setting,
  unit: RegisteredUnit,
  pages: Pages,
  take: Shared['take'],
): Shared {
  const { ledger, units } = effects;
  return shared(effects, setting, unit, pages, take, {
    now: () => [...units.all(), units.confederation()].find((line) => line?.id === unit.id),
    save: (line) => units.save(line),
    initiatives: () => proposalsOf(ledger, unit.id),
    without: (line) => ({ ...line, workbook: '', shared: '', councilShown: '' }),
  });
}

/** A full cell of what is no address would not fit into the answer's. */
const TOLD = 500;

function shared<H extends Holder>(
  effects: SharedEffects,
  setting: Setting,
  { id, workbook, officers, shared: before }: H,
  pages: Pages,
  take: Shared['take'],
  line: Line<H>,
): Shared {
  const { ledger, workbooks } = effects;
  const save = (change: (now: H) => H) => {
    const now = line.now();
    const next = now && change(now);
    if (next && JSON.stringify(next) !== JSON.stringify(now)) line.save(next);
  };
  return {
    id,
    workbook,
    pages,
    take,
    sharedAnew: officers !== before,
    share() {
      // A stop in between is no harm: `shared` is noted last.
      if (officers !== before) letReadersIn(effects, setting, id);
      const refused = workbooks.share(workbook, list(officers));
      const told = excerpt(refused.join('; '), TOLD);
      const answer = `${notShared}: ${told}. Xin xem lại địa chỉ thư.`;
      save((now) => ({
        ...now,
        shared: officers,
        answer: refused.length > 0 ? answer : now.answer.startsWith(notShared) ? '' : now.answer,
      }));
    },
    forget() {
      ledger.commit({ toRoute: line.initiatives() });
      save(line.without);
    },
    tell(readable) {
      save((now) => {
        if (!readable) return { ...now, answer: unread };
        return now.answer === unread ? { ...now, answer: '' } : now;
      });
    },
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
