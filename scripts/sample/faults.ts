import { pastedReport } from './description.ts';
import { type Answers, type Entry, without } from './entry.ts';
import { wrongPhone } from './phones.ts';
import type { Random } from './random.ts';

type Fault = (entry: Entry, random: Random) => Answers;

/** What an earlier year's applicant, or one who hasn't begun, writes as the day of application. */
const OUTSIDE = [
  '9/2020',
  '15/10/2020',
  'tháng 12/2020',
  '05/01/2021',
  'Tháng 9 năm 2019',
  '01/2021',
  '20/11/2020',
  '01/6/2021',
];
const UNREADABLE = [
  'đầu năm 2021',
  'học kỳ II',
  'sau Tết',
  '2021',
  '31/02/2021',
  'từ năm học này',
  'khoảng một tháng nay',
];
const UNREADABLE_YEARS = ['85', '1885', '12/5', '2012', '19855', 'Bính Dần'];
const NO_UNITS = ['Miền Tây', 'Sở Giáo dục', 'Công ty', 'Việt Nam', 'Tổng Liên đoàn'];
const NO_UNIONS = [
  'Công đoàn trường',
  'LĐLĐ huyện',
  'Phòng Giáo dục và Đào tạo',
  'Tổ công đoàn số 3',
  'Ban Giám đốc',
];
const AMBIGUOUS = new Map([
  ['dong-thap', ['Cao Lãnh', 'Cao Lãnh', 'Hồng Ngự']],
  ['tien-giang', ['Cai Lậy']],
]);
const ELSEWHERE = [
  ['dong-thap', 'LĐLĐ huyện Lấp Vò'],
  ['tien-giang', 'LĐLĐ huyện Cái Bè'],
  ['an-giang', 'LĐLĐ huyện Thoại Sơn'],
  ['phu-tho', 'LĐLĐ huyện Đoan Hùng'],
] as const;
const TITLE_TAIL =
  ' góp phần nâng cao chất lượng, hiệu quả công việc, tiết kiệm thời gian, chi phí, tạo sự hài lòng cho người dân và doanh nghiệp, từng bước thực hiện thắng lợi nhiệm vụ chính trị năm 2021 của cơ quan, đơn vị trong điều kiện vừa phòng, chống dịch Covid-19 vừa thực hiện nhiệm vụ được giao';

/** How entries go wrong, the frequent ways first; weights are parts of all faulty entries. */
export const FAULTS: readonly (readonly [Fault, number])[] = [
  [({ answers, parts }) => ({ ...answers, description: pastedReport(parts) }), 44],
  [({ answers }, random) => ({ ...answers, appliedFrom: random.pick(OUTSIDE) }), 38],
  [({ answers }) => ({ ...without(answers, 'appliedFrom'), appliedStatus: 'Chưa áp dụng' }), 34],
  [({ answers }) => without(answers, 'description', 'effect'), 24],
  [({ answers, phone }, random) => ({ ...answers, phone: wrongPhone(phone, random) }), 22],
  [({ answers }) => without(answers, 'title'), 16],
  [({ answers }) => without(answers, 'phone'), 10],
  [({ answers }) => ({ ...answers, title: `${answers.title},${TITLE_TAIL}` }), 12],
  [({ answers }) => without(answers, 'consentProcessing', 'consentPublication'), 10],
  [({ answers }) => ({ ...answers, consentProcessing: 'Không', consentPublication: 'Không' }), 4],
  [({ answers }, random) => ({ ...answers, birthYear: random.pick(UNREADABLE_YEARS) }), 10],
  [({ answers }, random) => ({ ...answers, appliedFrom: random.pick(UNREADABLE) }), 10],
  [({ answers }) => without(answers, 'group'), 9],
  [({ answers }) => without(answers, 'subUnit'), 11],
  [unknownUnion, 9],
  [ambiguousUnion, 9],
  [unionElsewhere, 10],
  [({ answers }) => ({ ...answers, fullName: givenName(answers) }), 7],
  [({ answers }) => ({ ...answers, fullName: `${answers.fullName} 0123` }), 3],
  [({ answers }) => without(answers, 'fullName'), 3],
  [({ answers }, random) => ({ ...answers, unit: random.pick(NO_UNITS) }), 5],
  [({ answers }) => without(answers, 'unit'), 4],
  [({ answers }) => without(answers, 'title', 'description', 'appliedStatus', 'group'), 4],
];

/** Only "Lan": the form's help was not read. */
function givenName({ fullName = '' }: Answers): string {
  return fullName.trim().split(' ').at(-1) ?? '';
}

function unknownUnion({ answers, whole }: Entry, random: Random): Answers {
  const named = random.chance(0.5) ? (whole.workplace ?? '') : random.pick(NO_UNIONS);
  return { ...answers, subUnit: named };
}

function ambiguousUnion(entry: Entry, random: Random): Answers {
  const names = AMBIGUOUS.get(entry.place.unit.id);
  return names ? { ...entry.answers, subUnit: random.pick(names) } : unknownUnion(entry, random);
}

function unionElsewhere({ answers, place }: Entry, random: Random): Answers {
  const others = ELSEWHERE.filter(([unit]) => unit !== place.unit.id);
  const [, name] = random.pick(others);
  return { ...answers, subUnit: name };
}
