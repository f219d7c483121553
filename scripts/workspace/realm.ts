import vm from 'node:vm';
import { ApiCallError, notImplemented } from './api-error.ts';
import names from './contract/names.json' with { type: 'json' };
import type { Emulated, Offered } from './contract/offered.ts';
import { parameterRefusal } from './contract/parameters.ts';
import { ExecutionKilled } from './gate.ts';

export type Members = Readonly<Record<string, unknown>>;

const interfaces = new Map(
  Object.entries(names.interfaces).map(([key, list]) => [key, new Set(list.split(' '))]),
);

/** Members of Google's that its published types lack still. */
const NEWER = new Set(['setPublished', 'isPublished', 'supportsAdvancedResponderPermissions']);

/** Globals that Google offers; those the workspace lacks answer by name. */
export const googleGlobals: readonly string[] = names.globals.split(' ');

/** JSON that is text already: the program gets what it says, without a second translation. */
export class JsonText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * The JavaScript world a program runs in: ECMAScript and nothing else, as in Apps Script (no URL,
 * TextEncoder, setTimeout, crypto, fetch, process), without `eval`, on the workspace's clock.
 */
export class Realm {
  readonly context: vm.Context;
  readonly #inside: Inside;
  readonly #hosts = new WeakMap<object, object>();

  constructor(now: () => number, random: () => number, offsetMinutes: number) {
    this.context = vm.createContext(Object.create(null), {
      codeGeneration: { strings: false, wasm: false },
    });
    const setUp = new vm.Script(SET_UP).runInContext(this.context) as SetUp;
    this.#inside = setUp(now, random, offsetMinutes);
  }

