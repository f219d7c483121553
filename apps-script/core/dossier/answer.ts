import { canonical } from '../text/canonical.ts';
import { isTicked } from '../text/excel.ts';

/** Has a person answered "Có"? A tick counts; anything else, an empty cell too, does not. */
export function isYes(cell: string): boolean {
  return isTicked(cell);
}

/** Has a person answered "Không"? An empty cell is no answer. */
export function isNo(cell: string): boolean {
  const text = canonical(cell);
  return text === 'không' || text === 'ko' || text === 'false';
}

export type Decision = 'choose' | 'decline' | 'exclude' | 'return';

const decisions = new Map<string, Decision>([
  ['chọn', 'choose'],
  ['không chọn', 'decline'],
  ['không đủ điều kiện', 'exclude'],
  ['trả lại', 'return'],
]);

/** What an officer's decision cell says: nothing yet, one of the decisions, or something else. */
export function decisionOf(cell: string): Decision | 'none' | 'unknown' {
  const text = canonical(cell);
  return text === '' ? 'none' : (decisions.get(text) ?? 'unknown');
}
