import { partiesOf } from './parties.ts';
import type { PetitionData, PetitionInitiative, PetitionInput } from './petition-data.ts';
import { petitionFrame } from './petition-frame.ts';
import { hasCoAuthors, summaryRow } from './summary-row.ts';
import { totalOf } from './total.ts';
import { countInGroups, statement } from './wording.ts';

/** Above this many, the body would only repeat the annex over pages. */
export const longestList = 20;

/**
 * The words of a union's Tờ trình and of its annex, laid down by letter 57 and NĐ 30/2020
 * (thể thức: phụ lục I). Number and date stay blank for the clerk; that nobody complained or
 * disputes the authorship is said only where a person ticked it for every initiative.
 */
export function petitionData(input: PetitionInput): PetitionData {
  const { programme, union, unit, initiatives } = input;
  const parties = partiesOf(programme, union, unit);
  const { ownBody, upper } = parties;
  const listed = initiatives.length <= longestList;
  return {
    ...petitionFrame(input, parties),
    key: petitionKey(union.id, programme.id, input.round),
    request:
      `Sau khi xem xét, đối chiếu với quy định của Chương trình, ${ownBody} kính trình ` +
      `${upper.body} xem xét, lựa chọn ${countInGroups(initiatives, programme.groups)}` +
      (listed
        ? ', cụ thể như sau (có Bảng tổng hợp tóm tắt kèm theo):'
        : ', theo Bảng tổng hợp tóm tắt kèm theo.'),
    list: listed ? initiatives.map((initiative, index) => `${listLine(initiative, index)}.`) : [],
    statement: statement(initiatives),
    closing: `Kính trình ${upper.shortBody} xem xét, quyết định./.`,
    rows: initiatives.map((initiative, index) => summaryRow(initiative, String(index + 1))),
    total: totalOf(initiatives),
  };
}

/** Names one petition of one union: what is made under this key is made once. */
export function petitionKey(unionId: string, programmeId: string, round: number): string {
  return `${programmeId}/${unionId}/${round}`;
}

/** The round that a petition's key names: "2" for the second Tờ trình of its union. */
export function roundOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** "1. Tên – Họ tên, đơn vị", without the last sign. */
export function listLine(initiative: PetitionInitiative, index: number): string {
  const { title, fullName, coAuthors, workplace } = initiative;
  const authors = hasCoAuthors(coAuthors) ? `${fullName} và đồng tác giả` : fullName;
  return `${index + 1}. ${title} – ${authors}${workplace && `, ${workplace}`}`;
}
