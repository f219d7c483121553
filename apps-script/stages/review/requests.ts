import { type ControlRow, unionControls } from '../../core/ledger/control.ts';
import { requestOf } from '../../core/ledger/control-request.ts';
import type { PageRow } from '../../core/ledger/page.ts';
import { askedFor, type PetitionRecord, previewKey } from '../../core/ledger/petitions.ts';
import { unitControls } from '../../core/ledger/unit-control.ts';
import { paperKey } from '../../core/petition/paper-key.ts';
import type { Setting } from '../effects.ts';
import type { ReviewEffects } from '../review.ts';

/** Notes which documents a union's officers ask for in *Lập hồ sơ*; asked twice, one is noted once. */
export function takeRequests(
  effects: ReviewEffects,
  setting: Setting,
  { id }: { readonly id: string },
  control: readonly PageRow<'request'>[],
): void {
  takeAll(effects, setting, id, unionControls, control);
}

/** The same for a unit's officers. */
export function takeUnitRequests(
  effects: ReviewEffects,
  setting: Setting,
  { id }: { readonly id: string },
  control: readonly PageRow<'request'>[],
): void {
  takeAll(effects, setting, id, unitControls, control);
}

function takeAll(
  { petitions }: ReviewEffects,
  { programme }: Setting,
  owner: string,
  controls: readonly ControlRow[],
  rows: readonly PageRow<'request'>[],
): void {
  for (const { id, kind } of controls) {
    const request = requestOf(rows.find((row) => row.id === id)?.cells.request ?? '');
    if (!request) continue;
    const { use, n } = request;
    const key =
      use === 'preview'
        ? previewKey(kind, owner, programme.id)
        : paperKey(kind, owner, programme.id, n);
    take(petitions, askedFor({ key, kind, use, union: owner, n: String(n) }));
  }
}

/** A preview that was made is asked for anew by another number. */
function take(petitions: ReviewEffects['petitions'], asked: PetitionRecord): void {
  if (asked.use === 'issue') {
    petitions.ask([asked]);
    return;
  }
  const known = petitions.all().find(({ record }) => record.key === asked.key);
  if (!known) petitions.ask([asked]);
  else if (known.record.n !== asked.n) petitions.save({ ...known, record: asked });
}
