import process from 'node:process';
import type { Execution } from '../gate.ts';
import type { Door } from './door.ts';

/** LockService: one lock for the whole script, over all processes that have the workspace open. */
export function lockService(door: Door): object {
  const { core, realm } = door;
  const running = (): Execution => {
    const execution = core.gate.execution;
    if (!execution) throw new Error('a lock belongs to an execution');
    return execution;
  };
  const acquire = (): boolean => {
    const execution = running();
    if (execution.lockHeld > 0) return true;
    const holder = core.locks.get('script');
    if (holder && (holder.process === process.pid ? runs(holder.execution) : lives(holder.process)))
      return false;
    core.locks.put('script', { process: process.pid, execution: execution.number });
    execution.lockHeld = 1;
    return true;
  };
  const runs = (number: number): boolean =>
    core.gate.executions.some((execution) => execution.number === number);
  /** Nobody lets go while an execution waits: it waits to the end of its time, in vain. */
  const acquireWithin = (ms: unknown): boolean => {
    if (acquire()) return true;
    core.gate.wait(Math.max(0, Number(ms) || 0) / 1000);
    return false;
  };
  const lock = realm.expose('Lock', 'Lock.Lock', {
    tryLock: (ms: number) => core.gate.pass('LockService.tryLock', () => acquireWithin(ms)),
    waitLock: (ms: number) =>
      core.gate.pass('LockService.waitLock', () => {
        if (!acquireWithin(ms))
          throw new Error('Lock timeout: another process was holding the lock for too long.');
      }),
    hasLock: () => core.gate.pass('LockService.hasLock', () => running().lockHeld > 0),
    releaseLock: () =>
      core.gate.pass('LockService.releaseLock', () => {
        if (running().lockHeld > 0) core.locks.remove('script');
        running().lockHeld = 0;
      }),
  });
  return realm.expose('LockService', 'Lock.LockService', { getScriptLock: () => lock });
}

/** Whether a process is there: a killed one has let go of everything. */
function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
