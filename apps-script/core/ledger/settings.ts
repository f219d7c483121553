import type { Resolver } from '../catalogue/resolver.ts';
import type { Problem } from '../problem.ts';
import { sentence } from '../problem.ts';
import { parseProgramme } from '../programme/load.ts';
import { isEmail, type Programme } from '../programme/programme.ts';
import { canonical } from '../text/canonical.ts';
import { parseDay, parseMoment, shortDate } from '../text/dates.ts';
import type { PageRow } from './page.ts';
import { type SettingField, settingFields } from './setting-fields.ts';

type Value = string | number | readonly string[];

/** What the operator changed of a programme: values by the path of their field. */
export interface Changes {
  readonly fields: Readonly<Record<string, Value>>;
  /** The wording of single units and unions, by their id. */
  readonly wording: Readonly<Record<string, Readonly<Record<string, Value>>>>;
}

export const unchanged: Changes = { fields: {}, wording: {} };

export type Settled =
  | { readonly ok: true; readonly programme: Programme }
  /** Sentences by the id of the row they belong to. */
  | { readonly ok: false; readonly mistakes: ReadonlyMap<string, string> };

/** The programme with the operator's changes, judged by the rules of a programme's file. */
export function withChanges(programme: Programme, { fields, wording }: Changes): Settled {
  const json = JSON.parse(JSON.stringify(programme)) as Record<string, Record<string, unknown>>;
  for (const [path, value] of Object.entries(fields)) {
    const [first = '', second] = path.split('.');
    if (second === undefined) Object.assign(json, { [first]: value });
    else Object.assign(json[first] ?? {}, { [second]: value });
  }
  const own = json.petitionOf ?? {};
  for (const [unit, words] of Object.entries(wording)) {
    Object.assign(own, { [unit]: { ...Object(own[unit]), ...words } });
  }
  const parsed = parseProgramme(json);
  if (parsed.ok) return parsed;
  return { ok: false, mistakes: mistakesByField(parsed.mistakes, Object.keys(fields)) };
}

/** "entryWindow.to: …" belongs to that row; "entryWindow: …" to every changed row below it. */
function mistakesByField(
  mistakes: readonly string[],
  changed: readonly string[],
): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const mistake of mistakes) {
    const [, path = '', text = mistake] = /^([\w.-]+): (.*)$/s.exec(mistake) ?? [];
    const say = text.replace(/\d{4}-\d\d-\d\d/g, shortDate);
    const [group = ''] = path.split('.');
    const exact = changed.filter((id) => id === path);
    const near = changed.filter((id) => id === group || id.startsWith(`${group}.`));
    const concerned = [exact, near, changed].find((ids) => ids.length > 0) ?? [];
    for (const id of concerned) told.set(id, `${say.charAt(0).toUpperCase()}${say.slice(1)}`);
  }
  return told;
}

/** What the operator typed, and what can't be read of it. */
export interface Typed {
  readonly changes: Changes;
  /** The public site's address; undefined where it stays as it is. */
  readonly site: string | undefined;
  readonly mistakes: ReadonlyMap<string, string>;
}

type Wording = 'through' | 'place' | 'copies' | 'legalBases' | 'emails' | 'authority' | 'signer';
/** Those that are one line. */
const singleLines = ['through', 'place', 'authority'];

/** Reads the two tabs. A value that can't be read is told beside it, by the row's id. */
export function typedSettings(
  settings: readonly PageRow<'value'>[],
  wording: readonly PageRow<'unit' | Wording>[],
  resolver: Pick<Resolver, 'unit' | 'union'>,
): Typed {
  const mistakes = new Map<string, string>();
  const fields: Record<string, Value> = {};
  let site: string | undefined;
  for (const { id, cells } of settings) {
    const field = settingFields.find((each) => each.id === id);
    if (!field || cells.value === '') continue;
    const read = readValue(field, cells.value);
    if ('problem' in read) mistakes.set(id, sentence(read.problem));
    else if (field.kind === 'address') site = String(read.value);
    else fields[id] = read.value;
  }
  const units: Record<string, Record<string, Value>> = {};
  for (const { id, cells } of wording) {
    const { unit, ...words } = cells;
    const written = Object.entries(words).filter(([, text]) => text !== '');
    if (unit === '' && written.length === 0) continue;
    const whose = ownerOf(unit, resolver);
    if (whose === undefined || units[whose]) {
      const code = whose === undefined ? 'setting.unit' : 'setting.unitTwice';
      mistakes.set(id, sentence({ code }));
      continue;
    }
    if (list(words.emails).some((address) => !isEmail(address))) {
      mistakes.set(id, sentence({ code: 'setting.email' }));
      continue;
    }
    units[whose] = Object.fromEntries(
      written.map(([name, text]) => [name, singleLines.includes(name) ? line(text) : list(text)]),
    );
  }
  return { changes: { fields, wording: units }, site, mistakes };
}

/** The id of the unit, or of the one union, that bears this name. */
function ownerOf(name: string, resolver: Pick<Resolver, 'unit' | 'union'>): string | undefined {
  const unit = resolver.unit(name);
  if (unit.kind === 'found') return unit.unit.id;
  const union = resolver.union('', name);
  return union.kind === 'elsewhere' && union.unions.length === 1 ? union.unions[0]?.id : undefined;
}

function readValue(
  { kind }: SettingField,
  text: string,
): { readonly value: Value } | { readonly problem: Problem } {
  switch (kind) {
    case 'day': {
      const day = parseDay(text);
      return day?.length === 10 ? { value: day } : { problem: { code: 'setting.day' } };
    }
    case 'moment': {
      const typed = line(text);
      const moment = typed === '' ? '' : parseMoment(typed);
      return moment === undefined ? { problem: { code: 'setting.moment' } } : { value: moment };
    }
    case 'count': {
      const digits = text.replace(/[.\s]/g, '');
      return /^[1-9]\d{0,8}$/.test(digits)
        ? { value: Number(digits) }
        : { problem: { code: 'setting.count' } };
    }
    case 'lines':
      return { value: list(text) };
    case 'text':
      return { value: line(text) };
    case 'address': {
      const address = line(text);
      const known = address === '' || /^https:\/\/[^\s/]+\.[^\s]+$/.test(address);
      return known ? { value: address } : { problem: { code: 'setting.address' } };
    }
  }
}

/** "Không" leaves a thing out. */
const line = (text: string): string => (canonical(text) === 'không' ? '' : text.trim());

function list(text: string): readonly string[] {
  return line(text)
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
