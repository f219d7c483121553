import type { Programme } from '../programme/programme.ts';
import source2021 from './2021.json' with { type: 'json' };
import source2025 from './2025.json' with { type: 'json' };
import { catalogueFrom } from './source.ts';
import { catalogueAfter } from './source-2025.ts';

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
  /** Short names of the units that it was formed from, its own name aside: "Tiền Giang". */
  readonly formerly?: readonly string[];
  readonly verified: boolean;
}

/** The versions that exist; a programme that names another one is refused when it is parsed. */
export type CatalogueVersion = Programme['catalogue'];

/** Who the unions are, at one date. */
export interface Catalogue {
  readonly version: CatalogueVersion;
  readonly units: readonly Unit[];
  readonly unions: readonly Union[];
  /** Those of one unit: cheaper than to make them all. */
  unionsOf(unit: string): readonly Union[];
}

const builders: Readonly<Record<CatalogueVersion, () => Catalogue>> = {
  '2021': () => catalogueFrom('2021', source2021),
  '2025': () => catalogueAfter(catalogueOf('2021').units, source2025),
};
const catalogues = new Map<CatalogueVersion, Catalogue>();

/** Every version, oldest first. */
export const catalogueVersions: readonly CatalogueVersion[] = ['2021', '2025'];

/**
 * The whole catalogue of one version. 2021: 63 provinces and the 19 sectors that could be named,
 * each with its unions. 2025: 34 provinces and 16 sectors, whose second tier is left to *Danh bạ*.
 * Built once per execution; the same object is returned every time.
 *
 * A union of a district has its id from the district's name, so correcting an accent in the JSON
 * keeps the id, and renaming a district makes another union.
 */
export function catalogueOf(version: CatalogueVersion): Catalogue {
  const known = catalogues.get(version);
  if (known) return known;
  const catalogue = builders[version]();
  catalogues.set(version, catalogue);
  return catalogue;
}

/** The part of a catalogue that a programme asks about: all of it, or one unit and its unions. */
export function withinScope(catalogue: Catalogue, scope: Programme['scope']): Catalogue {
  if (scope.kind === 'nation') return catalogue;
  return {
    version: catalogue.version,
    units: catalogue.units.filter((unit) => unit.id === scope.unit),
    get unions() {
      return catalogue.unionsOf(scope.unit);
    },
    unionsOf: (unit) => (unit === scope.unit ? catalogue.unionsOf(unit) : []),
  };
}
