import { isDeepStrictEqual } from 'node:util';
import { openWorkspace } from '../workspace.ts';
import { probeCode, probeManifest } from './bundle.ts';
import type { Outcome, Vector } from './vector.ts';

/** What a run of the probe kept. */
export interface Answers {
  readonly format: 'probe-answers/1';
  readonly at: string;
  readonly done: boolean;
  /** Ids of files that the probe made and could not remove. */
  readonly left: readonly string[];
  readonly answers: Readonly<Record<string, Outcome>>;
}

/** Runs the probe in a workspace of its own, as an operator runs it on a real account. */
export function askWorkspace(vectors: readonly Vector[]): Answers {
  const workspace = openWorkspace({ dir: ':memory:' });
  try {
    workspace.loadProject({ code: probeCode(vectors), manifest: probeManifest });
    return workspace.run('probe') as Answers;
  } finally {
    workspace.close();
  }
}

/** `unbuilt`: the workspace says by name that it lacks what the vector needs. */
export type Verdict = 'agrees' | 'differs' | 'unbuilt' | 'unasked' | 'recorded';

export function judge({ expect }: Vector, answer: Outcome | undefined): Verdict {
  if (!answer) return 'unasked';
  if (isUnbuilt(answer)) return 'unbuilt';
  if (!expect) return 'recorded';
  if ('error' in expect) {
    return 'error' in answer && answer.error.includes(expect.error) ? 'agrees' : 'differs';
  }
  return isDeepStrictEqual(answer, expect) ? 'agrees' : 'differs';
}

const isUnbuilt = (answer: Outcome): boolean =>
  JSON.stringify(answer).includes('is not implemented by the local workspace');

/** Where a real account and the workspace part, or where a real account refutes a vector. */
export interface Difference {
  readonly id: string;
  readonly confidence: Vector['confidence'];
  readonly kind: 'refuted' | 'other' | 'unbuilt' | 'unasked';
  readonly expected: Outcome | undefined;
  readonly live: Outcome | undefined;
  readonly workspace: Outcome | undefined;
}

/** Compares the answers of a real account with the workspace's own. */
export function differences(
  vectors: readonly Vector[],
  live: Answers,
  workspace: Answers,
): readonly Difference[] {
  return vectors.flatMap((vector): Difference[] => {
    const { id, confidence, expect: expected } = vector;
    const given = { live: live.answers[id], workspace: workspace.answers[id] };
    const kind = kindOf(vector, given);
    return kind ? [{ id, confidence, kind, expected, ...given }] : [];
  });
}

function kindOf(
  vector: Vector,
  { live, workspace }: Pick<Difference, 'live' | 'workspace'>,
): Difference['kind'] | undefined {
  if (!live || !workspace) return 'unasked';
  if (isDeepStrictEqual(live, workspace)) return undefined;
  if (isUnbuilt(live) && isUnbuilt(workspace)) return undefined;
  const verdict = judge(vector, live);
  if (verdict === 'differs') return 'refuted';
  if (isUnbuilt(workspace)) return 'unbuilt';
  // Two refusals that both hold what the vector expects may be worded differently around it.
  return verdict === 'agrees' && judge(vector, workspace) === 'agrees' ? undefined : 'other';
}
