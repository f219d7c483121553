import type { Catalogue, Union } from './catalogue.ts';
import type { Resolver } from './resolver.ts';
import { resolverOf } from './resolver.ts';

/** How many provinces there were at the catalogue's date; sectors: 20, of which 19 could be named. */
const provinceCount: Readonly<Record<Catalogue['version'], number>> = { '2021': 63 };
const sectorCount = { named: 19, all: 20 };

/**
 * What is wrong with a catalogue, in sentences; empty when it can be shipped. For the build and for
 * whoever edits `2021.json` by hand.
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
  const expected = provinceCount[version];
  return [
    ...(provinces === expected
      ? []
      : [`Danh mục ${version} có ${provinces} tỉnh, thành phố; phải có ${expected}.`]),
    ...(sectors >= sectorCount.named && sectors <= sectorCount.all
      ? []
      : [
          `Danh mục ${version} có ${sectors} ngành Trung ương; phải có từ ${sectorCount.named} đến ${sectorCount.all}.`,
        ]),
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

function belongingMistakes({ units, unions }: Catalogue): readonly string[] {
  const unitIds = new Set(units.map((unit) => unit.id));
  const unionIds = new Set(unions.map((union) => union.id));
  return [
    ...unions
      .filter((union) => !unitIds.has(union.unit) || !union.id.startsWith(`${union.unit}/`))
      .map((union) => `Công đoàn ${union.id} không thuộc đơn vị nào trong danh mục.`),
    ...units.flatMap((unit) =>
      ['cdcs-truc-thuoc', 'khac']
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
