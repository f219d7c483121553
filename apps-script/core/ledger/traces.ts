import { showCode } from '../submission/code.ts';
import { phoneOf } from '../submission/phone.ts';
import { withoutName } from '../text/person-name.ts';
import { withoutPhones } from '../text/public-text.ts';

/** By what a person's rows and words are found. */
export interface Traces {
  readonly responses: readonly string[];
  readonly initiatives: readonly string[];
  /** Tracking codes, without hyphens. */
  readonly codes: readonly string[];
  /** National digits; '' for none. */
  readonly phone: string;
  readonly fullName: string;
}

/** Is a cell the id of one of the person's records, or of a row about it ("ds-3.12 1a2b <id>")? */
export function isIdOf(cell: string, { responses, initiatives }: Traces): boolean {
  return [...responses, ...initiatives].some((id) => cell === id || cell.endsWith(` ${id}`));
}

/** The text with code, phone and full name made unreadable. */
export function withoutTraces(text: string, { codes, phone, fullName }: Traces): string {
  const uncoded = codes
    .flatMap((code) => [code, showCode(code)])
    .reduce((rest, code) => rest.split(code).join('…'), text);
  const isTheirs = (typed: string): boolean => {
    const read = phoneOf(typed);
    return phone !== '' && read.kind === 'valid' && read.national === phone;
  };
  return withoutName(withoutPhones(uncoded, isTheirs), fullName);
}

export function mentions(text: string, traces: Traces): boolean {
  return withoutTraces(text, traces) !== text;
}
