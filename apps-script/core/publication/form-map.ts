import * as z from 'zod/mini';
import type { Unit } from '../catalogue/catalogue.ts';
import type { Programme } from '../programme/programme.ts';
import { type QuestionId, questionByTitle, questionsOf } from '../submission/questions.ts';

const entry = z.string().check(z.regex(/^entry\.\d+$/));
const byId = z.record(z.string(), entry);

/** Which field of the Form's prefilled links holds which question: the site's composer needs it. */
export const formMapSchema = z.strictObject({
  programme: z.string().check(z.minLength(1)),
  /** Where a worker opens the Form. */
  url: z.string().check(z.regex(/^https?:\/\/[^?#\s]+$/)),
  /** "entry.123" by question. */
  entries: byId,
  /** The fields that a trade secret is shown in place of these. */
  secret: byId,
  /** The list of sub-units, by unit id. */
  subUnits: byId,
});

export type FormMap = z.infer<typeof formMapSchema>;

/** A question as it stands in the Form: its title, the page it is on ('' for the first), its field. */
export interface FormField {
  readonly title: string;
  readonly page: string;
  readonly entry: string;
}

/**
 * Finds each question by its title; the page tells of which unit, or of a trade secret, a field is.
 * @param secretPage title of the page on which a trade secret's effect is asked
 */
export function formMapOf(
  url: string,
  fields: readonly FormField[],
  programme: Programme,
  units: readonly Unit[],
  secretPage: string,
): FormMap {
  const questions = questionsOf(programme);
  const entries: Partial<Record<QuestionId, string>> = {};
  const secret: Partial<Record<QuestionId, string>> = {};
  const subUnits: Record<string, string> = {};
  for (const { title, page, entry: field } of fields) {
    const question = questionByTitle(questions, title)?.id;
    const unit = units.find(({ name }) => name === page)?.id;
    if (!question) continue;
    if (question !== 'subUnit') (page === secretPage ? secret : entries)[question] = field;
    else if (unit !== undefined) subUnits[unit] = field;
  }
  return formMapSchema.parse({ programme: programme.id, url, entries, secret, subUnits });
}

/** The tab of the projection that holds it. */
export const formMapTab = 'Biểu mẫu';

type Rows = readonly (readonly string[])[];

/** The map as rows of the projection; the last one counts the others, so that a cut is seen. */
export function rowsOfFormMap({ programme, url, entries, secret, subUnits }: FormMap): Rows {
  const rows = [
    ['programme', programme],
    ['url', url],
    ...Object.entries(entries).map(([id, field]) => ['entries', id, field]),
    ...Object.entries(secret).map(([id, field]) => ['secret', id, field]),
    ...Object.entries(subUnits).map(([id, field]) => ['subUnits', id, field]),
  ];
  return [...rows, ['rows', String(rows.length)]];
}

/** What those rows say; undefined where they are not whole, or not there. */
export function formMapOfRows(rows: Rows): FormMap | undefined {
  const end = rows.findIndex(([key]) => key === 'rows');
  if (rows[end]?.[1] !== String(end)) return undefined;
  const told = rows.slice(0, end);
  const say = (key: string) => told.find(([own]) => own === key)?.[1];
  const part = (key: string) =>
    Object.fromEntries(
      told.filter(([own]) => own === key).map(([, id = '', field = '']) => [id, field]),
    );
  const parsed = formMapSchema.safeParse({
    programme: say('programme'),
    url: say('url'),
    entries: part('entries'),
    secret: part('secret'),
    subUnits: part('subUnits'),
  });
  return parsed.success ? parsed.data : undefined;
}
