import type { Catalogue, Union } from './catalogue.ts';
import type { Resolver } from './resolver.ts';
import { resolverOf } from './resolver.ts';

interface Expected {
  readonly provinces: number;
  /** Sectors that could be named, and how many there may have been in all. */
  readonly sectors: { readonly named: number; readonly all: number };
  /** The choices that every unit has. */
  readonly choices: readonly string[];
}

/** At the catalogue's date. After 2025 the number of sectors is not known: 9 were seen at work. */
const expectedOf: Readonly<Record<Catalogue['version'], Expected>> = {
  '2021': {
    provinces: 63,
    sectors: { named: 19, all: 20 },
    choices: ['cdcs-truc-thuoc', 'khac'],
  },
  '2025': { provinces: 34, sectors: { named: 9, all: 20 }, choices: ['truc-tiep'] },
};

/**
 * What is wrong with a catalogue, in sentences; empty when it can be shipped. For the build and for
 * whoever edits `2021.json` or `2025.json` by hand.
 */
export function checkCatalogue(catalogue: Catalogue): readonly string[] {
  return [
    ...countMistakes(catalogue),
    ...repeated(catalogue.units.map((unit) => unit.id)).map((id) => `Mã đơn vị ${id} bị lặp.`),
    ...repeated(catalogue.unions.map((union) => union.id)).map(
      (id) => `Mã công đoàn ${id} bị lặp.`,
    ),
    ...textMistakes(catalogue),
    ...belongingMistakes(catalogue),
    ...nameMistakes(catalogue),
  ];
}

function countMistakes({ version, units }: Catalogue): readonly string[] {
  const provinces = units.filter((unit) => unit.kind === 'province').length;
  const sectors = units.length - provinces;
  const expected = expectedOf[version];
  const { named, all } = expected.sectors;
  return [
    ...(provinces === expected.provinces
      ? []
      : [`Danh mục ${version} có ${provinces} tỉnh, thành phố; phải có ${expected.provinces}.`]),
    ...(sectors >= named && sectors <= all
      ? []
      : [`Danh mục ${version} có ${sectors} ngành Trung ương; phải có từ ${named} đến ${all}.`]),
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

function textMistakes({ units, unions }: Catalogue): readonly string[] {
  const texts = [
    ...units.flatMap((unit) => [unit.name, unit.short, ...unit.aliases]),
    ...unions.flatMap((union) => [union.name, ...union.aliases]),
  ];
  const ids = [...units, ...unions].map((row) => row.id);
  return [
    ...texts
      .filter((text) => text === '' || text !== text.normalize('NFC').replace(/\s+/g, ' ').trim())
      .map((text) => `Tên "${text}" trống, thừa khoảng trắng hoặc có dấu gõ rời; hãy gõ lại.`),
    ...ids
      .filter((id) => !/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(id))
      .map((id) => `Mã "${id}" chỉ được có chữ thường không dấu, chữ số và gạch nối.`),
  ];
}

function belongingMistakes({ version, units, unions }: Catalogue): readonly string[] {
  const unitIds = new Set(units.map((unit) => unit.id));
  const unionIds = new Set(unions.map((union) => union.id));
  return [
    ...unions
      .filter((union) => !unitIds.has(union.unit) || !union.id.startsWith(`${union.unit}/`))
      .map((union) => `Công đoàn ${union.id} không thuộc đơn vị nào trong danh mục.`),
    ...units.flatMap((unit) =>
      expectedOf[version].choices
        .map((slug) => `${unit.id}/${slug}`)
        .filter((id) => !unionIds.has(id))
        .map((id) => `Đơn vị ${unit.id} thiếu lựa chọn ${id}.`),
    ),
  ];
}

/** Every name and alias must lead back to its own row, else two rows share a spelling. */
function nameMistakes({ units, unions }: Catalogue): readonly string[] {
  const resolver = resolverOf(units, unions);
  return [
    ...units.flatMap((unit) =>
      [unit.name, unit.short, ...unit.aliases]
        .filter((name) => {
          const found = resolver.unit(name);
          return found.kind !== 'found' || found.unit.id !== unit.id;
        })
        .map((name) => `Tên "${name}" của ${unit.id} trùng cách viết với một đơn vị khác.`),
    ),
    ...unions.flatMap((union) =>
      [union.name, ...union.aliases]
        .filter((name) => !leadsBack(resolver, union, name))
        .map((name) => `Tên "${name}" của ${union.id} trùng cách viết với một công đoàn khác.`),
    ),
  ];
}

function leadsBack(resolver: Resolver, union: Union, name: string): boolean {
  const found = resolver.union(union.unit, name);
  return found.kind === 'found' && found.union.id === union.id;
}
