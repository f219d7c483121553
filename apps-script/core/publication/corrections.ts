import type { ProblemCode } from '../problem.ts';
import { type Correction, corrections } from './tracking.ts';

/** Where the first part of a problem's code is not the name of what has to be corrected. */
const otherNames: Readonly<Record<string, Correction>> = { name: 'fullName', subUnit: 'union' };

/** What a worker has to correct for these problems, each kind once, in a fixed order. */
export function correctionsOf(problems: readonly ProblemCode[]): readonly Correction[] {
  const kinds = new Set<string>(
    problems.map((code) => {
      const [kind = ''] = code.split('.');
      return otherNames[kind] ?? kind;
    }),
  );
  return corrections.filter((correction) => kinds.has(correction));
}
