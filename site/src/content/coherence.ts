import type { Results } from '#core/publication/results.ts';

/**
 * Rows that would vanish from every list because the unit or union they name is not in the file.
 * @returns one sentence per row, with its place in the file
 */
export const strayRows = (results: Results): readonly string[] => {
  const units = new Set(results.units.map((unit) => unit.id));
  const unions = new Map(results.unions.map((union) => [union.id, union.unit]));
  return [
    ...results.unions.flatMap((union, at) =>
      units.has(union.unit)
        ? []
        : [`unions[${at}].unit: “${union.unit}” không có trong danh sách units`],
    ),
    ...results.initiatives.flatMap((initiative, at) =>
      unions.get(initiative.union) === initiative.unit
        ? []
        : [`initiatives[${at}].union: “${initiative.union}” không thuộc “${initiative.unit}”`],
    ),
  ];
};
