/** Points in hundredths: 8550 is 85,5. Whole numbers, so that sums are exact and ties are ties. */
export type Hundredths = number;

/** The highest score of a criterion and so of an initiative. */
const HIGHEST = 10_000;

/**
 * The points of a cell as officers and Excel write them: "85", "85,5", "85.50", "85 điểm",
 * "85/100". Undefined for anything else, and for what is not between 0 and 100.
 */
export function pointsOf(typed: string): Hundredths | undefined {
  const [, whole, part = '0'] =
    /^(\d{1,3})(?:[.,](\d+))?\s*(?:điểm|đ|\/\s*100)?$/i.exec(typed.normalize('NFC').trim()) ?? [];
  if (whole === undefined) return undefined;
  const points = Math.round(Number(`${whole}.${part}`) * 100);
  return points <= HIGHEST ? points : undefined;
}

/** 8550 → "85,50": always two places, so that a column of them is easy to compare. */
export function showPoints(points: Hundredths): string {
  const [whole = '', part = ''] = (points / 100).toFixed(2).split('.');
  return `${whole},${part}`;
}
