import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { dayOf } from '../../core/text/dates.ts';
import type { Budget, Clock, Petitions, Placed } from '../effects.ts';

interface SetAsideEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly petitions: Petitions;
}

/** No more can be made today, and this one was not begun today either. */
export function quotaIsSpent(
  { budget, clock }: SetAsideEffects,
  { quota }: PetitionRecord,
): boolean {
  return !quota.startsWith(dayOf(clock.now)) && budget.left('documents') === 0;
}

/**
 * The request with the id of its file and the day's account noted. The preview that was there before
 * makes room.
 */
export function setAside(
  { budget, clock, petitions }: SetAsideEffects,
  asked: Placed<PetitionRecord>,
): Placed<PetitionRecord> {
  const { record } = asked;
  const today = dayOf(clock.now);
  if (record.docx !== '' && record.quota.startsWith(today)) return asked;
  if (record.use === 'preview' && record.docx === '') petitions.discard(record.key);
  const docx = record.docx || petitions.reserveFile();
  const quota = `${today} ${budget.left('documents') - 1}`;
  const noted = { ...asked, record: { ...record, docx, quota } };
  petitions.save(noted);
  return noted;
}
