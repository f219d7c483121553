import type { Union, Unit } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { programmeOf } from '#core/programme/load.ts';
import type { Programme } from '#core/programme/programme.ts';
import { type Answers, decode, type Submission } from '#core/submission/submission.ts';

const unit = (id: string, short: string): Unit => ({
  id,
  kind: 'province',
  name: `LĐLĐ tỉnh ${short}`,
  short,
  aliases: [],
  verified: true,
});

const union = (id: string, name: string): Union => ({
  id,
  unit: id.split('/')[0] ?? '',
  name,
  aliases: [],
  verified: true,
});

/** Two provinces; "Cao Lãnh" is both a city and a district of the first. */
export const resolver = resolverOf(
  [unit('dong-thap', 'Đồng Tháp'), unit('ben-tre', 'Bến Tre')],
  [
    union('dong-thap/tp-cao-lanh', 'LĐLĐ TP Cao Lãnh'),
    union('dong-thap/huyen-cao-lanh', 'LĐLĐ huyện Cao Lãnh'),
    union('ben-tre/huyen-ba-tri', 'LĐLĐ huyện Ba Tri'),
  ],
);

function shipped(id: string): Programme {
  const programme = programmeOf(id);
  if (!programme) throw new Error(`no programme ${id}`);
  return programme;
}

export const nation = shipped('75-nghin-2021');
export const province = shipped('dong-thap-2021');

/** An entry without a fault. */
export const good: Answers = {
  fullName: 'Nguyễn Thị Lan',
  phone: '0912 000 345',
  unit: 'Đồng Tháp',
  subUnit: 'LĐLĐ TP Cao Lãnh',
  workplace: 'Trường Tiểu học Hoa Sen',
  group: 'Hành chính sự nghiệp',
  title: 'Giá để dụng cụ xoay được',
  description: 'Trước đây để rời, nay để trên giá xoay, lấy nhanh hơn.',
  appliedStatus: 'Đã áp dụng có hiệu quả',
  coAuthors: 'không có',
  birthYear: '1985',
  position: 'Giáo viên',
  appliedFrom: '15/3/2021',
  effect: 'Bớt 10 phút mỗi buổi',
  benefitVnd: '12 triệu đồng',
  scope: 'Toàn trường',
  awards: 'Chiến sĩ thi đua 2019',
  tradeSecret: 'Không',
  consentProcessing: 'Có',
  consentPublication: 'Có',
  code: '',
};

/** 20 March 2021, 08:15 in Vietnam. */
export const inWindow = Date.UTC(2021, 2, 20, 1, 15);

export function decoded(
  answers: Answers,
  { programme = nation, at = inWindow }: { programme?: Programme; at?: number } = {},
): Submission {
  return decode({ id: 'r1', submittedAt: at, answers }, programme, resolver);
}
