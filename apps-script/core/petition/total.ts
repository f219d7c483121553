import { countInWords, twoDigits } from '../text/numbers.ts';
import { amountOf, withDots } from './amount.ts';
import type { SummaryFacts } from './petition-data.ts';

/** "05 (năm) sáng kiến". */
export function countedInWords(count: number): string {
  return `${twoDigits(count)} (${countInWords(count)}) sáng kiến`;
}

/**
 * What stands below a list: how many initiatives it has, so that no line can be added, and what
 * those that named an amount in đồng bring together. Amounts in other words are not guessed.
 */
export function totalOf(initiatives: readonly Pick<SummaryFacts, 'benefitVnd'>[]): string {
  const list = `Danh sách có ${countedInWords(initiatives.length)}.`;
  const amounts = initiatives.flatMap(({ benefitVnd }) => amountOf(benefitVnd) ?? []);
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  if (sum === 0 || !Number.isSafeInteger(sum)) return list;
  const those =
    amounts.length === initiatives.length
      ? ''
      : ` của ${twoDigits(amounts.length)} sáng kiến có ghi số tiền`;
  return `${list} Tổng giá trị làm lợi${those}: ${withDots(sum)} đồng (${countInWords(sum)} đồng).`;
}
