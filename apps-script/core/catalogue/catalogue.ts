import type { Programme } from '../programme/programme.ts';
import source2021 from './2021.json' with { type: 'json' };
import type { Source } from './source.ts';
import { catalogueFrom } from './source.ts';

/** An upper union (or a grassroots union directly under its unit): where entries are sent. */
export interface Union {
  /** Slug path, e.g. "dong-thap/tp-cao-lanh"; never an official code (those were reused in 2025). */
  readonly id: string;
  /** The unit's id, the part before the slash. */
  readonly unit: string;
  /** The name that officers know, e.g. "LĐLĐ TP Cao Lãnh". */
  readonly name: string;
  /** Other spellings under which it is found, beside those that the resolver derives itself. */
  readonly aliases: readonly string[];
  /** False where no public source confirmed that it existed: "mẫu – cần xác nhận". */
  readonly verified: boolean;
}

/** A province or central sector: a top unit of the programme. */
export interface Unit {
  readonly id: string;
  readonly kind: 'province' | 'sector';
  /** "LĐLĐ tỉnh Đồng Tháp", "Công đoàn Y tế Việt Nam". */
  readonly name: string;
  /** "Đồng Tháp", "Y tế": what a list shows. */
  readonly short: string;
  readonly aliases: readonly string[];
  readonly verified: boolean;
}

/** The versions that exist; a programme that names another one is refused when it is parsed. */
export type CatalogueVersion = Programme['catalogue'];

/** Who the unions are, at one date. */
export interface Catalogue {
  readonly version: CatalogueVersion;
  readonly units: readonly Unit[];
  readonly unions: readonly Union[];
}

const sources: Readonly<Record<CatalogueVersion, Source>> = { '2021': source2021 };
const catalogues = new Map<CatalogueVersion, Catalogue>();

/**
 * The whole catalogue of one version: 63 provinces and the 19 sectors that could be named, each
 * with its unions. Built once per execution; the same object is returned every time.
 *
 * A union of a district has its id from the district's name, so correcting an accent in the JSON
 * keeps the id, and renaming a district makes another union.
 */
export function catalogueOf(version: CatalogueVersion): Catalogue {
  const known = catalogues.get(version);
  if (known) return known;
  const catalogue = catalogueFrom(version, sources[version]);
  catalogues.set(version, catalogue);
  return catalogue;
}

/** The part of a catalogue that a programme asks about: all of it, or one unit and its unions. */
export function withinScope(catalogue: Catalogue, scope: Programme['scope']): Catalogue {
  if (scope.kind === 'nation') return catalogue;
  return {
    version: catalogue.version,
    units: catalogue.units.filter((unit) => unit.id === scope.unit),
    unions: catalogue.unions.filter((union) => union.unit === scope.unit),
  };
}
