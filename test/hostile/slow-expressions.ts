import { type Expression, pathological, programExpressions } from './expressions.ts';

/**
 * How many plain scans of its text an expression may cost: 50 ms at 50,000 characters where a scan
 * takes half a millisecond. One that goes back over all that it has read costs thousands.
 */
const SCANS = 100;

/** What these read never comes from outside: a number of ours, the site's address. */
const ownTexts = ['apps-script/core/petition/amount.ts', 'apps-script/google/form-text.ts'];

/** Those of the program that read what somebody else wrote. */
export const expressionsForOthers = programExpressions().filter(
  ({ place }) => !ownTexts.some((path) => place.startsWith(path)),
);

/** Processor time of this thread in µs: what else the machine does is not in it. */
function costOf(work: () => void): number {
  const began = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(began);
  return user + system;
}

/** As the program uses it: all matches of a global one, else the first. */
function use({ source, flags }: Expression, text: string): void {
  const expression = new RegExp(source, flags);
  if (expression.global) text.replace(expression, '');
  else expression.exec(text);
}

const scan: Expression = { place: '', source: '[^\\P{L}ơ]\\p{N}', flags: 'gu' };

/** What a plain scan of a text of this length costs. */
function scanOf(length: number): number {
  const text = pathological(scan, length)[0] ?? '';
  const times = 50;
  return costOf(() => Array.from({ length: times }, () => use(scan, text))) / times;
}

const limits = new Map<number, number>();

/** In µs; never so little that the clock, which ticks every 4 ms, decides. */
function limitOf(length: number): number {
  const known = limits.get(length) ?? Math.max(SCANS * scanOf(length), 20_000);
  limits.set(length, known);
  return known;
}

/** A text on which it is slow, by its beginning; measured again before it is blamed. */
export function slowOn(expression: Expression, length: number): string | undefined {
  const limit = limitOf(length);
  const isSlow = (text: string) => costOf(() => use(expression, text)) > limit;
  const text = pathological(expression, length).find((each) => isSlow(each) && isSlow(each));
  return text && `${expression.place} on ${JSON.stringify(text.slice(0, 8))}`;
}
