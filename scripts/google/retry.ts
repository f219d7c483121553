import { refusalOf } from './refusal.ts';

/** Waits so many ms; tests need not. */
export type Wait = (ms: number) => Promise<void>;

/** How often a read is tried in all. */
const TRIES = 5;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Asks again, each time after twice as long or as long as Google says, where an answer was refused
 * for the moment or lost on the way. For what may be asked twice only: reads.
 */
export async function patiently<T>(read: () => Promise<T>, wait: Wait): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await read();
    } catch (error) {
      const { kind, after = 0 } = refusalOf(error) ?? {};
      if (tried === TRIES || (kind !== 'too-many' && kind !== 'away')) throw error;
      await wait(Math.max(FIRST_WAIT_MS * 2 ** (tried - 1), Math.min(after, LONGEST_WAIT_MS)));
    }
  }
}

/** An answer that was not JSON, or not all of it. */
export class CutAnswer extends Error {
  override readonly name = 'CutAnswer';
}
