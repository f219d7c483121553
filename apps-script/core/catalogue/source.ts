import { unaccented } from '../text/canonical.ts';
import type { Catalogue, CatalogueVersion, Union, Unit } from './catalogue.ts';

/** The shape of `2021.json`, from which the unions are built. */
export interface Source {
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

/** A province as a unit; its short name is the bare one. */
export function provinceUnit(province: Pick<Province, 'id' | 'name' | 'aliases'>): Unit {
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

/** Builds the units and unions; the order is the file's, each unit's catch-alls last. */
export function catalogueFrom(version: CatalogueVersion, source: Source): Catalogue {
  const sectors: readonly Unit[] = source.sectors.map((sector) => ({ ...sector, kind: 'sector' }));
  const within = (isWanted: (unit: { readonly id: string }) => boolean) => [
    ...source.provinces.filter(isWanted).flatMap((province) => provinceUnions(source, province)),
    ...sectors.filter(isWanted).flatMap((sector) => catchAlls(sector.id, sector.name, [])),
  ];
  return {
    version,
    units: [...source.provinces.map(provinceUnit), ...sectors],
    // A running programme has its unions in Danh bạ: only setting one up asks for these.
    get unions() {
      return within(() => true);
    },
    unionsOf: (unit) => within(({ id }) => id === unit),
  };
}
