import groups from './corpus.json' with { type: 'json' };

/** Phones and addresses in the dresses that people put on them. */
export const { disguisedPhones, disguisedAddresses } = groups;

/** Halves of letters, which no JSON file may hold. */
const halves = ['\uD800', '\uDC00', 'a\uD83D', '\uDE00b'];

/** Some four hundred texts that nobody means well with, each once. */
export const corpus: readonly string[] = [...Object.values(groups).flat(), ...halves];

/** The string at this place; beyond the last one the corpus begins anew. */
export function hostile(at: number): string {
  return corpus[at % corpus.length] ?? '';
}
