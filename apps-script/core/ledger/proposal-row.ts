import type { Dossier } from '../dossier/dossier.ts';
import { movedName } from '../dossier/state-names.ts';
import { unitStanding, unitStateNames } from '../dossier/unit-standing.ts';
import type { Programme } from '../programme/programme.ts';
import { showCode } from '../submission/code.ts';
import { sentences } from './initiative-row.ts';
import type { ProposalRow } from './proposals.ts';

/** What the row takes from the letter's table, from *Danh bạ* and from the union's Tờ trình. */
export type Proposed = Pick<
  ProposalRow,
  'title' | 'person' | 'summary' | 'effect' | 'applied' | 'awards' | 'union' | 'petition'
>;

/** How an initiative stands in the workbook of the province or sector to which it was proposed. */
export function proposalRow(
  dossier: Dossier,
  programme: Programme,
  proposed: Proposed,
): ProposalRow {
  const { state, told } = unitStanding(dossier, programme);
  const { title, person, summary, effect, applied, awards, union, petition } = proposed;
  return {
    state: unitStateNames[state],
    title,
    union,
    person,
    summary,
    effect,
    answer: sentences(told),
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
