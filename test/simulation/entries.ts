import { codeFromBytes, showCode } from '#core/submission/code.ts';
import type { Answers } from '#core/submission/submission.ts';
import type { EntryPlan } from './history.ts';
import { unions } from './world.ts';

/** A mark that belongs to one person and may stand in no public file. */
export const phoneOf = (person: number): string => `09${10 + person}000${300 + person}`;
export const nameOf = (person: number): string => `${names[person % names.length]} Canary`;

const names = ['Nguyễn Thị Lan', 'Trần Văn Bình', 'Lê Thị Mai', 'Phạm Văn Đức'] as const;

/** Every other person holds a code of the composer, and so can send corrections. */
const codeOf = (person: number): string =>
  person % 2 === 0
    ? showCode(codeFromBytes(Array.from({ length: 10 }, (_, i) => person * 17 + i)))
    : '';

/** Nobody shares it with anybody else; without a code a further version is another initiative. */
export function titleOf({ person, version }: EntryPlan): string {
  return codeOf(person) === ''
    ? `Giá treo rập số ${person}v${version}`
    : `Giá treo rập số ${person}`;
}

/** Whose title it is. */
export const personOf = (title: string): number => Number(/số (\d+)/.exec(title)?.[1]);

/** Stands in the description of a trade secret: nothing may keep it. */
export const secret = 'BI MAT KHONG DUOC LUU';

const odd = [
  '=2+2',
  '+84 912 000 345',
  '@SUM(A1:A9)',
  '-2+3',
  '\t=HYPERLINK("https://example.org")',
  '{{fullName}} {#rows}{/rows}',
  '<script>alert(1)</script>',
  'hnyuđ \u202euềib\u202c',
  'Tổ\u200b may\u0000 3 🌾',
  '__proto__',
  "'; DROP TABLE",
  'To\u0301 \u0111\u00f0',
] as const;

const flaws: readonly Answers[] = [
  {},
  { consentProcessing: 'Không' },
  { phone: '12' },
  { unit: 'Không rõ', subUnit: 'Không rõ' },
  { description: 'x'.repeat(1200) },
  { appliedStatus: 'Chưa áp dụng' },
  { tradeSecret: 'Có', description: secret, effect: 'Giảm nửa thời gian.' },
  { consentPublication: 'Không' },
  { fullName: '' },
  { effect: 'y'.repeat(50_001) },
];

/** The answers of an entry as the Form takes them. */
export function answersOf(plan: EntryPlan): Answers {
  const [, subUnit] = unions[plan.union] ?? [];
  const oddText = plan.odd === 0 ? '' : (odd[plan.odd % odd.length] ?? '');
  return {
    fullName: nameOf(plan.person),
    phone: phoneOf(plan.person),
    subUnit: subUnit ?? (plan.union === 3 ? 'Khác' : 'LĐLĐ huyện Không Có'),
    workplace: oddText || 'Công ty May Sông Tiền',
    group: 'Doanh nghiệp',
    title: titleOf(plan),
    description: `Trước đây tìm lâu, nay lấy là có, bản ${plan.version}.`,
    effect: oddText,
    appliedStatus: 'Đã áp dụng có hiệu quả',
    appliedFrom: '15/3/2021',
    consentProcessing: 'Có',
    consentPublication: 'Có',
    code: codeOf(plan.person),
    ...(flaws[plan.flaw % flaws.length] ?? {}),
  };
}
