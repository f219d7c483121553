import { canonical } from '../text/canonical.ts';
import { dayAfter, parseDay, shortDate, weekdayOf } from '../text/dates.ts';
import {
  type DataRequestField,
  type DataRequestRow,
  type RequestKind,
  requestKinds,
  requestStates,
} from './data-request-page.ts';

type Cells = Readonly<Record<DataRequestField, string>>;

/** The kind that a cell names; undefined for none that is known. */
export function requestKindOf({ kind }: Pick<Cells, 'kind'>): RequestKind | undefined {
  const wanted = canonical(kind);
  const known = Object.entries(requestKinds) as readonly (readonly [RequestKind, string])[];
  return known.find(([, words]) => canonical(words) === wanted)?.[0];
}

/** Days within which a request is to be carried out; consent that was taken back is the most urgent. */
const DAYS: Readonly<Record<RequestKind, number>> = {
  copy: 20,
  correct: 20,
  withdraw: 15,
  erase: 20,
};
const REPLY_WORKING_DAYS = 2;

/** The last days for the reply and for the work itself: "2021-03-23" (NĐ 356/2025/NĐ-CP). */
export interface DueDays {
  readonly replyBy: string;
  readonly doneBy: string;
}

/** Undefined where kind or day can't be read. Holidays are working days here: better early than late. */
export function dueDays(cells: Pick<Cells, 'kind' | 'receivedOn'>): DueDays | undefined {
  const kind = requestKindOf(cells);
  const day = parseDay(cells.receivedOn);
  if (kind === undefined || day?.length !== 10) return undefined;
  return { replyBy: workingDaysAfter(day, REPLY_WORKING_DAYS), doneBy: dayAfter(day, DAYS[kind]) };
}

function workingDaysAfter(day: string, count: number): string {
  if (count === 0) return day;
  const next = dayAfter(day, 1);
  const weekday = weekdayOf(next);
  const works = weekday !== 0 && weekday !== 6;
  return workingDaysAfter(next, works ? count - 1 : count);
}

/** How a request stands on a day. */
export function requestStateOf(
  cells: Pick<Cells, 'kind' | 'receivedOn' | 'answeredOn'>,
  today: string,
): keyof typeof requestStates | undefined {
  const due = dueDays(cells);
  if (!due) return undefined;
  if (parseDay(cells.answeredOn)?.length === 10) return 'answered';
  if (today > due.doneBy) return 'doneDue';
  return today > due.replyBy ? 'replyDue' : 'open';
}

/** What the program shows of a request besides its answer. */
export function requestRow(cells: Cells, today: string): Omit<DataRequestRow, 'answer'> {
  const due = dueDays(cells);
  const state = requestStateOf(cells, today);
  return {
    state: state ? requestStates[state] : '',
    replyBy: due ? shortDate(due.replyBy) : '',
    doneBy: due ? shortDate(due.doneBy) : '',
  };
}

/** "2 1 2021-03-23": how many are open, how many overdue, and the next day that is due; '' for none. */
export function overdueOn(requests: readonly Cells[], today: string): string {
  const states = requests.map((cells) => requestStateOf(cells, today));
  const open = states.filter((state) => state !== undefined && state !== 'answered').length;
  const overdue = states.filter((state) => state === 'replyDue' || state === 'doneDue').length;
  const next = requests
    .filter((_, at) => states[at] === 'open' || states[at] === 'replyDue')
    .flatMap((cells) => dueDays(cells) ?? [])
    .map(({ replyBy, doneBy }) => (replyBy < today ? doneBy : replyBy))
    .sort()[0];
  return open === 0 ? '' : `${open} ${overdue} ${next ?? ''}`.trim();
}
