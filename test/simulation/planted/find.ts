import type { ProfileName } from '../../../scripts/workspace/quota/profile.ts';
import { historyOf } from '../draw-history.ts';
import { tell } from '../tell.ts';
import { worldOf } from '../world.ts';
import { plantedInIntake } from './in-intake.ts';
import { plantedInOutcomes } from './in-outcomes.ts';
import { plantedInWorkbooks } from './in-workbooks.ts';
import { bundleWith, type Planted } from './planted.ts';

export const planted: readonly Planted[] = [
  ...plantedInIntake,
  ...plantedInWorkbooks,
  ...plantedInOutcomes,
];

/** Where a planted mistake was found: the first seed, and what did not hold; null: it was not. */
export interface Caught {
  readonly name: string;
  readonly caughtAt: number | null;
  readonly invariant: string | null;
  /** Why it could not even be planted. */
  readonly unfit?: string;
}

/** Tells histories to a bundle with a mistake in it until something does not hold. */
export async function find(mistake: Planted, seeds: number, profile: ProfileName): Promise<Caught> {
  const { name } = mistake;
  let code: string;
  try {
    code = await bundleWith(mistake);
  } catch (error) {
    const unfit = error instanceof Error ? error.message : String(error);
    return { name, caughtAt: null, invariant: null, unfit };
  }
  const world = await worldOf(profile, code);
  for (let seed = 1; seed <= seeds; seed++) {
    const [violation] = tell(world, historyOf(seed)).violations;
    if (violation) return { name, caughtAt: seed, invariant: violation.invariant };
  }
  return { name, caughtAt: null, invariant: null };
}
