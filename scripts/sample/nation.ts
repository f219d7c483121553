import { createHash } from 'node:crypto';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import type { PublishedInitiative, Results } from '#core/publication/results.ts';
import { steps, type Tracking } from '#core/publication/tracking.ts';
import { personOf } from './people.ts';
import { type Random, randomOf } from './random.ts';
import type { Trade } from './trade.ts';
import { tradeOf } from './trades.ts';
import { filled } from './wording.ts';

const { units, unions } = catalogueOf('2021');
const programme = {
  id: '75-nghin-2021',
  name: '75 nghìn sáng kiến, vượt khó, phát triển',
  target: 75_000,
  entryWindow: { from: '2021-03-10', to: '2021-04-10' },
  phase: 'closed',
  announcedFrom: '2021-05-01T08:00:00+07:00',
  announced: true,
} as const satisfies Results['programme'];

const DAY = 86_400_000;
const firstDay = Date.parse('2021-03-10T00:00:00Z');
const dayAt = (at: number): string => new Date(firstDay + at * DAY).toISOString().slice(0, 10);

/** The first unit has a tenth of all, the last a two-hundredth: about as it was in 2021. */
const weightOf = (at: number): number => 1 / (at + 3);

/** As different from each other as real titles are: two ideas of a trade in one sentence. */
function titleOf({ ideas, departments }: Trade, random: Random): string {
  const [one, other] = [random.pick(ideas), random.pick(ideas)];
  const how = filled(other.now, random).split(' ').slice(0, random.int(4, 9)).join(' ');
  return `${filled(one.title, random)}, ${how} tại ${filled(random.pick(departments), random)}`;
}

/** A whole nation's published results: as many chosen initiatives as asked for, all invented. */
export function nation(size: number): Results {
  const random = randomOf(57);
  const withUnions = units.map((unit, at) => ({
    unit,
    own: unions.filter((union) => union.unit === unit.id),
    weight: weightOf(at),
  }));
  const whole = withUnions.reduce((sum, { weight }) => sum + weight, 0);
  const initiatives = withUnions.flatMap(({ unit, own, weight }) =>
    Array.from({ length: Math.round((size * weight) / whole) }, (): PublishedInitiative => {
      const union = random.pick(own);
      const trade = tradeOf({ unit, union }, random);
      return {
        id: Math.floor(random.next() * 2 ** 48)
          .toString(16)
          .padStart(12, '0'),
        title: titleOf(trade, random),
        author: random.chance(0.75) ? personOf(unit.id, random).name : null,
        unit: unit.id,
        union: union.id,
        group: trade.group,
        level: random.chance(0.04) ? 'confederation' : random.chance(0.2) ? 'unit' : 'union',
        effect: null,
      };
    }),
  );
  const chosenOf = Map.groupBy(initiatives, ({ union }) => union);
  const counted = unions.map(({ id, unit, name }) => {
    const chosen = chosenOf.get(id)?.length ?? 0;
    const known = random.int(5, 90);
    return {
      id,
      unit,
      name,
      received: chosen * 3 < 5 ? null : chosen * 3 + random.int(0, 9),
      chosen,
      target: null,
      coverage: { known, launched: known - 2, reported: known - 4, unlisted: 0 },
    };
  });
  const sum = (numbers: readonly (number | null)[]) =>
    numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  const countedUnits = withUnions.map(({ unit: { id, name }, weight }) => {
    const own = counted.filter((union) => union.unit === id);
    return {
      id,
      name,
      received: sum(own.map(({ received }) => received)),
      chosen: sum(own.map(({ chosen }) => chosen)),
      target: Math.round((programme.target * weight) / whole),
      coverage: {
        known: sum(own.map(({ coverage }) => coverage.known)),
        launched: sum(own.map(({ coverage }) => coverage.launched)),
        reported: sum(own.map(({ coverage }) => coverage.reported)),
        unlisted: 1,
      },
    };
  });
  const received = sum(countedUnits.map((unit) => unit.received));
  const atLevel = (level: string) => initiatives.filter((one) => one.level === level).length;
  return {
    version: 1,
    programme,
    asOf: '2021-04-10T23:59:00+07:00',
    totals: { received, chosen: initiatives.length },
    groups: [
      { id: 'enterprise', received: Math.round(received / 3) },
      { id: 'public', received: received - Math.round(received / 3) },
    ],
    levels: {
      union: atLevel('union'),
      unit: atLevel('unit'),
      confederation: atLevel('confederation'),
    },
    days: Array.from({ length: 32 }, (_, at) => ({
      from: dayAt(at),
      to: dayAt(at),
      received: Math.round((received * (at + 1)) / 528),
    })),
    coverage: { known: 50_000, launched: 48_000, reported: 40_000, unlisted: 80 },
    units: countedUnits,
    unions: counted,
    initiatives: initiatives.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** As many entries to look up by code; that of number `at` has the code `codes(at)`. */
export function nationTracking(size: number, codes: (at: number) => string): Tracking {
  const random = randomOf(75);
  return {
    version: 1,
    entries: Array.from({ length: size }, (_, at) => ({
      hash: createHash('sha256').update(codes(at)).digest('hex'),
      step: random.pick(steps),
      title: random.chance(0.3) ? 'Lắp cảm biến mực nước tự ngắt máy bơm ở trạm số 3' : null,
      date: dayAt(at % 32),
      due: null,
      correct: [],
    })).sort((a, b) => (a.hash < b.hash ? -1 : 1)),
  };
}
