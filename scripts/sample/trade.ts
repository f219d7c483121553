/**
 * A kind of work and what its people improve. All texts are invented; their slots are filled by
 * `filled` of wording.ts.
 */
export interface Trade {
  readonly group: 'enterprise' | 'public';
  readonly workplaces: readonly string[];
  readonly positions: readonly string[];
  /** Where in the workplace; follows "tại". */
  readonly departments: readonly string[];
  /** The head who agrees that the initiative is applied. */
  readonly heads: readonly string[];
  readonly scopes: readonly string[];
  readonly ideas: readonly Idea[];
}

/** One improvement. `old`, `now` and `result` begin in lower case and end without a full stop. */
export interface Idea {
  readonly title: string;
  /** How it was: a clause. */
  readonly old: string;
  /** What was changed: begins with a verb. */
  readonly now: string;
  /** What came of it: a clause. */
  readonly result: string;
  /** A sentence for the question about the effect. */
  readonly effect: string;
}
