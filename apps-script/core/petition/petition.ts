import { ownUnionId } from '../catalogue/own-union.ts';
import { agencyNames, headerLines } from './agency-names.ts';
import type { PetitionData, PetitionInitiative, PetitionInput } from './petition-data.ts';
import { hasCoAuthors, summaryRow } from './summary-row.ts';
import { awardsHeading, countInGroups, punctuated, statement, wordingOf } from './wording.ts';

/** Above this many, the body would only repeat the annex over pages. */
const longestList = 20;
/** Room for the clerk's pen. */
const blankPlace = '…………';

/**
 * The words of a union's Tờ trình and of its annex, laid down by letter 57 and NĐ 30/2020
 * (thể thức: phụ lục I). Number and date stay blank for the clerk; that nobody complained or
 * disputes the authorship is said only where a person ticked it for every initiative.
 */
export function petitionData(input: PetitionInput): PetitionData {
  const { programme, union, unit, initiatives, year } = input;
  const wording = wordingOf(programme, unit.id);
  const own = agencyNames(nameInUnit(union, unit));
  const upper = union.id === ownUnionId(unit.id) ? confederation : above(unit, wording.through);
  const ownBody = `Ban Thường vụ ${own.full}`;
  const rows = initiatives.map((initiative, index) => summaryRow(initiative, String(index + 1)));
  const listed = initiatives.length <= longestList;
  const place = wording.place || own.place || (unit.kind === 'province' ? unit.short : blankPlace);
  return {
    key: petitionKey(union.id, programme.id, input.round),
    upperAgency: upper.header,
    ownAgency: own.header,
    numberLine: `Số:        /TTr-${own.symbol}`,
    placeAndDate: `${place}, ngày      tháng      năm ${year}`,
    documentType: 'TỜ TRÌNH',
    subject: `Về việc đề nghị xét chọn sáng kiến tham gia\nChương trình “${programme.name}”`,
    addressee: `Kính gửi: ${upper.body}${upper.through && `\n(qua ${upper.through})`}`,
    legalBases: punctuated(wording.legalBases),
    request:
      `Sau khi xem xét, đối chiếu với quy định của Chương trình, ${ownBody} kính trình ` +
      `${upper.body} xem xét, lựa chọn ${countInGroups(initiatives, programme.groups)}` +
      (listed
        ? ', cụ thể như sau (có Bảng tổng hợp tóm tắt kèm theo):'
        : ', theo Bảng tổng hợp tóm tắt kèm theo.'),
    list: listed ? initiatives.map(listLine) : [],
    statement: statement(initiatives),
    closing: `Kính trình ${upper.shortBody} xem xét, quyết định./.`,
    recipients: [
      '- Như trên;',
      ...wording.copies.map((copy) => `- ${copy};`),
      `- Lưu: ${wording.archive}.`,
    ],
    authority: 'TM. BAN THƯỜNG VỤ',
    signer: 'CHỦ TỊCH',
    annexTitle: 'TỔNG HỢP TÓM TẮT SÁNG KIẾN',
    annexReference: `(Kèm theo Tờ trình số.....ngày.... tháng ...năm ${year} của Ban Thường vụ.....)`,
    awardsHeading: awardsHeading(programme.awardYears),
    rows: rows.slice(0, -1),
    lastRow: rows.slice(-1),
  };
}

/** Whom a petition is addressed to. */
interface Upper {
  /** In capitals with its line breaks. */
  readonly header: string;
  readonly body: string;
  readonly shortBody: string;
  /** The department it is sent through, '' where none is named. */
  readonly through: string;
}

function above({ name }: PetitionInput['unit'], through: string): Upper {
  const body = `Ban Thường vụ ${agencyNames(name).full}`;
  return { header: headerLines(name), body, shortBody: `Ban Thường vụ ${name}`, through };
}

/** What a unit that petitions for itself has above it; the named department is the unit's own. */
const confederation: Upper = {
  header: 'TỔNG LIÊN ĐOÀN\nLAO ĐỘNG VIỆT NAM',
  body: 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam',
  shortBody: 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam',
  through: '',
};

/** Names one petition of one union: what is made under this key is made once. */
export function petitionKey(unionId: string, programmeId: string, round: number): string {
  return `${programmeId}/${unionId}/${round}`;
}

/** The round that a petition's key names: "2" for the second Tờ trình of its union. */
export function roundOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** "CĐ Viên chức tỉnh" is enough within its province; a document says which one. */
function nameInUnit(union: PetitionInput['union'], unit: PetitionInput['unit']): string {
  const short = unit.short.replace(/^TP\.? /, '');
  return / (?:tỉnh|thành phố)$/i.test(union.name) ? `${union.name} ${short}` : union.name;
}

function listLine(initiative: PetitionInitiative, index: number): string {
  const { title, fullName, coAuthors, workplace } = initiative;
  const authors = hasCoAuthors(coAuthors) ? `${fullName} và đồng tác giả` : fullName;
  return `${index + 1}. ${title} – ${authors}${workplace && `, ${workplace}`}.`;
}
