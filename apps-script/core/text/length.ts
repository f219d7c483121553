const UNCOUNTED = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Length of a text as every limit of a programme counts it: code points after NFC, CRLF being one,
 * combining marks and zero-width characters none. The same on the phone, in the Form, in the ledger.
 */
export function lengthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\r\n/g, '\n').replace(UNCOUNTED, '')].length;
}

/** The first `limit` code points, with "…" where something was left out. */
export function excerpt(text: string, limit: number): string {
  // A code point has at most two units: no need to walk through all of a long text.
  const points = [...text.slice(0, 2 * limit + 2)];
  return points.length <= limit ? text : `${points.slice(0, limit).join('')}…`;
}
