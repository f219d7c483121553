import vm from 'node:vm';
import type { Core, Project } from './core.ts';
import { type Execution, ExecutionKilled } from './gate.ts';
import { googleGlobals, Realm } from './realm.ts';
import type { Door } from './services/door.ts';
import { driveService } from './services/drive.ts';
import { formApp } from './services/form-app.ts';
import { type FormKit, formKit } from './services/forms/kit.ts';
import { lockService } from './services/lock.ts';
import { mailApp } from './services/mail.ts';
import { propertiesService } from './services/properties.ts';
import { scriptApp } from './services/script-app.ts';
import { session } from './services/session.ts';
import { sheetsService } from './services/sheets.ts';
import { spreadsheetApp } from './services/spreadsheet-app.ts';
import { urlFetchApp } from './services/url-fetch.ts';
import { offsetOf, utilities } from './services/utilities.ts';
import { randomOf } from './state/chance.ts';

interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
  };
}

/** A loaded project: one realm, the code compiled once, its module state made anew by each run. */
export interface Program {
  /** One execution; what its arguments are made of may be objects of FormApp. */
  run(name: string, args: readonly unknown[] | ((forms: FormKit) => readonly unknown[])): unknown;
  /** The last lines that the last execution wrote to the console. */
  console(): readonly { readonly level: string; readonly text: string }[];
  /** Simulated seconds that the last execution took. */
  seconds(): number;
}

const CONSOLE_LINES = 1000;

export function loadProgram(core: Core, project: Project): Program {
  const manifest = JSON.parse(project.manifest) as Manifest;
  const timeZone = manifest.timeZone ?? 'Etc/GMT';
  let random = randomOf(0);
  const realm = new Realm(
    () => core.now() + core.gate.skew,
    () => random(),
    offsetOf(timeZone, core.now()),
  );
  const scopes = manifest.oauthScopes;
  const granted = (wanted: readonly string[]): boolean =>
    scopes === undefined ||
    wanted.some((scope) => scopes.includes(`https://www.googleapis.com/auth/${scope}`));
  const door: Door = { core, realm, granted };
  const forms = formKit(door);
  let lines: Execution['console'] = [];
  let seconds = 0;

  const advanced: Readonly<Record<string, () => object>> = {
    'sheets/v4': () => sheetsService(door),
    'drive/v3': () => driveService(door),
  };
  const globals: Record<string, object> = {};
  for (const name of googleGlobals) globals[name] = realm.absent(name);
  // An advanced service is there only when the manifest enables it.
  for (const name of ['Sheets', 'Drive', 'Docs', 'Drive_v2']) delete globals[name];
  for (const { userSymbol, serviceId, version } of manifest.dependencies?.enabledAdvancedServices ??
    []) {
    globals[userSymbol] = advanced[`${serviceId}/${version}`]?.() ?? realm.absent(userSymbol);
  }
  Object.assign(globals, {
    SpreadsheetApp: spreadsheetApp(door, project.containerId),
    FormApp: formApp(forms),
    LockService: lockService(door),
    PropertiesService: propertiesService(door),
    ScriptApp: scriptApp(door),
    MailApp: mailApp(door),
    UrlFetchApp: urlFetchApp(door),
    Utilities: utilities(door),
    Session: session(door, timeZone),
    console: realm.expose(
      'console',
      'Console',
      Object.fromEntries(
        ['log', 'info', 'warn', 'error'].map((level) => [
          level,
          (...texts: unknown[]) => {
            const execution = core.gate.execution;
            if (!execution || execution.killed) return;
            execution.console.push({ level, text: texts.map(text).join(' ') });
            if (execution.console.length > CONSOLE_LINES) execution.console.shift();
          },
        ]),
      ),
    ),
  });
  for (const [name, value] of Object.entries(globals)) realm.define(name, value);
  const own = new Set(realm.globals());

  const names = [
    ...new Set(
      Array.from(
        project.code.matchAll(/\bfunction\s*\*?\s+([A-Za-z_$][\w$]*)\s*\(/g),
        (m) => m[1] ?? '',
      ),
    ),
  ];
  // Asked for by name: to look all of them up would cost every execution a millisecond.
  const cases = names
    .map((n) => `case '${n}': return typeof ${n} === 'function' ? ${n} : undefined;`)
    .join('\n');
  const factory = vm.compileFunction(
    `${project.code}\n;return (wanted) => { switch (wanted) { ${cases} } };`,
    [],
    { parsingContext: realm.context, filename: 'Code.js' },
  );

  return {
    console: () => lines,
    seconds: () => seconds,
    run(name, args) {
      const number = core.store.change(() => core.chance.next('execution'));
      const execution: Execution = {
        number,
        killed: false,
        console: [],
        lockHeld: 0,
        seconds: 0,
        // Another stream than the program's Math.random, which a latency must not disturb.
        random: randomOf(number ^ 0x5eed1e55),
      };
      const outer = random;
      random = randomOf(number);
      core.gate.enter(execution);
      try {
        const entryOf = Reflect.apply(factory, undefined, []) as (wanted: string) => unknown;
        const entry = entryOf(name);
        if (typeof entry !== 'function') throw new Error(`Script function not found: ${name}`);
        const result: unknown = Reflect.apply(
          entry,
          undefined,
          (typeof args === 'function' ? args(forms) : args).map((arg) => realm.out(arg)),
        );
        if (execution.killed) throw new ExecutionKilled();
        return typeof result === 'object' && result !== null ? structuredClone(result) : result;
      } catch (error) {
        if (execution.killed) throw new ExecutionKilled();
        throw hostError(error);
      } finally {
        core.gate.leave(execution);
        if (execution.lockHeld > 0) core.store.change(() => core.locks.remove('script'));
        seconds = execution.seconds;
        lines = execution.console;
        random = outer;
        for (const left of realm.globals()) if (!own.has(left)) realm.forget(left);
      }
    },
  };
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'stack' in value) return String(value.stack);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/** The program's exception as an error of this side, with its own name, stack and details. */
function hostError(thrown: unknown): unknown {
  if (thrown instanceof Error || typeof thrown !== 'object' || thrown === null) return thrown;
  const { name, message, stack, details } = thrown as Partial<Record<string, unknown>>;
  const error = new Error(String(message ?? thrown));
  error.name = String(name ?? 'Error');
  if (typeof stack === 'string') error.stack = stack;
  return details === undefined
    ? error
    : Object.assign(error, { details: structuredClone(details) });
}
