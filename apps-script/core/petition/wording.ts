import type { Programme } from '../programme/programme.ts';
import { twoDigits } from '../text/numbers.ts';
import type { PetitionInitiative } from './petition-data.ts';
import { countedInWords } from './total.ts';

/** The programme's wording, and what this unit and this union of it say differently. */
export function wordingOf(
  programme: Pick<Programme, 'petition' | 'petitionOf'>,
  unitId: string,
  unionId = '',
): Programme['petition'] {
  const base = programme.petition;
  const own = { ...programme.petitionOf[unitId], ...programme.petitionOf[unionId] };
  return {
    legalBases: own.legalBases ?? base.legalBases,
    through: own.through ?? base.through,
    place: own.place ?? base.place,
    copies: own.copies ?? base.copies,
    archive: own.archive ?? base.archive,
    authority: own.authority ?? base.authority,
    signer: own.signer ?? base.signer,
    emails: own.emails ?? base.emails,
  };
}

/** NĐ 30/2020: one căn cứ a line, ";" after each but the last, which ends with ".". */
export function punctuated(legalBases: readonly string[]): readonly string[] {
  return legalBases.map((line, index) => line + (index === legalBases.length - 1 ? '.' : ';'));
}

/** "05 (năm) sáng kiến, trong đó 02 khối doanh nghiệp, 03 khối hành chính sự nghiệp". */
export function countInGroups(
  initiatives: readonly PetitionInitiative[],
  groups: Programme['groups'],
): string {
  const total = countedInWords(initiatives.length);
  if (groups.length === 0) return total;
  const known = groups.map(({ id, name }) => ({
    name: groupName(name),
    size: initiatives.filter(({ group }) => group === id).length,
  }));
  const unanswered = initiatives.length - known.reduce((sum, { size }) => sum + size, 0);
  const parts = [...known, { name: 'chưa ghi khối', size: unanswered }].filter(
    ({ size }) => size > 0,
  );
  const [only, ...others] = parts;
  if (only && others.length === 0) return unanswered > 0 ? total : `${total} ${only.name}`;
  const counted = parts.map(({ name, size }) => `${twoDigits(size)} ${name}`);
  return `${total}, trong đó ${counted.join(', ')}`;
}

/** The employers agreed to whatever was chosen; the rest is said only where a person ticked it. */
export function statement(initiatives: readonly PetitionInitiative[]): string {
  const subject = initiatives.length === 1 ? 'Sáng kiến trên' : 'Các sáng kiến trên';
  const ticked = [
    initiatives.every(({ noComplaint }) => noComplaint)
      ? 'không có khiếu nại về nội dung, kết quả sáng kiến'
      : '',
    initiatives.every(({ noDispute }) => noDispute) ? 'không có tranh chấp về quyền tác giả' : '',
  ].filter((part) => part !== '');
  const agreed = 'đã được thủ trưởng cơ quan, đơn vị, doanh nghiệp đồng ý triển khai thực hiện';
  const when = ticked.length === 0 ? '' : ' tại thời điểm xét chọn';
  return `${subject} ${[agreed, ...ticked].join('; ')}${when}.`;
}

/** The letter's heading of column 7, "… trong 03 năm (2018 – 2020)". */
export function awardsHeading(years: readonly number[]): string {
  const heading = 'Các danh hiệu thi đua, hình thức khen thưởng cá nhân';
  const [first] = years;
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) return heading;
  const span = first === last ? String(first) : `${first} – ${last}`;
  return `${heading} trong ${twoDigits(years.length)} năm (${span})`;
}

function groupName(name: string): string {
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return lower.startsWith('khối ') ? lower : `khối ${lower}`;
}

/** "TM. BAN THƯỜNG VỤ", below it who signs; a last line not in capitals is the signer's name. */
export function signatureOf({ authority, signer }: Programme['petition']) {
  const last = signer[signer.length - 1] ?? '';
  const named = signer.length > 1 && last !== last.toUpperCase();
  return {
    authority: `TM. ${authority.toUpperCase()}`,
    signer: (named ? signer.slice(0, -1) : signer).join('\n').toUpperCase(),
    signerName: named ? last : '',
  };
}
