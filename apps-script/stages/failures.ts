import type { Marks } from './effects.ts';

/** What went wrong with single workbooks in one sweep: it keeps no other workbook waiting. */
export class Failures {
  readonly #marks: Marks;
  readonly #messages = new Map<string, string>();

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  /** Carries out the work for one union or unit; `otherwise` is its answer where that fails. */
  isolate<T>(id: string, work: () => T, otherwise: T): T {
    try {
      return work();
    } catch (error) {
      this.#messages.set(id, error instanceof Error ? error.message : 'unknown');
      return otherwise;
    }
  }

  get ids(): readonly string[] {
    return [...this.#messages.keys()];
  }

  /**
   * Lets the next sweep look at those workbooks, and tells which they are.
   * @throws Error where there are any
   */
  raise(): void {
    if (this.#messages.size === 0) return;
    const behind = this.#marks.read('behind').split(' ');
    const ids = new Set([...behind, ...this.ids].filter((id) => id !== ''));
    this.#marks.write('behind', [...ids].join(' '));
    throw new Error([...this.#messages].map(([id, message]) => `${id}: ${message}`).join('; '));
  }
}
