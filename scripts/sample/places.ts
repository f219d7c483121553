import { catalogueOf, type Union, type Unit } from '#core/catalogue/catalogue.ts';
import type { Random } from './random.ts';

/** Where an entry comes from. */
export interface Place {
  readonly unit: Unit;
  readonly union: Union;
}

/**
 * How many of 2,200 entries come from each unit, and from how many of its unions. The order of the
 * large ones is that of 2021's published table; Đồng Tháp leads because the sample is its story.
 */
const SHARES: readonly (readonly [unit: string, entries: number, unions: number])[] = [
  ['phu-tho', 300, 14],
  ['nghe-an', 190, 12],
  ['thua-thien-hue', 150, 9],
  ['tien-giang', 130, 12],
  ['thai-nguyen', 120, 9],
  ['an-giang', 110, 8],
  ['can-tho', 70, 6],
  ['ho-chi-minh', 70, 5],
  ['than-khoang-san', 70, 1],
  ['dak-lak', 60, 5],
  ['ha-noi', 60, 5],
  ['dien-luc', 35, 1],
  ['det-may', 35, 1],
];

/** Entries out of 2,200 of each other union of Đồng Tháp. */
const DONG_THAP: readonly (readonly [union: string, entries: number])[] = [
  ['tp-sa-dec', 66],
  ['tp-hong-ngu', 40],
  ['huyen-tan-hong', 30],
  ['huyen-hong-ngu', 34],
  ['huyen-tam-nong', 38],
  ['huyen-thap-muoi', 52],
  ['huyen-cao-lanh', 58],
  ['huyen-thanh-binh', 40],
  ['huyen-lap-vo', 54],
  ['huyen-lai-vung', 46],
  ['huyen-chau-thanh', 42],
  ['vien-chuc', 88],
  ['giao-duc', 60],
  ['y-te', 50],
  ['khu-cong-nghiep', 36],
  ['cdcs-truc-thuoc', 14],
];

/** The union whose whole road is told: one of so many entries is from there, whatever the seed. */
const STORY_UNION = 'dong-thap/tp-cao-lanh';
const STORY_EVERY = 35;

/**
 * Says where each entry comes from, by its number. Throws an Error if the catalogue lost one of the
 * places.
 */
export function placing(random: Random): (index: number) => Place {
  const others = weightedPlaces();
  return (index) => (index % STORY_EVERY === 0 ? placeOf(STORY_UNION) : random.weighted(others));
}

function placeOf(unionId: string): Place {
  const { units, unions } = catalogueOf('2021');
  const union = unions.find(({ id }) => id === unionId);
  const unit = units.find(({ id }) => id === union?.unit);
  if (!unit || !union) throw new Error(`the catalogue has no ${unionId}`);
  return { unit, union };
}

function weightedPlaces(): readonly (readonly [Place, number])[] {
  const { unions } = catalogueOf('2021');
  const others = SHARES.flatMap(([unit, entries, count]) => {
    const chosen = unions
      .filter((union) => union.unit === unit && !union.id.endsWith('/khac'))
      // Local sectors stand behind the districts: keep some of both.
      .toSorted((a, b) => spread(a.id) - spread(b.id))
      .slice(0, count);
    return chosen.map((union) => [placeOf(union.id), entries / chosen.length] as const);
  });
  const own = DONG_THAP.map(([slug, entries]) => [placeOf(`dong-thap/${slug}`), entries] as const);
  return [...own, ...others];
}

/** A fixed order that has nothing to do with the alphabet. */
function spread(id: string): number {
  return [...id].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 997, 7);
}

/** How a worker writes the unit. */
export function typedUnit({ name, short }: Unit, random: Random): string {
  return random.weighted([
    [short, 80],
    [name, 10],
    [name.replace(/^LĐLĐ tỉnh/, 'Tỉnh').replace(/^LĐLĐ TP/, 'Thành phố'), 5],
    [short.toUpperCase(), 2],
    [` ${short}  `, 2],
    [plain(short), 1],
  ]);
}

/** How a worker writes the union; the word for the kind of place stays, it tells them apart. */
export function typedUnion({ name }: Union, random: Random): string {
  const inFull = name
    .replace(/^LĐLĐ/, 'Liên đoàn Lao động')
    .replace(/^CĐ /, 'Công đoàn ')
    .replace(' TP ', ' thành phố ');
  return random.weighted([
    [name, 82],
    [inFull, 9],
    [name.replace(' TP ', ' TP. '), 3],
    [name.replace('LĐLĐ', 'LDLD'), 2],
    [name.toLowerCase(), 2],
    [name.replaceAll(' ', '  '), 1],
    [plain(name), 1],
  ]);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
