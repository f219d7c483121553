import { resolverOf } from '../../core/catalogue/resolver.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import type { Intake } from '../../core/ledger/intake.ts';
import { noticeOf } from '../../core/ledger/notice.ts';
import { type OnBehalfRow, onBehalfNotice, onBehalfPage } from '../../core/ledger/on-behalf.ts';
import {
  type Desk,
  type OnBehalfReading,
  readOnBehalf,
} from '../../core/ledger/on-behalf-reading.ts';
import { erasedRow, movedOnRow, receivedRow } from '../../core/ledger/on-behalf-row.ts';
import { isFresh, type PageRow, pageChange } from '../../core/ledger/page.ts';
import { closedUnionsOf, type Registered, unionsOf } from '../../core/ledger/registry.ts';
import { furtherRows } from '../../core/ledger/spare-rows.ts';
import type { OnBehalfField } from '../../core/submission/on-behalf.ts';
import { isOnBehalfRow, onBehalfKey } from '../../core/submission/on-behalf-id.ts';
import { admitAll } from '../admission.ts';
import type { Amiss, Ledger, Setting } from '../effects.ts';
import type { ReviewEffects } from '../review.ts';
import { refilledOnBehalf } from './on-behalf-again.ts';

type Row = PageRow<OnBehalfField>;
type Sent = Extract<OnBehalfReading, { kind: 'sent' }>;

const BATCH = 200;

/**
 * Takes in what officers wrote in *Nhập hộ* and answers beside the rows. The ledger comes first: a
 * sweep that was stopped before it answered finds the rows' entries there and takes none twice.
 */
export function takeOnBehalf(
  effects: ReviewEffects,
  setting: Setting,
  union: Registered,
  swept: readonly Row[],
  { restored }: Pick<Amiss, 'restored'>,
): void {
  const found = firstOfEachId(swept);
  const rows = restored.length === 0 ? found : refilledOnBehalf(effects, union, found, restored);
  const fresh = rows.filter((row) => isFresh(onBehalfPage, row));
  const notice = `${noticeOf(effects.clock.now)} ${onBehalfNotice}`;
  const write = (changes: Parameters<typeof pageChange<keyof OnBehalfRow, OnBehalfField>>[1]) =>
    effects.workbooks.write(union.workbook, [pageChange(onBehalfPage, changes, notice)]);
  for (let start = 0; start < fresh.length; start += BATCH) {
    const batch = fresh.slice(start, start + BATCH);
    const answers = answersTo(effects, setting, union, batch);
    write(
      batch.map(({ id, row, cells }, i) => ({
        row,
        id,
        system: answers[i] ?? {},
        officer: cells,
      })),
    );
  }
  const further = fresh.length === 0 ? [] : furtherRows(onBehalfPage, rows);
  if (further.length > 0) write(further);
}

/** Takes the entries that are sent into the ledger; what is to be written beside each row. */
function answersTo(
  effects: ReviewEffects,
  setting: Setting,
  union: Registered,
  rows: readonly Row[],
): readonly OnBehalfRow[] {
  const { ledger } = effects;
  const { programme } = setting;
  const keys = rows.map(({ id }) => onBehalfKey(union.workbook, id));
  const before = sentBefore(ledger, keys);
  const desk = deskOf(effects, setting, union);
  const readings = rows.map(({ cells }, i) => {
    const key = keys[i] ?? '';
    return readOnBehalf({ key, cells, before: before.get(key) ?? [] }, desk);
  });
  const sent = readings.filter((reading): reading is Sent => reading.kind === 'sent');
  // Known although the ledger has no such entry: it was erased, and stays so.
  const erased = ledger.known(sent.map(({ response }) => response.id));
  const moved = movedAway(ledger, union, sent);
  const entries = sent.filter(
    ({ response, corrects }) => !erased.has(response.id) && !moved.has(corrects),
  );
  const { admitted, change } = admitAll(effects, setting, 'onBehalf', entries);
  ledger.commit(change);
  const outcomes = new Map(admitted.map(({ response, admission }) => [response.id, admission]));
  return readings.map((reading) => {
    if (reading.kind === 'told') return reading.row;
    if (moved.has(reading.corrects)) return movedOnRow;
    const admission = outcomes.get(reading.response.id);
    if (!admission) return erasedRow;
    return receivedRow(admission.outcome, admission.problems, admission.code, programme);
  });
}

/** Initiatives that their workers sent to another union since: they are no longer ours to correct. */
function movedAway(
  ledger: Ledger,
  union: Registered,
  sent: readonly Sent[],
): ReadonlySet<string | undefined> {
  const keys = sent.flatMap(({ corrects }) => (corrects === undefined ? [] : dossierKey(corrects)));
  const found = [...ledger.dossiers(keys).values()].flat();
  return new Set(found.flatMap(({ record }) => (record.union === union.id ? [] : record.id)));
}

/** What the rows sent; what the operator let in since counts as taken. */
function sentBefore(
  ledger: Ledger,
  keys: readonly string[],
): ReadonlyMap<string, readonly Intake[]> {
  const sent = ledger.sentFrom(keys);
  const waiting = [...sent.values()].flat().filter(({ outcome }) => outcome === 'quarantined');
  const found = ledger.dossiers(waiting.map(({ responseId }) => dossierKey(responseId)));
  const ruled = (intake: Intake): Intake =>
    found.has(dossierKey(intake.responseId))
      ? { ...intake, outcome: 'accepted', problems: '', initiative: intake.responseId }
      : intake;
  return new Map([...sent].map(([key, intakes]) => [key, intakes.map(ruled)]));
}

/** Nobody is asked where a row belongs: to the union whose workbook it is in. */
function deskOf({ clock }: ReviewEffects, { programme, units }: Setting, union: Registered): Desk {
  const own = units.filter(({ id }) => id === union.unit);
  const resolver = resolverOf(own, unionsOf([union]), closedUnionsOf([union]));
  const place = { unit: own[0]?.short ?? union.unit, subUnit: union.name };
  return { programme, resolver, place, now: clock.now };
}

/** A row that was copied with its id says nothing of its own. */
function firstOfEachId(swept: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return swept.filter(({ id }) => {
    const counts = isOnBehalfRow(id) && !seen.has(id);
    seen.add(id);
    return counts;
  });
}
