import { isYes } from '../dossier/answer.ts';
import {
  type Condition,
  conditions,
  type ReceivedCells,
  rulings,
} from '../ledger/received-page.ts';
import { type Checks, mailedOn, type SendingRecord } from '../ledger/sendings.ts';
import type { dossierStates } from '../ledger/sent-page.ts';
import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { canonical, cleanLine } from '../text/canonical.ts';
import { shortDate } from '../text/dates.ts';
import { excelDay } from '../text/excel.ts';
import { lengthOf } from '../text/length.ts';
import { deadlineOf, type Timeliness, timeliness } from './deadline.ts';
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

/** Who confirmed what: a tick keeps the name and the day that stood beside it when it was first seen. */
export function checksOf(before: Checks, cells: ReceivedCells, today: string): Checks {
  const by = personIn(cells.checkedBy);
  const on = dayIn(cells.checkedOn, today);
  const now = by === '' || on === '' ? undefined : { by, on };
  return Object.fromEntries(
    conditions.flatMap((condition) => {
      const check = isYes(cells[condition]) ? (before[condition] ?? now) : undefined;
      return check ? [[condition, check]] : [];
    }),
  );
}

interface Known {
  readonly record: SendingRecord;
  readonly reading: SentReading;
  readonly when: Timeliness | undefined;
  readonly programme: Rules;
}

/** What is known against a condition that somebody ticked. */
function hindrance(condition: Condition, known: Known): Problem | undefined {
  const { record, reading, when, programme } = known;
  switch (condition) {
    case 'onTime': {
      const { wording } = deadlineOf(programme, record.level);
      if (when === undefined) return { code: 'check.nothingCame' };
      if (isLate(record, when)) return { code: 'check.late', data: { wording } };
      const unruled = when === 'toBeRuled' && rulingOf(record.received) === undefined;
      return unruled ? { code: 'check.ruling' } : undefined;
    }
    case 'complete':
      return reading.signed ? undefined : { code: 'check.unsigned' };
    case 'noComplaint': {
      const count = Number(record.complaints);
      if (count > 0) return { code: 'check.complaints', data: { count } };
      const { to } = programme.complaintWindow;
      const on = record.checks.noComplaint?.on;
      const early = on !== undefined && on <= to;
      return early ? { code: 'check.window', data: { to: shortDate(to) } } : undefined;
    }
    case 'noDispute':
      return undefined;
  }
}

/** After the deadline, or on its day and then ruled to be late. */
function isLate({ received }: SendingRecord, when: Timeliness | undefined): boolean {
  return when === 'late' || (when === 'toBeRuled' && rulingOf(received) === 'late');
}

function rulingOf({ ruling }: ReceivedCells): keyof typeof rulings | undefined {
  const said = canonical(ruling);
  if (said === canonical(rulings.inTime)) return 'inTime';
  return said === canonical(rulings.late) ? 'late' : undefined;
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

/** A day that is not ahead, '' for everything else. */
function dayIn(cell: string, today: string): string {
  const day = excelDay(cell);
  return day?.length === 10 && day <= today ? day : '';
}

/** Whom a cell names: "Bà Mai" is enough. */
function personIn(cell: string): string {
  const name = cleanLine(cell);
  return lengthOf(name) <= 100 && /^\p{L}[\p{L}\p{M} .'’-]*$/u.test(name) ? name : '';
}
