import { isYes } from '../dossier/answer.ts';
import type { dossierStates } from '../ledger/dossier-states.ts';
import { type Condition, conditions, type ReceivedCells } from '../ledger/received-page.ts';
import { mailedOn, type SendingRecord } from '../ledger/sendings.ts';
import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { dayIn, personIn } from './checks.ts';
import { deadlineOf, type Timeliness, timeliness } from './deadline.ts';
import { hindrance, isLate } from './hindrance.ts';
import { readSent, type SentReading } from './signed.ts';

export type DossierState = keyof typeof dossierStates;

type Rules = Pick<
  Programme,
  'entryWindow' | 'petitionDeadline' | 'unitPetitionDeadline' | 'complaintWindow'
>;

/** Whether a dossier is valid, and what stands in the way. */
export interface Validity {
  readonly state: DossierState;
  readonly reading: SentReading;
  /** "2021-04-14", '' before somebody recorded that it came. */
  readonly arrivedOn: string;
  readonly arrivedBy: string;
  /** Of the earliest day on which it is known to have been sent or to have come. */
  readonly timeliness: Timeliness | undefined;
  /** Which conditions a person confirmed, nothing known being against it. */
  readonly confirmed: readonly Condition[];
  /** What the level above is told about its own cells. */
  readonly told: readonly Problem[];
}

/**
 * Judges a dossier by what people recorded (letter 57, the note): on time, complete, no complaint, no
 * dispute. A tick without a name and a day is no confirmation, and one that what is known
 * contradicts counts for nothing.
 * @param isLatest no newer Tờ trình of the same sender was made
 */
export function validityOf(
  record: SendingRecord,
  programme: Rules,
  today: string,
  isLatest: boolean,
): Validity {
  const { received } = record;
  const reading = readSent(record.sent, programme, today);
  const arrivedOn = dayIn(received.arrivedOn, today);
  const arrivedBy = personIn(received.arrivedBy);
  const days = [mailedOn(record), reading.postedOn, arrivedOn].filter((day) => day !== '');
  const earliest = days.reduce((a, b) => (a === '' || b < a ? b : a), '');
  const { before } = deadlineOf(programme, record.level);
  const when = earliest === '' ? undefined : timeliness(earliest, before);
  const against = (condition: Condition): Problem | undefined =>
    hindrance(condition, { record, reading, when, programme });
  const ticked = conditions.filter((condition) => isYes(received[condition]));
  const confirmed = ticked.filter((each) => record.checks[each] && !against(each));
  return {
    state: stateOf(record, { reading, arrivedOn, when, confirmed, isLatest }),
    reading,
    arrivedOn,
    arrivedBy,
    timeliness: when,
    confirmed,
    told: [
      ...arrivalProblems(received, arrivedOn, arrivedBy),
      ...(ticked.some((each) => !record.checks[each]) ? [{ code: 'check.noPerson' } as const] : []),
      ...ticked.flatMap((each) => against(each) ?? []),
    ],
  };
}

function stateOf(
  record: SendingRecord,
  known: Pick<Validity, 'reading' | 'arrivedOn' | 'confirmed'> & {
    readonly when: Timeliness | undefined;
    readonly isLatest: boolean;
  },
): DossierState {
  const { reading, arrivedOn, confirmed, when, isLatest } = known;
  if (!isLatest) return 'replaced';
  if (arrivedOn !== '') {
    if (isLate(record, when) || Number(record.complaints) > 0) return 'invalid';
    return confirmed.length === conditions.length ? 'valid' : 'checking';
  }
  if (!reading.signed) return 'unsigned';
  return mailedOn(record) !== '' && reading.postedOn !== '' ? 'sent' : 'unsent';
}

function arrivalProblems(
  cells: ReceivedCells,
  arrivedOn: string,
  arrivedBy: string,
): readonly Problem[] {
  if (cells.arrivedOn === '' && cells.arrivedBy === '') return [];
  return arrivedOn === '' || arrivedBy === '' ? [{ code: 'arrival.noPerson' }] : [];
}
