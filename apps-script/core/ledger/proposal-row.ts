import type { Dossier } from '../dossier/dossier.ts';
import { levelStanding, levelStateNames } from '../dossier/level-standing.ts';
import type { Level } from '../dossier/proposal.ts';
import { movedName } from '../dossier/state-names.ts';
import type { Programme } from '../programme/programme.ts';
import { showCode } from '../submission/code.ts';
import { sentences } from './initiative-row.ts';
import type { ProposalRow } from './proposals.ts';
import { levelWords } from './upper-words.ts';

/** What the row takes from the letter's table, from the registry and from the Tờ trình. */
export type Proposed = Pick<
  ProposalRow,
  'title' | 'person' | 'summary' | 'effect' | 'applied' | 'awards' | 'from' | 'petition'
>;

/** How an initiative stands in the workbook of a level to which it was proposed. */
export function proposalRow(
  dossier: Dossier,
  level: Level,
  programme: Programme,
  proposed: Proposed,
): ProposalRow {
  const { state, told } = levelStanding(dossier, level, programme);
  const { title, person, summary, effect, applied, awards, from, petition } = proposed;
  return {
    state: levelStateNames[level][state],
    title,
    from,
    person,
    summary,
    effect,
    answer: sentences(told),
    above: level === 'unit' ? levelWords(dossier, 'confederation', programme) : '',
    applied,
    awards,
    group: programme.groups.find(({ id }) => id === dossier.facts.group)?.name ?? '',
    petition,
    code: showCode(dossier.code),
  };
}

/** The row that stays with a unit when a correction named a union of another one. */
export function movedProposal(row: ProposalRow): ProposalRow {
  const answer =
    'Người gửi đã sửa lại nơi nhận, sáng kiến nay thuộc tỉnh, ngành khác. Dòng này không còn được tính ở đây.';
  return { ...row, state: movedName, answer };
}
