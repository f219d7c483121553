import type { History, Step } from './history.ts';

/** A history is told at most this often while it is made shorter. */
const MOST = 250;

/**
 * The shortest history found that still fails: steps are left out, larger parts first, then faults
 * of executions, one by one.
 */
export function shrunk(history: History, fails: (history: History) => boolean): History {
  let best = history;
  let told = 0;
  const better = (steps: readonly Step[]) => {
    const shorter = { ...best, steps };
    told += 1;
    if (told > MOST || !fails(shorter)) return false;
    best = shorter;
    return true;
  };
  for (let size = Math.ceil(best.steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let from = best.steps.length - size; from >= 0; from -= size) {
      const { steps } = best;
      better([...steps.slice(0, Math.max(0, from)), ...steps.slice(from + size)]);
    }
  }
  for (let i = best.steps.length - 1; i >= 0; i--) {
    for (let n = faultsOf(best.steps[i]) - 1; n >= 0; n--) {
      better(best.steps.map((step, at) => (at === i ? withoutFault(step, n) : step)));
    }
  }
  return best;
}

const faultsOf = (step: Step | undefined): number => (step?.do === 'run' ? step.faults.length : 0);

function withoutFault(step: Step, n: number): Step {
  return step.do === 'run' ? { ...step, faults: step.faults.filter((_, i) => i !== n) } : step;
}
