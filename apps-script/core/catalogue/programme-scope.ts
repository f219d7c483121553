import type { Programme } from '../programme/programme.ts';
import { catalogueOf } from './catalogue.ts';

/**
 * The mistakes of a programme that only the catalogue can show: a unit that it names and that does
 * not exist. Sentences as `parseProgramme` gives them; empty when there is none.
 */
export function scopeMistakes(programme: Programme): readonly string[] {
  const known = new Set(catalogueOf(programme.catalogue).units.map((unit) => unit.id));
  const named = [
    ...(programme.scope.kind === 'unit' ? [['scope.unit', programme.scope.unit] as const] : []),
    ...Object.keys(programme.targetOf).map((unit) => [`targetOf.${unit}`, unit] as const),
    ...Object.keys(programme.petitionOf).map(
      // A union's own wording: *Danh bạ* may know unions that the catalogue does not.
      (key) => [`petitionOf.${key}`, key.split('/')[0] ?? key] as const,
    ),
  ];
  return named
    .filter(([, unit]) => !known.has(unit))
    .map(
      ([path, unit]) =>
        `${path}: danh mục ${programme.catalogue} không có đơn vị "${unit}"; hãy ghi mã như "dong-thap".`,
    );
}
