/** Chance that repeats: the same seed gives the same sequence on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  chance(probability: number): boolean;
  /** One of a list. Throws a RangeError if the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** One of a list, each as likely as its weight. Throws a RangeError if the list is empty. */
  weighted<T>(list: readonly (readonly [item: T, weight: number])[]): T;
}

/** Mulberry32: 32 bits of state, even enough for a sample. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  function weighted<T>(list: readonly (readonly [item: T, weight: number])[]): T {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of list) {
      left -= weight;
      if (left < 0) return item;
    }
    throw new RangeError('nothing to choose from');
  }

  return {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => weighted(list.map((item) => [item, 1])),
    weighted,
  };
}
