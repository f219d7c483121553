/** A closed list of words: what the program knows, and what a person reads in the cell. */
export interface Words<Name extends string> {
  word(name: Name): string;
  /** The name behind a word; `otherwise` for one that a person wrote over ours. */
  name(word: string, otherwise: Name): Name;
}

export function words<Name extends string>(pairs: Readonly<Record<Name, string>>): Words<Name> {
  const names = new Map(Object.entries<string>(pairs).map(([name, word]) => [word, name as Name]));
  return {
    word: (name) => pairs[name],
    name: (word, otherwise) => names.get(word) ?? otherwise,
  };
}
