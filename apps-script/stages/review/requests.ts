import { petitionControl, requestedRound } from '../../core/ledger/control.ts';
import type { PageRow } from '../../core/ledger/page.ts';
import { askedFor, type PetitionRecord } from '../../core/ledger/petitions.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import { unitDocuments } from '../../core/ledger/unit-control.ts';
import type { RegisteredUnit } from '../../core/ledger/units.ts';
import { minutesKey } from '../../core/petition/minutes.ts';
import { petitionKey } from '../../core/petition/petition.ts';
import type { Setting } from '../effects.ts';
import type { ReviewEffects } from '../review.ts';

/** Notes which document a union's officers ask for in *Lập hồ sơ*; asked twice, it is noted once. */
export function takeRequests(
  { petitions }: ReviewEffects,
  { programme }: Setting,
  union: Registered,
  control: readonly PageRow<'request'>[],
): void {
  const n = roundOf(control, petitionControl);
  if (n > 0)
    petitions.ask([asked('petition', petitionKey(union.id, programme.id, n), union.id, n)]);
}

/** The same for the minutes that a unit's officers ask for. */
export function takeMinutesRequest(
  { petitions }: ReviewEffects,
  { programme }: Setting,
  unit: RegisteredUnit,
  control: readonly PageRow<'request'>[],
): void {
  const n = roundOf(control, unitDocuments.minutes);
  if (n > 0) petitions.ask([asked('minutes', minutesKey(unit.id, programme.id, n), unit.id, n)]);
}

function roundOf(control: readonly PageRow<'request'>[], document: string): number {
  return requestedRound(control.find(({ id }) => id === document)?.cells.request ?? '');
}

function asked(
  kind: PetitionRecord['kind'],
  key: string,
  union: string,
  n: number,
): PetitionRecord {
  return askedFor({ key, kind, use: 'issue', union, n: String(n) });
}
