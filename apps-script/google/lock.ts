/** One execution at a time; whoever comes meanwhile leaves the work to it and to the next sweep. */
export function withLock(work: () => void): void {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(1000)) return;
  try {
    work();
  } finally {
    lock.releaseLock();
  }
}
