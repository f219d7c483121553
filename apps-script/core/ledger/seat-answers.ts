import { type Problem, sentence } from '../problem.ts';
import type { Member } from '../scoring/member.ts';
import type { Progress } from '../scoring/tally.ts';
import { canonical } from '../text/canonical.ts';

/** What stands beside each seat: what is missing, or how far the member is. */
export function seatAnswers(
  members: readonly Member[],
  progress: readonly Progress[],
  initiatives: number,
): readonly string[] {
  return members.map((member, i) => {
    const told = mistakesOf(member, members.slice(0, i)).map(sentence);
    const { scored = 0, own = 0 } = progress[i] ?? {};
    if (member.name === '') return told.join('\n');
    const leaves = own === 0 ? '' : `, không chấm ${own} sáng kiến của đơn vị mình`;
    return [...told, `Đã chấm ${scored} trong ${initiatives - own} sáng kiến${leaves}.`].join('\n');
  });
}

function mistakesOf({ name, units }: Member, before: readonly Member[]): readonly Problem[] {
  if (name === '') return units.length === 0 ? [] : [{ code: 'member.noName' }];
  const twice = before.some((other) => canonical(other.name) === canonical(name));
  return [
    ...(twice ? [{ code: 'member.twice' } as const] : []),
    ...(units.length === 0 ? [{ code: 'member.noUnit' } as const] : []),
  ];
}
