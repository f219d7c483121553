import type { Council } from '../programme/programme.ts';
import type { Member } from '../scoring/member.ts';
import { showPoints } from '../scoring/points.ts';
import { isWide } from '../scoring/result.ts';
import { twoDigits } from '../text/numbers.ts';
import { headerLines } from './header-lines.ts';
import type { MinutesData, MinutesInitiative, MinutesInput, MinutesRow } from './minutes-data.ts';
import { hasCoAuthors } from './summary-row.ts';
import { wordingOf } from './wording.ts';

/** Room for the clerk's pen. */
const blank = '……………………………';
const noRank = '–';

/**
 * The words of the minutes of a unit's council (biên bản, NĐ 30/2020, phụ lục III, mẫu 1.10). The
 * points are the program's; when, where, who was absent and what was concluded the clerk writes.
 */
export function minutesData(input: MinutesInput): MinutesData {
  const { programme, unit, members, initiatives, year } = input;
  const { archive } = wordingOf(programme, unit.id);
  const chair = withRole(members, 'chủ tịch');
  const secretary = withRole(members, 'thư ký');
  const ranked = inOrder(initiatives);
  return {
    key: minutesKey(unit.id, programme.id, input.round),
    upperAgency: headerLines(unit.name),
    ownAgency: 'HỘI ĐỒNG XÉT CHỌN\nSÁNG KIẾN',
    numberLine: 'Số:        /BB-HĐSK',
    subject: `Họp Hội đồng xét chọn sáng kiến tham gia\nChương trình “${programme.name}”`,
    begun: `Thời gian bắt đầu: ….. giờ ….., ngày ….. tháng ….. năm ${year}.`,
    attendance: `Thành phần tham dự: ${twoDigits(members.length)} thành viên Hội đồng:`,
    members: members.map(memberLine),
    chair: `Chủ trì: ${chair?.name ?? blank}.`,
    secretary: `Thư ký (người ghi biên bản): ${secretary?.name ?? blank}.`,
    method: methodOf(programme.council),
    summary: summaryOf(initiatives),
    rows: ranked.map(rowOf),
    remarks: ranked.flatMap((each) => remarkOf(each, programme.council)),
    closing: `Biên bản đã được đọc cho các thành viên cùng nghe và thống nhất. Cuộc họp kết thúc vào ….. giờ ….., ngày ….. tháng ….. năm ${year}./.`,
    secretaryName: secretary?.name ?? '',
    chairName: chair?.name ?? '',
    recipients: ['- Thành viên Hội đồng;', `- Lưu: ${archive}.`],
  };
}

/** Names one version of the minutes of one unit: what is made under this key is made once. */
export function minutesKey(unitId: string, programmeId: string, round: number): string {
  return `${programmeId}/${unitId}/bien-ban/${round}`;
}

function withRole(members: readonly Member[], role: string): Member | undefined {
  return members.find((member) => member.role.normalize('NFC').trim().toLowerCase() === role);
}

function memberLine({ name, role, units }: Member, index: number): string {
  const parts = [name, role && `${role} Hội đồng`, units.join(', ')];
  return `${index + 1}. ${parts.filter((part) => part !== '').join(', ')}.`;
}

function methodOf({ criteria, quorum, spread, proposed }: Council): readonly string[] {
  const weights = criteria.map(({ name, weight }) => `${name} ${weight} %`).join(', ');
  const source = proposed ? ' (mức do chương trình gợi ý, Hội đồng thống nhất áp dụng)' : '';
  return [
    `- Mỗi thành viên cho điểm từng tiêu chí từ 0 đến 100. Tỷ trọng: ${weights}${source}.`,
    `- Thành viên không chấm sáng kiến của đơn vị mình. Sáng kiến có từ ${twoDigits(quorum)} người chấm trở lên thì được xếp hạng theo điểm trung bình; điểm bằng nhau thì cùng hạng.`,
    `- Điểm cao nhất và thấp nhất chênh nhau từ ${spread} điểm trở lên thì Hội đồng trao đổi lại.`,
  ];
}

function summaryOf(initiatives: readonly MinutesInitiative[]): string {
  const ranked = initiatives.filter(({ result }) => result.outcome !== undefined).length;
  const rest = initiatives.length - ranked;
  const open = rest === 0 ? '' : `; ${twoDigits(rest)} sáng kiến chưa đủ số người chấm`;
  return `Hội đồng xét ${twoDigits(initiatives.length)} sáng kiến được đề nghị; ${twoDigits(ranked)} sáng kiến được xếp hạng${open}. Kết quả:`;
}

/** By rank, those without one last; a tie keeps the order in which they came. */
function inOrder(initiatives: readonly MinutesInitiative[]): readonly MinutesInitiative[] {
  const place = ({ result }: MinutesInitiative) => result.outcome?.rank ?? initiatives.length + 1;
  return [...initiatives].sort((a, b) => place(a) - place(b));
}

function rowOf(initiative: MinutesInitiative): MinutesRow {
  const { title, fullName, coAuthors, workplace, union, result } = initiative;
  const { counted, outcome } = result;
  const authors = hasCoAuthors(coAuthors) ? `${fullName} và đồng tác giả` : fullName;
  return {
    rank: outcome ? String(outcome.rank) : noRank,
    title,
    author: [authors, workplace, union].filter((part) => part !== '').join('\n'),
    counted: String(counted),
    mean: outcome ? showPoints(outcome.mean) : noRank,
    spread: outcome ? showPoints(outcome.spread) : noRank,
  };
}

function remarkOf({ title, result }: MinutesInitiative, council: Council): readonly string[] {
  const { counted, outcome } = result;
  if (!outcome) {
    return [`- “${title}”: mới có ${twoDigits(counted)} người chấm, chưa xếp hạng.`];
  }
  return isWide(council, outcome.spread)
    ? [`- “${title}”: điểm cao nhất và thấp nhất chênh nhau ${showPoints(outcome.spread)} điểm.`]
    : [];
}
