import type { PetitionRecord } from '../core/ledger/petitions.ts';
import type { Petitions, Placed } from './effects.ts';

/** The request with the id of its file set aside and noted, so that a repeat makes no second file. */
export function reserved(
  petitions: Petitions,
  asked: Placed<PetitionRecord>,
): Placed<PetitionRecord> {
  if (asked.record.docx !== '') return asked;
  const noted = { ...asked, record: { ...asked.record, docx: petitions.reserveFile() } };
  petitions.save(noted);
  return noted;
}
