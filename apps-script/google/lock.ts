/**
 * One execution at a time; whoever comes meanwhile leaves the work to it and to the next sweep.
 * Undefined where the work was left.
 */
export function withLock<T>(work: () => T): T | undefined {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) return undefined;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