  /** Makes a Google object of some members; other names of its interface throw by name. */
  expose<K extends keyof Offered>(
    path: string,
    type: K,
    members: Emulated<K>,
    host?: object,
  ): Offered[K];
  /** One member of an enumeration: Google names no interface for it. */
  expose(path: string, type: '', members: Members, host: object): object;
  expose(path: string, type: string, members: Members, host?: object): object {
    const known = type === '' ? new Set<string>() : interfaces.get(type);
    if (!known) throw new Error(`Google has no interface ${type}`);
    if (type !== '' && !this.#checked.has(path)) {
      this.#checked.add(path);
      const invented = Object.keys(members).find((name) => !known.has(name) && !NEWER.has(name));
      if (invented) throw new Error(`Google has no ${type}.${invented}`);
    }
    const functions: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(members)) {
      const refusal = (args: readonly unknown[]): string | undefined =>
        parameterRefusal(type, path, name, args);
      functions[name] = typeof member === 'function' ? this.#wrapped(member, refusal) : member;
    }
    const proxy = new Proxy(functions, {
      get: (target, name) => {
        if (typeof name === 'symbol') return undefined;
        if (Object.hasOwn(target, name)) return target[name];
        if (name === 'toString') return () => path;
        if (known.has(name)) throw this.error(notImplemented(`${path}.${name}`));
        return undefined;
      },
      set: (_, name) => {
        throw this.error(new TypeError(`${path}.${String(name)} cannot be set`));
      },
    });
    if (host) this.#hosts.set(proxy, host);
    this.#exposed.add(proxy);
    return proxy;
  }

  readonly #exposed = new WeakSet<object>();
  readonly #checked = new Set<string>();

  /** A Google global that the workspace has not: every use throws by name. */
  absent(name: string): object {
    return new Proxy(
      {},
      {
        get: (_, member) => {
          if (typeof member === 'symbol') return undefined;
          throw this.error(notImplemented(`${name}.${member}`));
        },
      },
    );
  }

  /** The host's object behind an exposed one. */
  hostOf(value: unknown): object | undefined {
    return typeof value === 'object' && value !== null ? this.#hosts.get(value) : undefined;
  }

  /** A host value as the program may hold it: copies made of the realm's own objects. */
  out(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (this.#exposed.has(value)) return value;
    if (value instanceof JsonText) return this.#inside.json(value.text);
    if (value instanceof Date) return this.#inside.date(value.getTime());
    if (value instanceof Uint8Array)
      return this.#inside.json(JSON.stringify(Array.from(new Int8Array(value))));
    if (
      Array.isArray(value) &&
      value.some(
        (item) =>
          typeof item === 'object' &&
          item !== null &&
          (this.#exposed.has(item) || item instanceof Date),
      )
    ) {
      return this.#inside.list(value.map((item) => this.out(item)));
    }
    const entries = Object.entries(value);
    if (entries.some(([, item]) => this.#exposed.has(item))) {
      return this.#inside.record(entries.map(([name, item]) => [name, this.out(item)]));
    }
    return this.#inside.json(JSON.stringify(value));
  }

  /** A host error as the program catches it. */
  error(error: unknown): unknown {
    if (this.#inside.isError(error)) return error;
    if (!(error instanceof Error)) return error;
    if (error instanceof ApiCallError) {
      return this.#inside.error(error.message, error.name, error.details);
    }
    const name =
      error instanceof ExecutionKilled
        ? error.name
        : error instanceof TypeError
          ? 'TypeError'
          : 'Exception';
    return this.#inside.error(error.message, name, undefined);
  }

  /** Names on the global object, to find what an execution left behind. */
  globals(): string[] {
    return Object.getOwnPropertyNames(this.#inside.global);
  }

  define(name: string, value: unknown): void {
    this.#inside.define(name, value);
  }

  forget(name: string): void {
    this.#inside.forget(name);
  }

  #wrapped(member: unknown, refusal: (args: readonly unknown[]) => string | undefined): unknown {
    return this.#inside.callable((args: readonly unknown[]) => {
      try {
        const refused = refusal(args);
        if (refused !== undefined) throw new Error(refused);
        const answer = (member as (...given: unknown[]) => unknown)(...args);
        // What gives nothing back gives null: Google's services are not JavaScript's own.
        return answer === undefined ? null : this.out(answer);
      } catch (error) {
        throw this.error(error);
      }
    });
  }
}

interface Inside {
  readonly global: object;
  json(text: string): unknown;
  list(items: readonly unknown[]): unknown;
  record(entries: readonly (readonly [string, unknown])[]): unknown;
  date(ms: number): unknown;
  error(message: string, name: string, details: string | undefined): unknown;
  isError(value: unknown): boolean;
  callable(call: (args: readonly unknown[]) => unknown): unknown;
  define(name: string, value: unknown): void;
  forget(name: string): void;
}

type SetUp = (now: () => number, random: () => number, offsetMinutes: number) => Inside;

/** Runs once inside the realm: the simulated clock, seeded chance and the makers of its objects. */
const SET_UP = `(function (now, random, offset) {
  'use strict';
  const Real = Date;
  const shift = offset * 60000;
  function SimulatedDate(...args) {
    if (!new.target) return new SimulatedDate(now()).toString();
    if (args.length === 0) return Reflect.construct(Real, [now()], new.target);
    if (args.length > 1) return Reflect.construct(Real, [Real.UTC(...args) - shift], new.target);
    if (typeof args[0] === 'string' && !/(Z|GMT|UTC|[+-]\\d\\d:?\\d\\d)\\s*(\\(.*\\))?$/i.test(args[0]) && !/^\\d{4}(-\\d\\d(-\\d\\d)?)?$/.test(args[0])) {
      return Reflect.construct(Real, [Real.parse(args[0] + ' UTC') - shift || Real.parse(args[0] + 'Z') - shift], new.target);
    }
    return Reflect.construct(Real, args, new.target);
  }
  const proto = Real.prototype;
  const utc = Real.UTC;
  SimulatedDate.prototype = proto;
  Object.defineProperty(SimulatedDate, 'prototype', { writable: false });
  Object.defineProperty(SimulatedDate, 'name', { value: 'Date' });
  Object.defineProperty(SimulatedDate, 'length', { value: 7 });
  Object.defineProperty(proto, 'constructor', { value: SimulatedDate, writable: true, configurable: true });
  const hide = (o, name, value) => Object.defineProperty(o, name, { value, writable: true, configurable: true });
  hide(SimulatedDate, 'now', () => now());
  hide(SimulatedDate, 'UTC', utc);
  hide(SimulatedDate, 'parse', (text) => new SimulatedDate(String(text)).getTime());
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const get = proto['getUTC' + part];
    hide(proto, 'get' + part, function () { return get.call(new Real(this.getTime() + shift)); });
    const set = proto['setUTC' + part];
    if (set) hide(proto, 'set' + part, function (...args) {
      const local = new Real(this.getTime() + shift);
      set.apply(local, args);
      return this.setTime(local.getTime() - shift);
    });
  }
  hide(proto, 'getTimezoneOffset', function () { return -offset; });
  const toUTCString = proto.toUTCString;
  const zone = (offset < 0 ? '-' : '+') + String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0') + String(Math.abs(offset) % 60).padStart(2, '0');
  hide(proto, 'toString', function () {
    const ms = this.getTime();
    if (ms !== ms) return 'Invalid Date';
    const m = /^(\\w+), (\\d+) (\\w+) (\\S+) (\\S+)/.exec(toUTCString.call(new Real(ms + shift)));
    return m[1] + ' ' + m[3] + ' ' + m[2] + ' ' + m[4] + ' ' + m[5] + ' GMT' + zone;
  });
  hide(globalThis, 'Date', SimulatedDate);
  hide(Math, 'random', () => random());
  delete globalThis.WebAssembly;
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
  const parse = JSON.parse;
  return {
    global: globalThis,
    json: (text) => parse(text),
    list: (items) => Array.from(items),
    record: (entries) => Object.fromEntries(entries),
    date: (ms) => new Real(ms),
    error(message, name, details) {
      const error = name === 'TypeError' ? new TypeError(message) : new Error(message);
      error.name = name;
      if (details !== undefined) error.details = parse(details);
      return error;
    },
    isError: (value) => value instanceof Error,
    callable: (call) => function (...args) { return call(args); },
    define: (name, value) => hide(globalThis, name, value),
    forget: (name) => delete globalThis[name],
  };
})`;
