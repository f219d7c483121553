import type { Programme } from './programme.ts';
import { programmeSchema } from './programme.ts';
import nation2021 from './programmes/75-nghin-2021.json' with { type: 'json' };
import dongThap2021 from './programmes/dong-thap-2021.json' with { type: 'json' };

export type ParsedProgramme =
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly mistakes: readonly string[] };

export function parseProgramme(json: unknown): ParsedProgramme {
  const parsed = programmeSchema.safeParse(json);
  return parsed.success ? { ok: true, programme: parsed.data } : { ok: false, mistakes: ['?'] };
}

const shipped: ReadonlyMap<string, Programme> = new Map(
  [nation2021, dongThap2021].map((json) => {
    const programme = programmeSchema.parse(json);
    return [programme.id, programme];
  }),
);

/** The ids of the programmes that ship with the program, the nation's first. */
export const programmeIds: readonly string[] = [...shipped.keys()];

/** A shipped programme by id, e.g. "75-nghin-2021". */
export function programmeOf(id: string): Programme | undefined {
  return shipped.get(id);
}
