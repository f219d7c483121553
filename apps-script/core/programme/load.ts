import { mistakesAcross, sentenceOf } from './mistakes.ts';
import type { Programme } from './programme.ts';
import { programmeSchema } from './programme.ts';
import nation2021 from './programmes/75-nghin-2021.json' with { type: 'json' };
import dongThap2021 from './programmes/dong-thap-2021.json' with { type: 'json' };
import example2026 from './programmes/vi-du-2026.json' with { type: 'json' };

export type ParsedProgramme =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly mistakes: readonly string[] };

/**
 * A programme from the JSON of its file. Each mistake is one sentence that begins with the path of
 * the field: "entryWindow.to: …". Whether a named unit exists is asked of the catalogue
 * (`scopeMistakes`).
 */
export function parseProgramme(json: unknown): ParsedProgramme {
  const parsed = programmeSchema.safeParse(json);
  if (!parsed.success) return { ok: false, mistakes: parsed.error.issues.flatMap(sentenceOf) };
  const mistakes = mistakesAcross(parsed.data);
  return mistakes.length === 0 ? { ok: true, programme: parsed.data } : { ok: false, mistakes };
}

const shipped = [nation2021, dongThap2021, example2026];
/** Each is read when it is first asked for: a sweep needs one of them. */
const known = new Map<string, Programme>();

/** The ids of the programmes that ship with the program, the nation's first, an example last. */
export const programmeIds: readonly string[] = shipped.map(({ id }) => id);

/**
 * A shipped programme by id, e.g. "75-nghin-2021"; the same object every time.
 * @throws Error if its file is wrong: a mistake of ours, which the build finds first
 */
export function programmeOf(id: string): Programme | undefined {
  const before = known.get(id);
  if (before) return before;
  const json = shipped.find((each) => each.id === id);
  if (!json) return undefined;
  const parsed = parseProgramme(json);
  if (!parsed.ok) throw new Error(parsed.mistakes.join('\n'));
  known.set(id, parsed.programme);
  return parsed.programme;
}
