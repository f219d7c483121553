import { describe, expect, test } from 'vitest';
import { catalogueOf, catalogueVersions } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { unitLabel } from '#core/catalogue/unit-label.ts';
import { spellingsOf } from './spellings.ts';

describe.each(catalogueVersions)('in the catalogue of %s', (version) => {
  const { units, unions } = catalogueOf(version);
  const resolver = resolverOf(units, unions);
  const unitOf = (text: string) => {
    const answer = resolver.unit(text);
    return answer.kind === 'found' ? answer.unit.id : answer.kind;
  };

  test('no two of all units meet under any spelling of any of their names', () => {
    const owners = new Map<string, string>();
    for (const unit of units) {
      const names = [unit.name, unit.short, unitLabel(unit), ...unit.aliases];
      const spellings = names.flatMap(spellingsOf);
      expect(spellings.length).toBeGreaterThanOrEqual(3 * 8);
      for (const text of spellings) {
        expect([text, owners.get(text) ?? unit.id]).toEqual([text, unit.id]);
        owners.set(text, unit.id);
        // Every other unit of the catalogue is a candidate here: found alone means met by none.
        expect([text, unitOf(text)]).toEqual([text, unit.id]);
      }
    }
  });

  test('no two of all unions of a unit meet under any spelling of any of their names', () => {
    for (const union of unions) {
      for (const text of [union.name, ...union.aliases].flatMap(spellingsOf)) {
        const answer = resolver.union(union.unit, text);
        const found = answer.kind === 'found' ? answer.union.id : answer.kind;
        expect([text, found]).toEqual([text, union.id]);
      }
    }
  });
});
