import type { Dossier } from '../dossier/dossier.ts';
import { levelStanding } from '../dossier/level-standing.ts';
import { openProblems } from '../dossier/open-problems.ts';
import { dueDay, type State, standing } from '../dossier/standing.ts';
import type { Programme } from '../programme/programme.ts';
import { dayOf } from '../text/dates.ts';
import { correctionsOf } from './corrections.ts';
import type { Step, TrackingEntry } from './tracking.ts';

/** What its worker may know of an initiative by its code. */
export function trackedDossier(
  dossier: Dossier,
  programme: Programme,
): Pick<TrackingEntry, 'step' | 'date' | 'due' | 'correct'> {
  const { state } = standing(dossier, programme);
  const waits = state === 'received' || state === 'introduced' || state === 'returned';
  const problems = waits ? openProblems(dossier, programme) : [];
  return {
    step: stepOf(dossier, state, programme),
    date: dayOf(dossier.contentAt),
    due: state === 'returned' ? (dueDay(dossier, programme) ?? null) : null,
    correct: [...correctionsOf(problems.map(({ code }) => code))],
  };
}

/** Where it stands at the highest level that decided. */
function stepOf(dossier: Dossier, state: State, programme: Programme): Step {
  const above = levelStanding(dossier, 'confederation', programme).state;
  if (above === 'chosen') return 'recognised';
  if (above === 'declined') return 'notRecognised';
  const unit = levelStanding(dossier, 'unit', programme).state;
  if (unit === 'chosen') return 'chosenByUnit';
  return unit === 'declined' ? 'declinedByUnit' : state;
}
