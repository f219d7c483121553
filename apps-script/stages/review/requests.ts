import { petitionControl, requestedRound } from '../../core/ledger/control.ts';
import type { PageRow } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
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
  const request = control.find(({ id }) => id === petitionControl)?.cells.request ?? '';
  const n = requestedRound(request);
  if (n === 0) return;
  petitions.ask([
    {
      key: petitionKey(union.id, programme.id, n),
      union: union.id,
      n: String(n),
      status: 'asked',
      docx: '',
      document: '',
      initiatives: '',
      answer: '',
    },
  ]);
}
