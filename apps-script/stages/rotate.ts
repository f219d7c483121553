import { confederationPages } from '../core/ledger/confederation-pages.ts';
import { onBehalfPage } from '../core/ledger/on-behalf.ts';
import { list, type Registered } from '../core/ledger/registry.ts';
import { rotationMail, rotationMark, rotationsIn, type ToRotate } from '../core/ledger/rotation.ts';
import { keptMembers } from '../core/ledger/seats.ts';
import { unionPages } from '../core/ledger/union-pages.ts';
import { unitPages } from '../core/ledger/unit-pages.ts';
import type { RegisteredUnit } from '../core/ledger/units.ts';
import { onBehalfKey } from '../core/submission/on-behalf-id.ts';
import type {
  Budget,
  Clock,
  Ledger,
  Marks,
  Outbox,
  Pages,
  Registry,
  Rotation,
  Setting,
  Units,
  Workbooks,
} from './effects.ts';

export interface RotateEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly outbox: Outbox;
  readonly registry: Registry;
  readonly rotation: Rotation;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/** Whose workbook it is, its pages, and how its address is noted. */
interface Holder {
  readonly kind: 'union' | 'unit';
  readonly line: Pick<Registered, 'id' | 'name' | 'workbook' | 'officers'>;
  readonly pages: Pages;
  move(workbook: string): void;
}

/**
 * Once a night, gives the workbooks from which somebody was erased new files, and deletes the old
 * ones with all their versions. The registry's address tells how far one is: until it changes, a
 * repeat copies anew; from then on only the mail and the old file are left.
 */
export function rotate(effects: RotateEffects, setting: Setting): void {
  const { clock, marks, outbox, rotation } = effects;
  for (const each of rotationsIn(marks.read('toRotate'))) {
    if (!clock.timeLeft() || effects.budget.left('spreadsheets') === 0) return;
    const holder = holderOf(effects, setting, each.id);
    if (holder && holder.line.workbook !== '') {
      if (holder.line.workbook === each.file) holder.move(copied(effects, holder, each));
      const { line } = holderOf(effects, setting, each.id) ?? holder;
      outbox.add([rotationMail(each, line, line.workbook)]);
      rotation.finish(each.file, line.workbook);
    }
    strike(marks, each);
  }
}

/** The new file, whole and shared; nobody writes into the old one any more. */
function copied(effects: RotateEffects, { kind, line, pages }: Holder, { file }: ToRotate): string {
  const { budget, marks, rotation, workbooks } = effects;
  workbooks.share(file, []);
  const made = rotation.copy({ kind, id: line.id, file, pages, leftOut: sentRows(effects, file) });
  budget.spend('spreadsheets', 1);
  workbooks.share(made, list(line.officers));
  if (marks.read('frozen') !== '') workbooks.freeze(made);
  return made;
}

/** A row of *Nhập hộ* is known by its file: sent once more from another one, it would be a second entry. */
function sentRows(
  { ledger }: RotateEffects,
  file: string,
): (sheetId: number, id: string) => boolean {
  const known = new Map<string, boolean>();
  return (sheetId, id) => {
    if (sheetId !== onBehalfPage.sheetId || id === '') return false;
    const key = onBehalfKey(file, id);
    const isSent = known.get(key) ?? ledger.sentFrom([key]).has(key);
    known.set(key, isSent);
    return isSent;
  };
}

function holderOf(
  { registry, units }: RotateEffects,
  { programme }: Setting,
  id: string,
): Holder | undefined {
  const union = registry.all().find((each) => each.id === id);
  if (union) {
    const move = (workbook: string) =>
      registry.save({ ...union, workbook, shared: union.officers });
    return { kind: 'union', line: union, pages: unionPages, move };
  }
  const confederation = units.confederation();
  const unit = [...units.all(), ...(confederation ? [confederation] : [])].find(
    (each) => each.id === id,
  );
  if (!unit) return undefined;
  const pages =
    unit === confederation
      ? confederationPages
      : unitPages(programme.council, keptMembers(unit.council));
  const move = (workbook: string) => units.save({ ...unit, workbook, shared: unit.officers });
  return { kind: 'unit', line: unit, pages, move };
}

function strike(marks: RotateEffects['marks'], { id, file }: ToRotate): void {
  const left = rotationsIn(marks.read('toRotate')).filter(
    (each) => each.id !== id || each.file !== file,
  );
  marks.write('toRotate', rotationMark(left));
}

/** Notes that these workbooks held somebody who is erased now. */
export function noteRotation(
  { marks, clock }: Pick<RotateEffects, 'marks' | 'clock'>,
  holders: readonly Pick<RegisteredUnit, 'id' | 'workbook'>[],
): void {
  const found = holders.flatMap(({ id, workbook: file }) => (file === '' ? [] : [{ id, file }]));
  const before = rotationsIn(marks.read('toRotate'));
  if (before.length === 0) marks.write('rotateSince', String(clock.now));
  marks.write('toRotate', rotationMark([...before, ...found]));
}
