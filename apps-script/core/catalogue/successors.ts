import source2025 from './2025.json' with { type: 'json' };
import { catalogueOf, type Unit } from './catalogue.ts';

/**
 * What became of a unit of 2021: the province that it was merged into (63 → 34), or the sector of
 * the same name. Undefined for an unknown id, and where it ended or nobody could say what followed
 * (the sectors of civil servants, police and army ended in June 2025).
 */
export function successorOf(_version: '2021', unitId: string): Unit | undefined {
  const { units } = catalogueOf('2025');
  const merged = source2025.provinces.find(({ from }) => from.includes(unitId));
  return units.find(({ id, kind }) =>
    merged ? id === merged.id : id === unitId && kind === 'sector',
  );
}
