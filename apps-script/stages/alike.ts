import type { Dossier } from '../core/dossier/dossier.ts';
import { likenessKeys } from '../core/ledger/dossiers.ts';
import type { Ledger } from './effects.ts';

/** For each dossier those that share a key of likeness with it, itself among them. */
export type Alike = (dossier: Dossier) => readonly Dossier[];

/** Dossiers, and what they are shown together with: found by key, never by a search. */
export interface Neighbourhood {
  /** Others whose rows name one of the dossiers, or did: they have to be written anew too. */
  readonly neighbours: readonly Dossier[];
  readonly alike: Alike;
}

/**
 * Who is shown beside whom is read from the ledger whenever a row is written, and both rows are
 * written: so hints are the same whatever the order in which entries came.
 */
export function neighbourhoodOf(ledger: Ledger, dossiers: readonly Dossier[]): Neighbourhood {
  const ids = new Set(dossiers.map(({ id }) => id));
  const near = new Map(ledger.dossiers(dossiers.flatMap(likenessKeys)));
  const neighbours = distinct([...near.values()].flat().map(({ record }) => record)).filter(
    ({ id }) => !ids.has(id),
  );
  const further = neighbours.flatMap(likenessKeys).filter((key) => !near.has(key));
  if (further.length > 0) {
    for (const [key, placed] of ledger.dossiers(further)) near.set(key, placed);
  }
  const alike: Alike = (dossier) =>
    likenessKeys(dossier).flatMap((key) => (near.get(key) ?? []).map(({ record }) => record));
  return { neighbours, alike };
}

/** Initiatives that were shown beside a text which is no longer there: they are written anew. */
export function formerNeighbours(ledger: Ledger, keysLeft: readonly string[]): readonly string[] {
  if (keysLeft.length === 0) return [];
  return [...ledger.dossiers(keysLeft).values()].flat().map(({ record }) => record.id);
}

function distinct(dossiers: readonly Dossier[]): readonly Dossier[] {
  return [...new Map(dossiers.map((dossier) => [dossier.id, dossier])).values()];
}
