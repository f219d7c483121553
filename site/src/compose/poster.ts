import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Answers } from '#core/submission/answers.ts';
import type { Setting } from './mistakes.ts';

/**
 * The answers that a poster's link gives (?cd=dong-thap/tp-cao-lanh): unit and union by their
 * names. Undefined where the programme has no such union.
 */
export function posterOf(
  id: string,
  { programme }: Setting,
  catalogue: Catalogue,
): { readonly answers: Answers } | undefined {
  const union = catalogue.unions.find((each) => each.id === id);
  const unit = catalogue.units.find((each) => each.id === (union?.unit ?? id));
  if (!unit) return undefined;
  return {
    answers: {
      ...(programme.scope.kind === 'nation' ? { unit: unit.name } : {}),
      ...(union ? { subUnit: union.name } : {}),
    },
  };
}
