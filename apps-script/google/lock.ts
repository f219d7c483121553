/**
 * One execution at a time; whoever comes meanwhile leaves the work to it and to the next sweep.
 * False where the work was left.
 */
export function withLock(work: () => void): boolean {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) return false;
  try {
    work();
    return true;
  } finally {
    lock.releaseLock();
  }
}
