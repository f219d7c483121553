import type { FileRecord } from './drive/file.ts';
import type { FormState, StoredResponse } from './forms/form.ts';
import { Gate } from './gate.ts';
import type { Mail } from './services/mail.ts';
import { Books } from './sheets/book.ts';
import { Chance } from './state/chance.ts';
import { Records } from './state/records.ts';
import { Store } from './state/store.ts';

export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly everyMinutes: number;
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
  now(): number;
  owner(): string;
}

export function openCore(dir: string): Core {
  const store = new Store(dir);
  const settings = new Records<unknown>(store, 'setting');
  return {
    store,
    gate: new Gate(store),
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
    now: () => Number(settings.get('now')),
    owner: () => String(settings.get('owner')),
  };
}
