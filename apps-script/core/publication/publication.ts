import { completed } from '../dossier/completed.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { highestLevel } from '../dossier/level-standing.ts';
import { isLive, standing } from '../dossier/standing.ts';
import type { Head } from '../ledger/audit.ts';
import type { Quarantined } from '../ledger/quarantine.ts';
import { isClosed } from '../ledger/registry.ts';
import { publicText } from '../text/public-text.ts';
import { publicWords } from './public-words.ts';
import { quarantinedTracking } from './quarantined-tracking.ts';
import type { PublishedInitiative, Results } from './results.ts';
import { type StatisticsInput, statisticsOf } from './statistics.ts';
import { trackedDossier } from './tracked-dossier.ts';
import type { Tracking } from './tracking.ts';

export interface PublicationInput extends Omit<StatisticsInput, 'live' | 'initiatives'> {
  readonly dossiers: readonly Dossier[];
  /** What no union was given, or not at first: found by its code, and counted nowhere. */
  readonly quarantined: readonly Quarantined[];
  /** ISO time of the newest submission in the ledger, null while there is none. */
  readonly asOf: string | null;
  /** Today, "2021-04-09". */
  readonly confirmedOn: string;
  readonly phase: Results['programme']['phase'];
  /** ISO time from which titles may be public, null for at once. */
  readonly announcedFrom: string | null;
  /** Titles and what was chosen go out; else only what was received is counted. */
  readonly announced: boolean;
  /** Rows of the list that is public which stay although the ledger has them no more. */
  readonly kept: readonly PublishedInitiative[];
  /** Where the log of each ledger workbook ends. */
  readonly audit: readonly Head[];
  /** SHA-256, hex. */
  digest(text: string): string;
  /** 12 hex digits for an initiative, the same each time, that lead back to nothing. */
  publicId(initiative: string): string;
}

/**
 * What the public may read of the ledger: the title of what was chosen, its author with consent,
 * counts, and a state by code. Every field is named here one by one; nothing is copied whole.
 */
export function publicationOf(input: PublicationInput): {
  readonly results: Results;
  readonly tracking: Tracking;
} {
  const { programme, announced, dossiers } = input;
  const live = dossiers.filter(isLive);
  const listed = live.filter((dossier) => standing(dossier, programme).state === 'chosen');
  const initiatives = announced
    ? [...listed.map((dossier) => published(dossier, input)), ...input.kept].sort(byId)
    : undefined;
  const audit = input.audit.filter(({ count }) => count > 0);
  const closed = input.unions.filter(isClosed).map(({ id }) => id);
  const results: Results = {
    version: 1,
    programme: {
      id: programme.id,
      name: programme.name,
      target: programme.target,
      entryWindow: programme.entryWindow,
      phase: input.phase,
      announcedFrom: input.announcedFrom,
      announced,
    },
    asOf: input.asOf,
    confirmedOn: input.confirmedOn,
    ...statisticsOf({ ...input, live, initiatives }),
    initiatives: initiatives ?? [],
    ...(closed.length > 0 ? { closed } : {}),
    ...(audit.length > 0 ? { audit } : {}),
  };
  const codes = new Set(dossiers.map(({ code }) => code));
  const titleOf = new Map(
    announced ? listed.map((dossier) => [dossier.id, titleIn(dossier)] as const) : [],
  );
  const entries = [
    ...dossiers.map((dossier) => ({
      hash: input.digest(dossier.code),
      title: titleOf.get(dossier.id) ?? null,
      ...trackedDossier(dossier, programme),
    })),
    ...quarantinedTracking(input.quarantined, codes, input.digest),
  ];
  return {
    results,
    tracking: { version: 1, entries: entries.sort((a, b) => (a.hash < b.hash ? -1 : 1)) },
  };
}

/**
 * An initiative in the list. Of a trade secret the title and what it achieved are told, and nothing
 * else (the portal's rule of 2021).
 */
function published(dossier: Dossier, input: PublicationInput): PublishedInitiative {
  const { id, facts, unit, union } = dossier;
  const named = facts.consentPublication && !facts.tradeSecret;
  return {
    id: input.publicId(id),
    title: titleIn(dossier),
    author: named ? publicText(facts.fullName) || null : null,
    unit,
    union,
    group: facts.group || null,
    level: highestLevel(dossier, input.programme),
    effect: facts.tradeSecret ? publicWords(completed(dossier).effect, facts) || null : null,
  };
}

function titleIn({ facts }: Dossier): string {
  return publicWords(facts.title, facts) || 'Sáng kiến chưa ghi tên';
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
