/** A value as JSON has it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [k: string]: Json };

/**
 * How sure the expectation is: A = run on live Apps Script by others, B = Google's documentation,
 * C = several independent reports, ? = nobody knows, ask a real account.
 */
export type Confidence = 'A' | 'B' | 'C' | '?';

/** What a call came to: a value, or a refusal of which this text is a part (`''` = any refusal). */
export type Outcome = { readonly result: Json } | { readonly error: string };

/** One thing that Google's services do, as data: asked of the workspace and of a real account. */
export interface Vector {
  /** `service/what-it-shows`; the key of its answer. */
  readonly id: string;
  /**
   * Body of an Apps Script function that returns JSON and knows the tools of tools.ts as `t`. It
   * leaves nothing behind that `t` has not made, and answers nothing that differs from run to run.
   */
  readonly call: string;
  /** A row of google-behaviour.md, or the address of a page. */
  readonly source: string;
  /** Absent when the confidence is `?`. */
  readonly expect?: Outcome;
  readonly confidence: Confidence;
}
