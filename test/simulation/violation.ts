/** An invariant of reliability.md, section 3.6, that did not hold; `what` names no person. */
export interface Violation {
  readonly invariant: string;
  readonly what: string;
}

/** Takes down what is wrong, each sentence once. */
export interface Findings {
  readonly violations: readonly Violation[];
  add(invariant: string, what: string): void;
}

export function findings(): Findings {
  const found = new Map<string, Violation>();
  return {
    get violations() {
      return [...found.values()];
    },
    add(invariant, what) {
      found.set(`${invariant} ${what}`, { invariant, what });
    },
  };
}
