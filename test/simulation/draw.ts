import { randomOf } from '../../scripts/workspace/state/chance.ts';

/** Chance of one seed: the same draws in the same order each time. */
export interface Draw {
  /** A whole number from 0 on, below the bound. */
  below(bound: number): number;
  chance(share: number): boolean;
  pick<const T extends readonly unknown[]>(list: T): T[number];
}

export function drawFrom(seed: number): Draw {
  // Seeds are counted up: without this, neighbours would begin alike.
  const random = randomOf(Math.imul(seed + 1, 0x9e3779b1) ^ 0x5a4e4b49);
  const below = (bound: number) => Math.floor(random() * bound);
  return {
    below,
    chance: (share) => random() < share,
    pick: (list) => list[below(list.length)],
  };
}
