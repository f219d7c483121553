import type { Parties } from './parties.ts';
import type { PetitionData, PetitionInput } from './petition-data.ts';
import { awardsHeading, punctuated, signatureOf, wordingOf } from './wording.ts';

/** What every Tờ trình says, whatever it petitions for. */
export type PetitionFrame = Omit<
  PetitionData,
  'key' | 'request' | 'list' | 'statement' | 'closing' | 'rows' | 'total'
>;

/** The header, the words around the text and the signature (NĐ 30/2020, phụ lục I; letter 57). */
export function petitionFrame(
  { programme, union, unit, year }: Pick<PetitionInput, 'programme' | 'union' | 'unit' | 'year'>,
  { own, upper, place }: Parties,
): PetitionFrame {
  const wording = wordingOf(programme, unit.id, union.id);
  return {
    upperAgency: upper.header,
    ownAgency: own.header,
    numberLine: `Số:        /TTr-${own.symbol}`,
    placeAndDate: `${place}, ngày      tháng      năm ${year}`,
    documentType: 'TỜ TRÌNH',
    subject: `Về việc đề nghị xét chọn sáng kiến tham gia\nChương trình “${programme.name}”`,
    addressee: `Kính gửi: ${upper.body}${upper.through && `\n(qua ${upper.through})`}`,
    legalBases: punctuated(wording.legalBases),
    recipients: [
      '- Như trên;',
      ...wording.copies.map((copy) => `- ${copy};`),
      `- Lưu: ${wording.archive}.`,
    ],
    ...signatureOf(wording),
    annexTitle: 'TỔNG HỢP TÓM TẮT SÁNG KIẾN',
    annexReference: `(Kèm theo Tờ trình số.....ngày.... tháng ...năm ${year} của ${wording.authority}.....)`,
    awardsHeading: awardsHeading(programme.awardYears),
  };
}
