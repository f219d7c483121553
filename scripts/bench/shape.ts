import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { dayOf, startOfDay } from '#core/text/dates.ts';
import type { Place } from '../sample/places.ts';
import type { Random } from '../sample/random.ts';
import { BY_HOUR, type Calendar } from '../sample/times.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The first programme's days on the portal of 2021: it closed at 23:55 of the last one. */
export const firstDay = startOfDay('2021-03-10');
export const lastDay = startOfDay('2021-04-20');
export const closes = lastDay + 24 * HOUR - 5 * 60_000;
/** Of all entries, so many came on the last day (22,500 of 75,000). */
const LAST_DAY_SHARE = 0.3;

/** When entries come: few at first, more each week, almost none on Sundays, a third at the end. */
export function portalCalendar(): Calendar {
  const days = Array.from({ length: (lastDay - firstDay) / DAY }, (_, day) => firstDay + day * DAY);
  const before = days.map((from) => [from, weightOf(from)] as const);
  const sum = before.reduce((total, [, weight]) => total + weight, 0);
  const last = [lastDay, (sum * LAST_DAY_SHARE) / (1 - LAST_DAY_SHARE)] as const;
  const dayPicked = picker([...before, last]);
  const usual = picker(BY_HOUR.map((weight, hour) => [hour, weight] as const));
  // On the last evening people send until the door closes.
  const rush = picker(BY_HOUR.map((weight, hour) => [hour, hour < 18 ? weight : 34] as const));
  const moment = (random: Random): number => {
    const day = dayPicked(random);
    const hour = (day === lastDay ? rush : usual)(random);
    return Math.min(day + hour * HOUR + random.int(0, 3599) * 1000, closes);
  };
  return {
    until: closes,
    moment,
    momentAfter: (after, random) => Math.min(after + random.int(60, 3 * 24 * 3600) * 1000, closes),
  };
}

function weightOf(day: number): number {
  const weekday = new Date(`${dayOf(day)}T12:00:00Z`).getUTCDay();
  const ofWeek = weekday === 0 ? 0.2 : weekday === 6 ? 0.45 : 1;
  return ofWeek * (0.2 + ((day - firstDay) / DAY / 40) ** 2 * 1.8);
}

/**
 * Places of entries: so many unions of all units, of which some send far more than others.
 * @param unit only this unit's
 */
export function places(count: number, random: Random, unit?: string): readonly Place[] {
  const { units, unions } = catalogueOf('2021');
  const open = unions.filter(({ id }) => !id.endsWith('/khac'));
  const own = unit === undefined ? open : open.filter((union) => union.unit === unit);
  const byUnit = Map.groupBy(own, (union) => union.unit);
  const share = Math.min(1, count / own.length);
  return units
    .flatMap((each) => {
      const of = byUnit.get(each.id) ?? [];
      const chosen = of.slice(0, Math.max(1, Math.round(of.length * share)));
      return chosen.map((union) => ({ unit: each, union }));
    })
    .sort(() => random.next() - 0.5);
}

/** Which place an entry comes from: the n-th most eager sends 1/√n of what the first one does. */
export function placingIn(all: readonly Place[], random: Random): () => Place {
  const pick = picker(all.map((place, rank) => [place, 1 / Math.sqrt(rank + 1)] as const));
  return () => pick(random);
}

/** One of a list, each as likely as its weight; quick for long lists. */
function picker<T>(list: readonly (readonly [item: T, weight: number])[]): (random: Random) => T {
  const sums: number[] = [];
  let sum = 0;
  for (const [, weight] of list) {
    sum += weight;
    sums.push(sum);
  }
  return (random) => {
    const wanted = random.next() * sum;
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const found = list[low];
    if (!found) throw new RangeError('nothing to choose from');
    return found[0];
  };
}
