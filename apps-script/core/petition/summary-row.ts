import { shortDate } from '../text/dates.ts';
import { amountOf, withDots } from './amount.ts';
import type { PetitionInitiative, SummaryFacts, SummaryRow } from './petition-data.ts';

const secretSummary = '(Nội dung thuộc bí mật kinh doanh, chỉ nêu tên và hiệu quả.)';

type Field = Exclude<keyof SummaryFacts, 'tradeSecret'>;

const columns: readonly (readonly [Field, string])[] = [
  ['fullName', 'họ và tên'],
  ['birthYear', 'năm sinh'],
  ['position', 'chức vụ'],
  ['workplace', 'đơn vị công tác'],
  ['phone', 'điện thoại'],
  ['title', 'tên sáng kiến'],
  ['appliedFrom', 'thời gian áp dụng'],
  ['description', 'tóm tắt nội dung'],
  ['effect', 'hiệu quả'],
  ['scope', 'phạm vi ứng dụng'],
  ['awards', 'danh hiệu, khen thưởng'],
];

/**
 * What an officer still has to fill in before the row can stand in the Bảng tổng hợp:
 * "năm sinh", "chức vụ" … in the order of the letter's columns; empty when it is complete.
 * The amount of the benefit is never missing: the letter's column 6 takes the effect in words.
 * @param needless what this initiative need not have
 */
export function missingColumns(
  facts: SummaryFacts,
  needless: readonly Field[] = [],
): readonly string[] {
  return columns
    .filter(([field]) => !needless.includes(field))
    .filter(([field]) => facts[field].trim() === '')
    .filter(([field]) => !(facts.tradeSecret && field === 'description'))
    .map(([, label]) => label);
}

/** One line of the annex; what nobody answered stays blank, for the pen. */
export function summaryRow(
  initiative: SummaryFacts & Pick<PetitionInitiative, 'coAuthors'>,
  number: string,
): SummaryRow {
  const { birthYear, phone, coAuthors, scope } = initiative;
  return {
    number,
    person: lines([
      initiative.fullName,
      labelled('Sinh năm', birthYear, ' '),
      initiative.position,
      initiative.workplace,
      labelled('ĐT', phone),
      hasCoAuthors(coAuthors) ? labelled('Đồng tác giả', coAuthors) : '',
    ]),
    title: initiative.title,
    applied: appliedFrom(initiative.appliedFrom),
    summary: initiative.tradeSecret ? secretSummary : initiative.description,
    effect: lines([
      initiative.effect,
      labelled('Giá trị làm lợi', benefit(initiative.benefitVnd)),
      labelled('Phạm vi ứng dụng', scope),
    ]),
    awards: initiative.awards,
  };
}

/** "Không có" and its like are an answer, and name nobody. */
export function hasCoAuthors(answer: string): boolean {
  return !/^(?:|không|không có|ko|k|0|[-–.])$/i.test(answer.trim().normalize('NFC'));
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n');
}

function labelled(label: string, value: string, separator = ': '): string {
  return value.trim() === '' ? '' : `${label}${separator}${value}`;
}

/** "12000000" → "12.000.000 đồng"; words stay as typed. */
export function benefit(typed: string): string {
  const amount = amountOf(typed);
  return amount === undefined ? typed : `${withDots(amount)} đồng`;
}

/** "2021-03-15" → "Từ ngày 15/3/2021", "2021-03" → "Từ tháng 3/2021"; words stay as typed. */
export function appliedFrom(typed: string): string {
  const date = shortDate(typed.trim());
  if (date === typed.trim()) return typed;
  return date.split('/').length === 3 ? `Từ ngày ${date}` : `Từ tháng ${date}`;
}
