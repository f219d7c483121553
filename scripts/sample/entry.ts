import { codeFromBytes, showCode } from '#core/submission/code.ts';
import type { QuestionId } from '#core/submission/questions.ts';
import { dayOf, shortDate } from '#core/text/dates.ts';
import { awards } from './awards.ts';
import { description, type Parts, partsOf } from './description.ts';
import { personOf } from './people.ts';
import { mobile, oldMobile, typedPhone } from './phones.ts';
import { type Place, typedUnion, typedUnit } from './places.ts';
import type { Random } from './random.ts';
import type { Trade } from './trade.ts';
import { tradeOf } from './trades.ts';
import { filled, type Memory } from './wording.ts';

export type Answers = Partial<Record<QuestionId, string>>;

/** One entry of the sample before it has an id. */
export interface Entry {
  /** Epoch ms. */
  readonly at: number;
  readonly place: Place;
  readonly trade: Trade;
  readonly phone: string;
  readonly parts: Parts;
  /** What the worker could tell, nothing left out. */
  readonly whole: Answers;
  /** What the worker sent. */
  readonly answers: Answers;
  /** Neither faulty, nor sent again, nor a second sending. */
  readonly untouched: boolean;
}

/** Questions that workers often leave to their union, and how often. */
const LEFT_OUT: readonly (readonly [QuestionId, number])[] = [
  ['coAuthors', 0.35],
  ['birthYear', 0.1],
  ['position', 0.08],
  ['workplace', 0.03],
  ['appliedFrom', 0.12],
  ['effect', 0.1],
  ['benefitVnd', 0.3],
  ['scope', 0.15],
  ['awards', 0.18],
  ['tradeSecret', 0.25],
];

/** An entry without a fault, sent at `at` (epoch ms). */
export function cleanEntry(place: Place, at: number, random: Random): Entry {
  const trade = tradeOf(place, random);
  const memory: Memory = new Map();
  const idea = random.pick(trade.ideas);
  const title = filled(idea.title, random, memory);
  const department = filled(random.pick(trade.departments), random);
  const parts = partsOf(idea, random, memory);
  const phone = random.chance(0.03) ? oldMobile(random) : mobile(random);
  const whole: Answers = {
    fullName: typedName(personOf(place.unit.id, random).name, random),
    phone: typedPhone(phone, random),
    unit: typedUnit(place.unit, random),
    subUnit: typedUnion(place.union, random),
    workplace: filled(random.pick(trade.workplaces), random),
    group: groupOf(trade, random),
    title:
      /(?:^| )(?:tại|ở|trong|lớp|trẻ|của) /.test(title) || random.chance(0.5)
        ? title
        : `${title} tại ${department}`,
    description: description(parts, random),
    appliedStatus: random.pick([
      'Đã áp dụng có hiệu quả',
      'Đã áp dụng có hiệu quả',
      'Đang áp dụng thử',
    ]),
    coAuthors: coAuthors(place, random),
    birthYear: String(random.int(1966, 1998)),
    position: filled(random.pick(trade.positions), random),
    appliedFrom: appliedFrom(at, random),
    effect: filled(idea.effect, random, memory),
    benefitVnd: benefit(trade, random),
    scope: filled(random.pick(trade.scopes), random),
    awards: awards(random),
    tradeSecret: 'Không',
    consentProcessing: 'Có',
    consentPublication: random.chance(0.9) ? 'Có' : 'Không',
    ...(random.chance(0.4) ? { code: newCode(random) } : {}),
  };
  const omitted = LEFT_OUT.filter(([, share]) => random.chance(share)).map(([id]) => id);
  const sent = without(whole, ...omitted);
  // An iPhone or a Mac sends decomposed letters.
  const answers = random.chance(0.03) ? mapped(sent, (text) => text.normalize('NFD')) : sent;
  return { at, place, trade, phone, parts, whole, answers, untouched: true };
}

/** The answers without some of them. */
export function without(answers: Answers, ...ids: readonly QuestionId[]): Answers {
  const left = Object.entries(answers).filter(([id]) => !ids.some((omitted) => omitted === id));
  return Object.fromEntries(left);
}

/** Every answer changed in the same way. */
export function mapped(answers: Answers, change: (text: string) => string): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, text]) => [id, change(text)]));
}

/** A tracking code, as the page that made it shows it. */
export function newCode(random: Random): string {
  return showCode(codeFromBytes(Array.from({ length: 10 }, () => random.int(0, 255))));
}

function typedName(name: string, random: Random): string {
  return random.weighted([
    [name, 86],
    [name.toUpperCase(), 8],
    [name.toLowerCase(), 2],
    [`${name} `, 2],
    [name.replace(' ', '  '), 2],
  ]);
}

function groupOf({ group }: Trade, random: Random): string {
  if (group === 'enterprise')
    return random.pick(['Doanh nghiệp', 'Doanh nghiệp', 'Khối doanh nghiệp']);
  return random.weighted([
    ['Hành chính sự nghiệp', 85],
    ['Khối cơ quan', 15],
  ]);
}

function coAuthors({ unit }: Place, random: Random): string {
  if (random.chance(0.8)) return random.pick(['Không có', 'không có', 'Không']);
  const names = Array.from({ length: random.int(1, 2) }, () => personOf(unit.id, random).name);
  return names.join('\n');
}

/** From 1 February on, and not after it was sent. */
function appliedFrom(at: number, random: Random): string {
  const latest = Number(dayOf(at).slice(5, 7)) - 1;
  const month = random.int(2, Math.max(2, latest));
  const [day, short] = [random.int(month === 2 ? 17 : 1, 28), `${month}/2021`];
  const iso = `2021-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return random.weighted([
    [shortDate(iso), 50],
    [`${day}/${short}`, 15],
    [`Tháng ${short}`, 15],
    [short, 10],
    [`Từ ngày ${day}/${short}`, 6],
    [`tháng ${month} năm 2021`, 4],
  ]);
}

function benefit({ group }: Trade, random: Random): string {
  if (group === 'public' && random.chance(0.75)) {
    return random.pick(['Không tính được bằng tiền', 'Chưa tính được thành tiền', 'Không']);
  }
  const millions = random.int(2, group === 'enterprise' ? 60 : 15);
  return random.pick([
    `Khoảng ${millions} triệu đồng một tháng`,
    `${millions}.000.000 đồng/năm`,
    `${millions}000000`,
    `Ước tính ${millions} triệu đồng mỗi quý`,
  ]);
}
