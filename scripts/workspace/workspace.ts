import { type ClockTrigger, openCore, type Project } from './core.ts';
import { bytesOf } from './drive/content.ts';
import type { FileRecord } from './drive/file.ts';
import {
  addResponse,
  type FormState,
  formOf,
  responsesOf,
  type StoredResponse,
} from './forms/form.ts';
import { type Answers, type Sending, type Submitted, submitForm } from './forms/submit.ts';
import type { Counters } from './gate.ts';
import { begin, byKey, filesIn, inOrder, mailIn, quotasOf } from './inventory.ts';
import { type Daily, type ProfileName, profiles } from './quota/profile.ts';
import { type Rehearsal, rehearsalOf } from './rehearsal.ts';
import { answerRest, type RestAnswer, type RestRequest } from './rest/answer.ts';
import { loadProgram, type Program } from './runtime.ts';
import type { Mail } from './services/mail.ts';
import { createSpreadsheet } from './sheets/create.ts';
import { actOn, type Deed } from './sheets/hand.ts';
import { type SpreadsheetView, spreadsheetView } from './sheets/read-model.ts';
import { PasteRefused, pasteInto, type Typed, typeInto } from './sheets/typing.ts';
import {
  clockTriggers,
  fire,
  fireFormSubmit,
  formTriggers,
  type TriggerFailure,
} from './triggers.ts';

/** A file of the Drive, with its bytes where it has any of its own. */
export interface DriveFile extends FileRecord {
  readonly bytes?: Uint8Array;
}

export interface SentMail extends Omit<Mail, 'attachments'> {
  readonly attachments: readonly {
    readonly name: string;
    readonly mimeType: string;
    readonly bytes: Uint8Array;
  }[];
}

/** Texts in rows and columns, as a person pastes them. */
type Block = readonly (readonly string[])[];

/** Google's services on one machine, for one account and one project. */
export interface Workspace extends Rehearsal {
  /** Simulated time in epoch ms; it stands still unless it is set, and never goes back. */
  readonly clock: { now(): number; set(ms: number): void };
  readonly owner: string;
  /** Stores a bundle and its manifest; a container is made once and kept. */
  loadProject(options: { code: string; manifest: string; container?: { name: string } }): void;
  /** Id of the spreadsheet that the project is bound to. */
  containerId(): string | undefined;
  /**
   * One execution with fresh module state.
   * @throws ExecutionKilled when a fault killed it, else whatever the program threw
   */
  run(functionName: string, args?: readonly unknown[]): unknown;
  /** What the last execution wrote to the console (at most the last 1,000 lines). */
  console(): readonly { readonly level: string; readonly text: string }[];
  /** What the program has asked the clock for. */
  triggers(): readonly ClockTrigger[];
  /** A trigger's time has come: one execution. @throws Error when the day's runtime is used up */
  fire(triggerId: string): void;
  /** Quotas of the running day. */
  quotas(): readonly { readonly kind: Daily; readonly used: number; readonly limit: number }[];
  readonly profile: ProfileName;
  mail(): readonly SentMail[];
  /** Menus and alerts shown to the operator, oldest first. */
  ui(): readonly unknown[];
  files(): readonly DriveFile[];
  bytesOf(fileId: string): Uint8Array;
  spreadsheet(id: string): SpreadsheetView;
  /** A person types into a cell (`'Tab'!B2`), by default the owner. */
  typeInto(spreadsheetId: string, a1: string, text: string, as?: string): Typed;
  /** A person pastes a block from a cell on: all of it, or nothing with the first refusal. */
  pasteInto(spreadsheetId: string, a1: string, rows: Block, as?: string): Typed;
  /** A person inserts, deletes, moves, sorts or renames, by default the owner. */
  actOn(spreadsheetId: string, deed: Deed, as?: string): Typed;
  form(id: string): FormState;
  responses(formId: string): readonly StoredResponse[];
  /** Puts a response into the form's store below its validation, as a forged post would. */
  respond(
    formId: string,
    answers: Answers,
    given?: { readonly id?: string; readonly at?: number },
  ): string;
  /** A respondent sends the form, with validation and page navigation; its triggers run. */
  submit(formId: string, answers: Answers, given?: Sending): Submitted;
  /** What failed in triggers of forms, oldest first. */
  triggerFailures(): readonly TriggerFailure[];
  properties(): ReadonlyMap<string, string>;
  setProperty(key: string, value: string): void;
  /** A request at one of Google's REST paths, as the HTTP door passes it on. */
  rest(request: RestRequest): RestAnswer;
  readonly counters: Counters;
  /** A backup: everything in one new file, which becomes `workspace.db` of another folder. */
  exportAll(file: string): void;
  close(): void;
}

