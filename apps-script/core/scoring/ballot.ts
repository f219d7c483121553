import type { Problem } from '../problem.ts';
import type { Council } from '../programme/programme.ts';
import { excerpt } from '../text/length.ts';
import { isOwn, type Member } from './member.ts';
import { type Hundredths, pointsOf } from './points.ts';

/** What one member made of one initiative. `void`: there is something, and it does not count. */
export type Ballot =
  | { readonly kind: 'none' }
  | { readonly kind: 'scored'; readonly score: Hundredths }
  | { readonly kind: 'void'; readonly problem: Problem };

/**
 * Reads the points of one member for one initiative. It counts only when every criterion has points
 * and neither the member nor the workplace is the initiative's own.
 * @param typed the cells in the order of the criteria, '' where nothing stands
 * @param units the initiative's own: see `isOwn`
 */
export function ballotOf(
  { criteria }: Pick<Council, 'criteria'>,
  member: Member,
  typed: readonly string[],
  units: readonly string[],
): Ballot {
  const cells = criteria.map((criterion, i) => ({ ...criterion, cell: (typed[i] ?? '').trim() }));
  if (cells.every(({ cell }) => cell === '')) return { kind: 'none' };
  const { name } = member;
  const refused = (code: Problem['code'], data: Problem['data'] = {}): Ballot => ({
    kind: 'void',
    problem: { code, data: { ...data, name } },
  });
  if (name === '') return refused('score.unnamed');
  if (isOwn(member, units)) return refused('score.ownUnit');
  const read = cells.map((each) => ({ ...each, points: pointsOf(each.cell) }));
  const wrong = read.find(({ cell, points }) => cell !== '' && points === undefined);
  if (wrong) {
    return refused('score.invalid', { typed: excerpt(wrong.cell, 20), criterion: wrong.name });
  }
  const missing = read.filter(({ points }) => points === undefined);
  if (missing.length > 0) {
    return refused('score.incomplete', {
      criteria: missing.map((each) => `“${each.name}”`).join(', '),
    });
  }
  const weighted = read.reduce((sum, { weight, points = 0 }) => sum + weight * points, 0);
  return { kind: 'scored', score: Math.round(weighted / 100) };
}
