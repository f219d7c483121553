import type { DriveFile, Workspace } from '../workspace.ts';
import { missing } from './answer.ts';
import type { Language, Say } from './say.ts';

/** What became of the last function that a person let run. */
export interface LastRun {
  readonly handler: string;
  readonly at: number;
  /** Why it stopped, when it did. */
  readonly error?: string;
  readonly console: ReturnType<Workspace['console']>;
  /** What the program showed the operator meanwhile, each with its title and its text. */
  readonly alerts: readonly (readonly string[])[];
  /** The dialog that stopped it: nobody had typed an answer yet. */
  readonly asked?: Question;
}

export interface Question {
  /** Its title and its text. */
  readonly texts: readonly string[];
  /** What was typed into the dialogs before it. */
  readonly replies: readonly string[];
}

/** What every page is made of. */
export interface Face {
  readonly workspace: Workspace;
  /** Of the one who asks now. */
  readonly language: Language;
  readonly say: Say;
  /** Carried by every form of this server; who hasn't seen a page of ours doesn't know it. */
  readonly token: string;
  /** To be awaited after whatever a person did. */
  changed(): Promise<void>;
  lastRun(): LastRun | undefined;
  noteRun(run: LastRun): void;
}

/** A file that is there and not in the bin. @throws Refusal 404 */
export function fileOf({ workspace }: Face, id: string, mimeTypes?: readonly string[]): DriveFile {
  const file = workspace.files().find((f) => f.id === id);
  if (!file || file.trashed || (mimeTypes && !mimeTypes.includes(file.mimeType))) {
    throw missing((say) => say`tệp này`);
  }
  return file;
}
