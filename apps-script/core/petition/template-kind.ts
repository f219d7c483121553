/** Places of a template by the words an officer sees between {{ and }}, and the field behind each. */
export type Places = Readonly<Record<string, string>>;

/** A template of the office. */
export interface TemplateKind {
  /** What a sentence calls it: "Tờ trình". */
  readonly name: string;
  readonly places: Places;
  /** The places inside what is repeated, by the field of the list; a list of lines has none. */
  readonly lists: Readonly<Record<string, Places>>;
  /** Without these places the document would lack what it is made for. */
  readonly needed: readonly string[];
}

/** Tags are compared as people retype them: composed or not, in any case, with stray spaces. */
export function tagKey(tag: string): string {
  return tag.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Every place of a template, by `tagKey`, and the field behind it. */
export function fieldsOf({ places, lists }: TemplateKind): ReadonlyMap<string, string> {
  const all = [places, ...Object.values(lists)].flatMap((each) => Object.entries(each));
  return new Map(all.map(([tag, field]) => [tagKey(tag), field]));
}

/** Data with which a template is tried: every place has a word, every list one entry. */
export function sampleOf({ places, lists }: TemplateKind): Readonly<Record<string, unknown>> {
  const sample = (inside: Places): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.values(inside).map((field) => [field, sampleField(field)]));
  const sampleField = (field: string): unknown => {
    const inside = lists[field];
    if (!inside) return '…';
    return [Object.keys(inside).length === 0 ? '…' : sample(inside)];
  };
  return sample(places);
}
