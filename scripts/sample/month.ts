import type { QuestionId } from '#core/submission/questions.ts';
import { isoOf } from '#core/text/dates.ts';
import { corrected, duplicateOf, secretOf } from './again.ts';
import { cleanEntry, type Entry } from './entry.ts';
import { FAULTS } from './faults.ts';
import { withOddities } from './oddities.ts';
import { officerEvents, type SampleOfficerEvent, type SentEntry } from './officers.ts';
import { type Place, placing } from './places.ts';
import { type Random, randomOf } from './random.ts';
import { type Calendar, calendarUntil } from './times.ts';

export type { SampleOfficerEvent };

/** What a worker sent, a line of `npm run play --answers`. */
export interface SampleAnswer {
  readonly id: string;
  /** ISO 8601 with Vietnam's offset. */
  readonly at: string;
  readonly answers: Readonly<Partial<Record<QuestionId, string>>>;
}

interface SampleMonth {
  readonly answers: readonly SampleAnswer[];
  readonly officers: readonly SampleOfficerEvent[];
}

/** Shares of all entries; of 241,802 entries of 2021 a third was found invalid. */
const DUPLICATES = 0.07;
const CORRECTIONS = 0.03;
const FAULTY = 0.27;
/** Of an enterprise's entries without a fault. */
const SECRETS = 0.05;
/** Sent on the eve of the programme. */
const EARLY_AT = [
  '2021-03-09T09:12:40+07:00',
  '2021-03-09T15:47:05+07:00',
  '2021-03-09T20:31:18+07:00',
];

/**
 * A believable first month of the programme: `count` entries and the officers' work on them, none
 * after `until` (ISO). People, workplaces and initiatives are invented; the same seed gives the
 * same month. Throws a RangeError when `until` is before 11 March 2021.
 */
export function sampleMonth(options: { seed: number; count: number; until: string }): SampleMonth {
  const random = randomOf(options.seed);
  const calendar = calendarUntil(options.until);
  const sent = sentEntries(options.count, calendar, placing(random), random);
  return {
    answers: sent.map(({ id, at, answers }) => ({ id, at: isoOf(at), answers })),
    officers: officerEvents(sent, options.until, random),
  };
}

/** `count` entries in order of time, clean and faulty ones, sent twice and corrected; with ids. */
export function sentEntries(
  count: number,
  calendar: Calendar,
  placeOf: (index: number) => Place,
  random: Random,
): readonly SentEntry[] {
  return entries(count, calendar, placeOf, random)
    .toSorted((a, b) => a.at - b.at)
    .map((entry, index) => ({ ...entry, id: `m${String(index + 1).padStart(4, '0')}` }));
}

function entries(
  count: number,
  calendar: Calendar,
  placeOf: (index: number) => Place,
  random: Random,
): readonly Entry[] {
  const duplicates = Math.round(count * DUPLICATES);
  const corrections = Math.round(count * CORRECTIONS);
  const first = Array.from({ length: count - duplicates - corrections }, (_, index) =>
    cleanEntry(placeOf(index), calendar.moment(random), random),
  );
  // Those sent twice are clean: the second one is then a duplicate, or a correction, and nothing else.
  const again = first.slice(0, duplicates);
  const revised = first.slice(duplicates, duplicates + corrections);
  const others = first.slice(duplicates + corrections);
  const share = (count * FAULTY) / Math.max(1, others.length);
  return [
    ...again,
    ...again.map((entry) => duplicateOf(entry, calendar, random)),
    ...revised.flatMap((entry) => corrected(entry, calendar, random)),
    ...early(withOddities(others.map((entry) => spoiled(entry, share, random)))),
  ];
}

function spoiled(entry: Entry, share: number, random: Random): Entry {
  if (!random.chance(share)) {
    const secret = entry.trade.group === 'enterprise' && random.chance(SECRETS);
    return secret ? secretOf(entry) : entry;
  }
  const once = { ...entry, answers: random.weighted(FAULTS)(entry, random), untouched: false };
  // What goes wrong once often goes wrong twice.
  return random.chance(0.12) ? { ...once, answers: random.weighted(FAULTS)(once, random) } : once;
}

function early(all: readonly Entry[]): readonly Entry[] {
  return all.map((entry, index) => {
    const at = EARLY_AT[all.length - 1 - index];
    return at === undefined ? entry : { ...entry, at: Date.parse(at), untouched: false };
  });
}
