import { ownUnionId } from '../catalogue/own-union.ts';
import { twoDigits } from '../text/numbers.ts';
import { partiesOf } from './parties.ts';
import { listLine, longestList } from './petition.ts';
import { petitionFrame } from './petition-frame.ts';
import { summaryRow } from './summary-row.ts';
import { totalOf } from './total.ts';
import type {
  UnitPetitionData,
  UnitPetitionInitiative,
  UnitPetitionInput,
} from './unit-petition-data.ts';
import { countInGroups, statement } from './wording.ts';

/**
 * The words of a province's or sector's Tờ trình to the confederation, in the form of a union's
 * (`petitionData`): the unit speaks for what its unions proposed and it chose.
 */
export function unitPetitionData(input: UnitPetitionInput): UnitPetitionData {
  const { programme, unit, initiatives } = input;
  const union = { id: ownUnionId(unit.id), name: unit.name };
  const parties = partiesOf(programme, union, unit);
  const { ownBody, upper } = parties;
  const byUnion = countsOf(initiatives);
  const listed = initiatives.length <= longestList;
  return {
    ...petitionFrame({ ...input, union }, parties),
    key: unitPetitionKey(unit.id, programme.id, input.round),
    request:
      `Sau khi tổng hợp, xét chọn sáng kiến do ${twoDigits(byUnion.size)} công đoàn đề nghị, ` +
      `${ownBody} kính trình ${upper.body} xem xét, lựa chọn ` +
      `${countInGroups(initiatives, programme.groups)}, cụ thể như sau (có Bảng tổng hợp tóm tắt kèm theo):`,
    list: listed
      ? initiatives.map((initiative, at) => `${listLine(initiative, at)} (${initiative.union}).`)
      : [...byUnion].map(
          ([name, count], at) => `${at + 1}. ${name}: ${twoDigits(count)} sáng kiến.`,
        ),
    statement: statement(initiatives),
    closing: `Kính trình ${upper.shortBody} xem xét, quyết định./.`,
    rows: initiatives.map((initiative, at) => ({
      ...summaryRow(initiative, String(at + 1)),
      proposer: initiative.union,
    })),
    total: totalOf(initiatives),
  };
}

/** Names one version of a unit's Tờ trình: what is made under this key is made once. */
export function unitPetitionKey(unitId: string, programmeId: string, round: number): string {
  return `${programmeId}/${unitId}/to-trinh/${round}`;
}

/** The unions in the order of their first initiative, with how many each proposed. */
function countsOf(initiatives: readonly UnitPetitionInitiative[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { union } of initiatives) counts.set(union, (counts.get(union) ?? 0) + 1);
  return counts;
}
