// What the page gives its script, put together when the site is built.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import * as z from 'zod/mini';
import type { Programme } from '#core/programme/programme.ts';
import { questionsOf } from '#core/submission/questions.ts';
import type { NamedUnion } from '../union-changes.ts';
import type { FormAddress } from './prefilled-link.ts';

export interface Setup {
  readonly programme: Programme;
  /** Unions that *Danh bạ* added or renamed: the catalogue comes with the script. */
  readonly changes: readonly NamedUnion[];
  /** Ids of those that it closed. */
  readonly closed: readonly string[];
  /** Absent while this site takes no entries. */
  readonly form?: FormAddress;
  /** An instant (ISO 8601) at which the page's clock begins, for trying the programme out. */
  readonly clock?: string;
}

const entry = z.string().check(z.regex(/^entry\.\d+$/));
const formMap = z.strictObject({
  entries: z.record(z.string(), entry),
  secret: z.optional(z.record(z.string(), entry)),
  subUnits: z.record(z.string(), entry),
});

export function setupOf(
  programme: Programme,
  { changes, closed }: Pick<Setup, 'changes' | 'closed'>,
  formUrl: string,
): Setup {
  const { FORM_MAP, SITE_CLOCK } = process.env;
  const form = formUrl && FORM_MAP ? formAt(FORM_MAP, programme, formUrl) : undefined;
  return {
    // Petitions, targets and the council are of no use on a phone.
    programme: {
      ...programme,
      targetOf: {},
      petition: { ...programme.petition, legalBases: [] },
      petitionOf: {},
      council: { ...programme.council, criteria: [] },
    },
    changes,
    closed,
    ...(form ? { form } : {}),
    ...(SITE_CLOCK ? { clock: SITE_CLOCK } : {}),
  };
}

/** Throws where the map lacks a question: its answer would be lost on the way. */
function formAt(path: string, programme: Programme, url: string): FormAddress {
  const { entries, secret = {}, subUnits } = formMap.parse(JSON.parse(readFileSync(path, 'utf8')));
  const lacking = questionsOf(programme).filter(({ id }) => id !== 'subUnit' && !entries[id]);
  if (lacking.length > 0 || Object.keys(subUnits).length === 0) {
    const names = lacking.map(({ title }) => `“${title}”`).join(', ') || '“Đơn vị trực thuộc”';
    throw new Error(`FORM_MAP chưa có ô của câu ${names}: hãy lập lại tệp từ biểu mẫu hiện tại.`);
  }
  return { url, entries, secret, subUnits };
}
