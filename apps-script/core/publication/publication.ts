import { catalogueOf, type Unit } from '../catalogue/catalogue.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { highestLevel } from '../dossier/level-standing.ts';
import { isLive, type State, standing } from '../dossier/standing.ts';
import { workerStateName } from '../dossier/worker-state.ts';
import type { Quarantined } from '../ledger/quarantine.ts';
import { isClosed, type Registered, unionsOf } from '../ledger/registry.ts';
import type { Programme } from '../programme/programme.ts';
import { dayOf } from '../text/dates.ts';
import { publicText } from '../text/public-text.ts';
import { quarantinedTracking } from './quarantined-tracking.ts';
import type { PublishedInitiative, Results } from './results.ts';
import type { Tracking } from './tracking.ts';

export interface PublicationInput {
  readonly programme: Programme;
  readonly units: readonly Unit[];
  readonly unions: readonly Registered[];
  readonly dossiers: readonly Dossier[];
  /** What no union was given, or not at first: found by its code, and counted nowhere. */
  readonly quarantined: readonly Quarantined[];
  /** ISO time of the newest submission in the ledger, null while there is none. */
  readonly asOf: string | null;
  /** SHA-256, hex. */
  digest(text: string): string;
  /** 12 hex digits for an initiative, the same each time, that lead back to nothing. */
  publicId(initiative: string): string;
}

interface Standing {
  readonly dossier: Dossier;
  readonly state: State;
}

/**
 * What the public may read of the ledger: the title of what was chosen, its author with consent,
 * counts, and a state by code. Every field is named here one by one; nothing is copied whole.
 */
export function publicationOf(input: PublicationInput): {
  readonly results: Results;
  readonly tracking: Tracking;
} {
  const { programme } = input;
  const all = input.dossiers.map((dossier) => ({
    dossier,
    state: standing(dossier, programme).state,
  }));
  const live = all.filter(({ dossier }) => isLive(dossier));
  const chosen = live.filter(({ state }) => state === 'chosen');
  const received = countBy(live, ({ dossier }) => dossier.union);
  const chosenOf = countBy(chosen, ({ dossier }) => dossier.union);
  const unprinted = unprintedIn(input);
  const unions = input.unions
    .filter(({ id }) => received.has(id) || unprinted.has(id))
    .map(({ id, unit, name }) => ({
      id,
      unit,
      name,
      received: received.get(id) ?? 0,
      chosen: chosenOf.get(id) ?? 0,
    }));
  const closed = input.unions.filter(isClosed).map(({ id }) => id);
  const results: Results = {
    version: 1,
    programme: { id: programme.id, name: programme.name, target: programme.target },
    asOf: input.asOf,
    totals: { received: live.length, chosen: chosen.length },
    units: input.units
      .map(({ id, name }) => ({ id, name, ...sum(unions.filter(({ unit }) => unit === id)) }))
      .filter(({ id }) => unions.some(({ unit }) => unit === id)),
    unions,
    initiatives: chosen.map(({ dossier }) => published(dossier, input)).sort(byId),
    ...(closed.length > 0 ? { closed } : {}),
  };
  const codes = new Set(input.dossiers.map(({ code }) => code));
  const entries = [
    ...all.map((each) => tracked(each, input)),
    ...quarantinedTracking(input.quarantined, codes, programme, input.digest),
  ];
  return { results, tracking: { version: 1, entries: entries.sort(byHash) } };
}

/** Open unions that the operator added or renamed: posters and composer cannot know them otherwise. */
function unprintedIn({ programme, unions }: PublicationInput): ReadonlySet<string> {
  const printed = catalogueOf(programme.catalogue).unions;
  const names = new Map(printed.map(({ id, name }) => [id, name]));
  const unprinted = unionsOf(unions).filter(({ id, name }) => names.get(id) !== name);
  return new Set(unprinted.map(({ id }) => id));
}

function published(dossier: Dossier, input: PublicationInput): PublishedInitiative {
  const { id, facts, unit, union } = dossier;
  return {
    id: input.publicId(id),
    title: publicText(facts.title) || 'Sáng kiến chưa ghi tên',
    author: facts.consentPublication ? publicText(facts.fullName) || null : null,
    unit,
    union,
    group: facts.group || null,
    level: highestLevel(dossier, input.programme),
  };
}

function tracked(
  { dossier, state }: Standing,
  input: PublicationInput,
): Tracking['entries'][number] {
  return {
    hash: input.digest(dossier.code),
    state: workerStateName(dossier, input.programme),
    title: state === 'chosen' ? publicText(dossier.facts.title) || null : null,
    date: dayOf(dossier.contentAt),
  };
}

function countBy(
  standings: readonly Standing[],
  keyOf: (standing: Standing) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of standings) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
}

function sum(rows: readonly { readonly received: number; readonly chosen: number }[]) {
  return {
    received: rows.reduce((total, row) => total + row.received, 0),
    chosen: rows.reduce((total, row) => total + row.chosen, 0),
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function byHash(a: { readonly hash: string }, b: { readonly hash: string }): number {
  return a.hash < b.hash ? -1 : 1;
}
