import type { FileRecord } from './drive/file.ts';
import type { FormState, StoredResponse } from './forms/form.ts';
import { Gate } from './gate.ts';
import type { Profile } from './quota/profile.ts';
import { Quota, type Window } from './quota/quota.ts';
import type { Mail } from './services/mail.ts';
import { Books } from './sheets/book.ts';
import { Chance } from './state/chance.ts';
import { Records } from './state/records.ts';
import { Store } from './state/store.ts';

export interface ClockTrigger {
  readonly id: string;
  readonly handler: string;
  readonly everyMinutes: number;
  /** The account that made it: it runs as that account, and no other sees it. */
  readonly by: string;
}

/** Fires when a respondent sends a form. */
export interface FormTrigger {
  readonly id: string;
  readonly handler: string;
  readonly formId: string;
  readonly by: string;
}

export type Trigger = ClockTrigger | FormTrigger;

/** Who holds the script's lock. */
export interface LockHolder {
  readonly process: number;
  readonly execution: number;
}

export interface Project {
  readonly code: string;
  readonly manifest: string;
  readonly containerId?: string;
}

/** All that the workspace holds; the services and the doors are functions over it. */
export interface Core {
  readonly store: Store;
  readonly gate: Gate;
  readonly quota: Quota;
  readonly locks: Records<LockHolder>;
  readonly chance: Chance;
  readonly settings: Records<unknown>;
  readonly files: Records<FileRecord>;
  readonly books: Books;
  readonly forms: Records<FormState>;
  readonly responses: Records<StoredResponse>;
  readonly properties: Records<string>;
  readonly triggers: Records<Trigger>;
  readonly mail: Records<Mail>;
  /** Menu entries and alerts the program showed to the operator. */
  readonly ui: Records<unknown>;
  /** What the operator is going to type into the next dialogs. */
  readonly replies: string[];
  /** Makes PDF of a .docx; undefined where the workspace was opened without. */
  readonly toPdf: ((docx: Uint8Array) => Uint8Array) | undefined;
  now(): number;
  /** Whose Drive it is. */
  owner(): string;
  /** Who is signed in: the owner, unless a rehearsal says otherwise. */
  account(): string;
}

/** Opens the store of a workspace, for an account of some profile. */
export function openCore(dir: string, profile: Profile, toPdf: Core['toPdf']): Core {
  const store = new Store(dir);
  const settings = new Records<unknown>(store, 'setting');
  const now = (): number => Number(settings.get('now'));
  return {
    store,
    gate: new Gate(store, { profile, pass: (ms) => settings.put('now', now() + ms) }),
    quota: new Quota(profile, new Records<Window>(store, 'quota'), now),
    locks: new Records<LockHolder>(store, 'lock'),
    chance: new Chance(new Records<number>(store, 'counter')),
    settings,
    files: new Records<FileRecord>(store, 'file'),
    books: new Books(store),
    forms: new Records<FormState>(store, 'form'),
    responses: new Records<StoredResponse>(store, 'response'),
    properties: new Records<string>(store, 'property'),
    triggers: new Records<Trigger>(store, 'trigger'),
    mail: new Records<Mail>(store, 'mail'),
    ui: new Records<unknown>(store, 'ui'),
    replies: [],
    toPdf,
    now,
    owner: () => String(settings.get('owner')),
    account: () => String(settings.get('account') ?? settings.get('owner')),
  };
}
