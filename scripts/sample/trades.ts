import type { Place } from './places.ts';
import type { Random } from './random.ts';
import type { Trade } from './trade.ts';
import { construction } from './trades/construction.ts';
import { covid } from './trades/covid.ts';
import { electricity } from './trades/electricity.ts';
import { garment } from './trades/garment.ts';
import { hospital } from './trades/hospital.ts';
import { kitchen } from './trades/kitchen.ts';
import { mining } from './trades/mining.ts';
import { office, oneStop } from './trades/one-stop.ts';
import { post } from './trades/post.ts';
import { preschool } from './trades/preschool.ts';
import { primary } from './trades/primary.ts';
import { rice } from './trades/rice.ts';
import { seafood } from './trades/seafood.ts';
import { secondary } from './trades/secondary.ts';
import { waste } from './trades/waste.ts';
import { water } from './trades/water.ts';
import { workshop } from './trades/workshop.ts';

type Mix = readonly (readonly [Trade, number])[];

const WITH_SEAFOOD = new Set(['dong-thap', 'tien-giang', 'an-giang', 'can-tho']);

/** What people work at in a union that is no district's, by the end of its id. */
const BY_SECTOR: Readonly<Record<string, Mix>> = {
  'khu-cong-nghiep': [
    [garment, 5],
    [workshop, 3],
    [seafood, 4],
  ],
  'giao-duc': [
    [secondary, 5],
    [primary, 4],
    [preschool, 2],
    [kitchen, 1],
  ],
  'y-te': [[hospital, 1]],
  'vien-chuc': [
    [office, 6],
    [rice, 3],
  ],
  'nong-nghiep-ptnt': [[rice, 1]],
  'cong-thuong': [
    [workshop, 2],
    [electricity, 1],
  ],
  'xay-dung': [[construction, 1]],
  'giao-thong-van-tai': [[construction, 1]],
  'cdcs-truc-thuoc': [
    [water, 3],
    [post, 3],
    [office, 2],
    [construction, 1],
  ],
};

/** What the members of a central sector do. */
const BY_UNIT: Readonly<Record<string, Mix>> = {
  'than-khoang-san': [
    [mining, 5],
    [workshop, 1],
  ],
  'dien-luc': [[electricity, 1]],
  'det-may': [[garment, 1]],
};

const PUBLIC: Mix = [
  [primary, 6],
  [preschool, 3],
  [secondary, 5],
  [oneStop, 5],
  [hospital, 3],
  [rice, 2],
  [kitchen, 2],
  [covid, 2],
];
const ENTERPRISE: Mix = [
  [garment, 3],
  [workshop, 2],
  [waste, 3],
  [water, 2],
  [post, 2],
  [construction, 2],
  [electricity, 2],
  [seafood, 2],
];

/** Enterprises among the entries of a district union: with the sectors this makes 15.6 % of all. */
const ENTERPRISE_IN_DISTRICTS = 0.02;

/** What somebody of that place works at. */
export function tradeOf({ unit, union }: Place, random: Random): Trade {
  const slug = union.id.slice(unit.id.length + 1);
  const inDistrict = random.chance(ENTERPRISE_IN_DISTRICTS) ? ENTERPRISE : PUBLIC;
  const mix = BY_UNIT[unit.id] ?? BY_SECTOR[slug] ?? inDistrict;
  return random.weighted(mix.filter(([trade]) => trade !== seafood || WITH_SEAFOOD.has(unit.id)));
}
