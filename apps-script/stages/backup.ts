import {
  backupFormat,
  backupProgram,
  backupText,
  manifestName,
  manifestText,
  programVersion,
} from '../core/ledger/backup.ts';
import { expiredBackups } from '../core/schedule/expired-backups.ts';
import { dayOf, isoOf } from '../core/text/dates.ts';
import type { Backups, Clock, Marks, Setting, Signing } from './effects.ts';

export interface BackupEffects {
  readonly backups: Backups;
  readonly clock: Clock;
  readonly marks: Marks;
  readonly signing: Signing;
}

/** How far tonight's backup has come. */
interface BackingUp {
  readonly day: string;
  readonly folder: string;
  readonly begunAt: number;
  /** Which part comes next, and from where on. */
  readonly part: number;
  readonly from: number;
  /** Files that are whole. */
  readonly files: number;
}

/** The last whole backup. */
export interface BackedUp {
  readonly at: number;
  readonly day: string;
  readonly files: number;
  readonly rows: number;
  /** Address of the folder in which all of them lie. */
  readonly folder: string;
}

/**
 * Copies once a night all that could not be made again: cursors first, then officers' words, then the
 * ledger. So a cursor is never ahead of the rows that it passed. Each file is found by its name, so
 * that a stop anywhere is only a repeat; the manifest comes last.
 */
export function backup(effects: BackupEffects, { programme }: Setting): void {
  const { backups, clock, marks } = effects;
  let state = begun(effects);
  for (const parts = backups.parts(); clock.timeLeft(); ) {
    const part = parts[state.part];
    if (part === undefined) {
      finish(effects, programme.id, state);
      return;
    }
    const { content, lines, next } = backups.read(part, state.from);
    backups.keep(state.folder, nameOf(part, state.from), backupText(content, lines), lines.length);
    const files = state.files + 1;
    const ahead = next === undefined ? { part: state.part + 1, from: 0 } : { from: next };
    state = { ...state, ...ahead, files };
    marks.write('backingUp', JSON.stringify(state));
  }
}

/** The last whole backup; undefined before the first. */
export function lastBackup(marks: Marks): BackedUp | undefined {
  const mark = marks.read('backedUp');
  return mark === '' ? undefined : JSON.parse(mark);
}

function begun({ backups, clock, marks }: BackupEffects): BackingUp {
  const mark = marks.read('backingUp');
  const state = mark === '' ? undefined : (JSON.parse(mark) as BackingUp);
  const day = dayOf(clock.now);
  // One that was left lying for a day would tell of two.
  if (state?.day === day) return state;
  return { day, folder: backups.open(day), begunAt: clock.now, part: 0, from: 0, files: 0 };
}

const nameOf = (part: string, from: number): string =>
  `${part}.${String(from).padStart(7, '0')}.ndjson`;

function finish(
  { backups, clock, marks, signing }: BackupEffects,
  programme: string,
  { day, folder, begunAt, files: count }: BackingUp,
): void {
  const files = backups.kept(folder);
  // Drive's list may lag behind what was made: the next sweep looks again.
  if (files.length !== count) return;
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const manifest = {
    program: backupProgram,
    version: programVersion,
    format: backupFormat,
    programme,
    day,
    begunAt: isoOf(begunAt),
    endedAt: isoOf(clock.now),
    files,
    rows,
  };
  backups.keep(folder, manifestName, manifestText(manifest, signing.sha256), 0);
  const done: BackedUp = { at: clock.now, day, files: count, rows, folder: backups.address() };
  marks.write('backedUp', JSON.stringify(done));
  for (const old of expiredBackups(backups.days(), day)) backups.remove(old);
  marks.write('backingUp', '');
}
