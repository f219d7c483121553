import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Draft } from './draft.ts';
import type { Setting } from './mistakes.ts';

/**
 * The draft with the union that a poster's link names (?cd=dong-thap/tp-cao-lanh), where the worker
 * told none yet. Undefined where the programme has no such union.
 */
export function withPoster(
  draft: Draft,
  named: string,
  { programme }: Setting,
  catalogue: Catalogue,
): Draft | undefined {
  const union = catalogue.unions.find(({ id }) => id === named);
  const unit = catalogue.units.find(({ id }) => id === (union?.unit ?? named));
  if (!unit) return undefined;
  if (draft.answers.unit || draft.answers.subUnit) return draft;
  const answers = {
    ...draft.answers,
    ...(programme.scope.kind === 'nation' ? { unit: unit.name } : {}),
    ...(union ? { subUnit: union.name } : {}),
  };
  return { ...draft, answers };
}
