import { hindranceOf, stoppedTold } from '../core/schedule/hindrance.ts';
import { withLock } from './lock.ts';
import { showProgress, told } from './menu.ts';

/** A piece of what an item of the menu does; it looks for its outcome first. */
export interface Step {
  /** As the operator is told of it. */
  readonly name: string;
  readonly make: () => void;
}

/**
 * Carries out steps while no sweep runs. An error ends them with words on what is done, what is left
 * and what to do; chosen again, the item goes on there.
 * @param what the whole, as a sentence names it: "Việc thiết lập"
 * @param finish what is told once all is done
 */
export function carryOut(what: string, steps: readonly Step[], finish: () => string): string {
  const names = steps.map(({ name }) => name);
  const outcome = withLock(() => {
    for (const [i, { name, make }] of steps.entries()) {
      try {
        showProgress(`Bước ${i + 1}/${steps.length}: ${name}`);
        make();
      } catch (error) {
        return stopped(what, names.slice(0, i), names.slice(i), error);
      }
    }
    return finish();
  });
  return outcome ?? told.busy;
}

/** What the operator is told of whatever an item of the menu comes to, errors too. */
export function toldOf(what: string, work: () => string): string {
  try {
    return work();
  } catch (error) {
    return stopped(what, [], [], error);
  }
}

function stopped(
  what: string,
  done: readonly string[],
  left: readonly string[],
  error: unknown,
): string {
  const message = error instanceof Error ? error.message : 'unknown';
  console.error(`${what}: ${message}`);
  return stoppedTold(what, done, left, hindranceOf(message));
}
