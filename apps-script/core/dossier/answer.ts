import { canonical } from '../text/canonical.ts';

/** Has a person answered "Có"? A tick counts; anything else, an empty cell too, does not. */
export function isYes(cell: string): boolean {
  const text = canonical(cell);
  return text === 'có' || text === 'x' || text === 'true';
}

export type Decision = 'choose' | 'decline' | 'return';

const decisions = new Map<string, Decision>([
  ['chọn', 'choose'],
  ['không chọn', 'decline'],
  ['trả lại', 'return'],
]);

/** What an officer's decision cell says: nothing yet, one of three decisions, or something else. */
export function decisionOf(cell: string): Decision | 'none' | 'unknown' {
  const text = canonical(cell);
  return text === '' ? 'none' : (decisions.get(text) ?? 'unknown');
}
