import { showCode } from '../submission/code.ts';
import { phoneOf } from '../submission/phone.ts';
import { endsName, withoutName } from '../text/person-name.ts';
import { withoutPhones } from '../text/public-text.ts';

/** By what a person's rows and words are found. */
export interface Traces {
  readonly responses: readonly string[];
  readonly initiatives: readonly string[];
  /** Ids of unions where they worked: elsewhere the same name is somebody else's. */
  readonly unions: readonly string[];
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
  return withoutName(withoutPhones(uncoded, isTheirs), fullName, endsName);
}

export function mentions(text: string, traces: Traces): boolean {
  return withoutTraces(text, traces) !== text;
}

/**
 * The same for what others wrote: a cell that holds a name or a phone and nothing else may be that of
 * a namesake, or of the family, and stays.
 */
export function withoutMention(text: string, traces: Traces): string {
  const without = withoutTraces(text, traces);
  return without === '…' ? text : without;
}

/** Whether a row is about the person: it holds name and phone, each in a cell of its own. */
export function isNamedIn(cells: readonly string[], traces: Traces): boolean {
  const { fullName } = traces;
  const isAll = (words: Partial<Traces>) =>
    cells.some(
      (cell) =>
        withoutTraces(cell.trim(), { ...traces, codes: [], fullName: '', phone: '', ...words }) ===
        '…',
    );
  return isAll({ fullName }) && isAll({ phone: traces.phone });
}
