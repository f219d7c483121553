import type { Programme } from '../programme/programme.ts';
import { unaccented } from '../text/canonical.ts';
import source2021 from './2021.json' with { type: 'json' };

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

/** The shape of `2021.json`, from which the unions are built. */
interface Source {
  readonly provinces: readonly Province[];
  readonly sectors: readonly Omit<Unit, 'kind'>[];
  readonly localSectors: readonly LocalSector[];
  /** Names that a district had before, or got soon after, and under which it is still called. */
  readonly otherDistrictNames: readonly { readonly district: string; readonly other: string }[];
  /** Districts with so few inhabitants that a union of their own is doubtful. */
  readonly unconfirmedDistricts: readonly string[];
}

interface Province {
  readonly id: string;
  /** "Tỉnh Đồng Tháp", "Thành phố Hà Nội". */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Ids of the local sectors that a public source names for this province. */
  readonly confirmed: readonly string[];
  readonly districts: readonly string[];
}

/** A sector union below the province: "CĐ ngành Y tế". */
interface LocalSector {
  readonly id: string;
  readonly name: string;
  /** Offered in every province, confirmed or not. */
  readonly everywhere: boolean;
  /** Whether "tỉnh" or "thành phố" belongs to the name: "CĐ Viên chức tỉnh". */
  readonly ofLevel: boolean;
  readonly aliases: readonly string[];
}

const cityPrefix = 'Thành phố ';
const shortKinds: readonly (readonly [long: string, short: string])[] = [
  [cityPrefix, 'TP '],
  ['Huyện ', 'huyện '],
  ['Quận ', 'quận '],
  ['Thị xã ', 'thị xã '],
];

/** "Thành phố Cao Lãnh" → "LĐLĐ TP Cao Lãnh". */
function districtUnionName(district: string): string {
  const kind = shortKinds.find(([long]) => district.startsWith(long));
  return kind ? `LĐLĐ ${kind[1]}${district.slice(kind[0].length)}` : `LĐLĐ ${district}`;
}

/** "Thị xã Sa Pa" → "tx-sa-pa", "Huyện Ea H'leo" → "huyen-ea-hleo". */
function districtSlug(district: string): string {
  return unaccented(district)
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^thanh-pho-/, 'tp-')
    .replace(/^thi-xa-/, 'tx-');
}

/** What every unit offers beside its own list: entries that no upper union stands for. */
function catchAlls(unit: string, name: string, aliases: readonly string[]): readonly Union[] {
  return [
    {
      id: `${unit}/cdcs-truc-thuoc`,
      unit,
      name: `CĐCS trực thuộc ${name}`,
      aliases: ['CĐCS trực thuộc', ...aliases],
      verified: true,
    },
    { id: `${unit}/khac`, unit, name: 'Khác (ghi rõ)', aliases: ['Khác'], verified: true },
  ];
}

function provinceUnit(province: Province): Unit {
  const isCity = province.name.startsWith(cityPrefix);
  const bare = province.name.replace(/^(Thành phố|Tỉnh) /, '');
  return {
    id: province.id,
    kind: 'province',
    name: `LĐLĐ ${isCity ? 'TP' : 'tỉnh'} ${bare}`,
    // "Hồ Chí Minh" alone is a person.
    short: province.id === 'ho-chi-minh' ? `TP ${bare}` : bare,
    aliases: province.aliases,
    verified: true,
  };
}

function provinceUnions(source: Source, province: Province): readonly Union[] {
  const unit = province.id;
  const level = province.name.startsWith(cityPrefix) ? 'thành phố' : 'tỉnh';
  const districts = province.districts.map((district) => ({
    id: `${unit}/${districtSlug(district)}`,
    unit,
    name: districtUnionName(district),
    aliases: source.otherDistrictNames
      .filter((entry) => entry.district === district)
      .map((entry) => districtUnionName(entry.other)),
    verified: !source.unconfirmedDistricts.includes(district),
  }));
  const sectors = source.localSectors
    .filter((sector) => sector.everywhere || province.confirmed.includes(sector.id))
    .map((sector) => ({
      id: `${unit}/${sector.id}`,
      unit,
      name: sector.ofLevel ? `${sector.name} ${level}` : sector.name,
      aliases: sector.ofLevel ? [sector.name] : [...sector.aliases, `${sector.name} ${level}`],
      verified: province.confirmed.includes(sector.id),
    }));
  const catchAllAliases = [`CĐCS trực thuộc LĐLĐ ${level}`, `CĐCS trực thuộc ${level}`];
  return [
    ...districts,
    ...sectors,
    ...catchAlls(unit, provinceUnit(province).name, catchAllAliases),
  ];
}

function built(version: CatalogueVersion, source: Source): Catalogue {
  const sectors: readonly Unit[] = source.sectors.map((sector) => ({ ...sector, kind: 'sector' }));
  return {
    version,
    units: [...source.provinces.map(provinceUnit), ...sectors],
    unions: [
      ...source.provinces.flatMap((province) => provinceUnions(source, province)),
      ...sectors.flatMap((sector) => catchAlls(sector.id, sector.name, [])),
    ],
  };
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
  const catalogue = built(version, sources[version]);
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