/**
 * Opens (or makes) a workspace kept in `dir`/workspace.db; `:memory:` keeps nothing.
 * `now` (epoch ms) and `owner` (an e-mail address) count for a new workspace; a kept clock is
 * only ever moved forward. `profile` is the kind of account whose quotas and latencies count; with
 * `off`, the default, calls take no time and nothing runs out; without `toPdf` there is no PDF.
 */
export function openWorkspace(options: {
  dir: string;
  now?: number;
  owner?: string;
  profile?: ProfileName;
  toPdf?: ((docx: Uint8Array) => Uint8Array) | undefined;
}): Workspace {
  const core = openCore(options.dir, profiles[options.profile ?? 'off'], options.toPdf);
  core.store.change(() => begin(core, options));
  const read = <T>(of: () => T): T => core.store.change(of);
  const owner = core.owner();
  const failures: TriggerFailure[] = [];
  let program: { readonly project: Project; readonly loaded: Program } | undefined;

  const loaded = (): Program => {
    const project = core.store.change(() => core.settings.get('project')) as Project | undefined;
    if (!project) throw new Error('no project is loaded');
    const same =
      program?.project.code === project.code && program.project.manifest === project.manifest;
    program = { project, loaded: program && same ? program.loaded : loadProgram(core, project) };
    return program.loaded;
  };

  return {
    clock: {
      now: () => read(() => core.now()),
      set: (ms) =>
        core.store.change(() => {
          if (ms < core.now()) throw new RangeError('the clock never goes back');
          if (ms > core.now()) core.settings.put('now', ms);
        }),
    },
    owner,
    loadProject({ code, manifest, container }) {
      core.store.change(() => {
        const old = core.settings.get('project') as Project | undefined;
        const containerId =
          old?.containerId ??
          (container
            ? createSpreadsheet(core, { name: container.name, byProgram: false })
            : undefined);
        core.settings.put('project', { code, manifest, ...(containerId ? { containerId } : {}) });
      });
      program = undefined;
      loaded();
    },
    containerId: () =>
      read(() => (core.settings.get('project') as Project | undefined)?.containerId),
    run: (name, args = []) => loaded().run(name, args),
    console: () => program?.loaded.console() ?? [],
    triggers: () => read(() => clockTriggers(core)),
    fire: (id) => fire(core, loaded(), id),
    quotas: () => read(() => quotasOf(core)),
    profile: core.quota.profile.name,
    mail: () => read(() => mailIn(core)),
    ui: () => read(() => inOrder(core.ui)),
    files: () => read(() => filesIn(core)),
    bytesOf: (id) => read(() => bytesOf(core, id)),
    spreadsheet: (id) => read(() => spreadsheetView(core, id)),
    typeInto: (id, a1, text, as = owner) => read(() => typeInto(core, id, a1, text, as)),
    pasteInto(id, a1, rows, as = owner) {
      try {
        core.store.change(() => pasteInto(core, id, a1, rows, as));
        return { ok: true };
      } catch (error) {
        if (error instanceof PasteRefused) return { ok: false, message: error.message };
        throw error;
      }
    },
    actOn: (id, deed, as = owner) => read(() => actOn(core, id, deed, as)),
    form: (id) => read(() => formOf(core, id)),
    responses: (id) => read(() => responsesOf(core, id)),
    respond: (formId, answers, given) =>
      core.store.change(() => addResponse(core, formId, [...answers], given).id),
    submit(formId, answers, given) {
      const sent = core.store.change(() => submitForm(core, formId, answers, given));
      if (sent.ok && read(() => formTriggers(core, formId)).length > 0) {
        failures.push(...fireFormSubmit(core, loaded(), formId, sent.id));
      }
      return sent;
    },
    triggerFailures: () => failures,
    properties: () => read(() => new Map([...core.properties.entries()].sort(byKey))),
    setProperty: (key, value) => read(() => core.properties.put(key, value)),
    rest: (request) => answerRest(core, request),
    counters: core.gate.counters,
    ...rehearsalOf(core),
    exportAll: (file) => core.store.copyTo(file),
    close: () => core.store.close(),
  };
}
