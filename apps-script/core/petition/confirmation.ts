import { statusChoices } from '../submission/applied.ts';
import { canonical } from '../text/canonical.ts';
import { agencyNames } from './agency-names.ts';
import type {
  ConfirmationData,
  ConfirmationInput,
  ConfirmationRow,
  ConfirmedInitiative,
} from './confirmation-data.ts';
import { headerLines } from './header-lines.ts';
import { blankPlace } from './parties.ts';
import { appliedFrom, benefit, hasCoAuthors } from './summary-row.ts';
import { countedInWords, totalOf } from './total.ts';

/**
 * The Giấy xác nhận of every employer whose workers' initiatives these are, one sheet each: that it
 * agreed and that the initiative is applied with effect, or tried (letter 57, 2a). It is the
 * employer's own document, so place, date and names are left to its pen.
 */
export function confirmationData(input: ConfirmationInput): ConfirmationData {
  const { programme, union, round, year, initiatives } = input;
  const addressee = `Kính gửi: ${agencyNames(union.name).full}`;
  const placeAndDate = `${blankPlace}, ngày      tháng      năm ${year}`;
  return {
    key: confirmationKey(union.id, programme.id, round),
    subject: `Về việc áp dụng sáng kiến tham gia\nChương trình “${programme.name}”`,
    sheets: byWorkplace(initiatives).map((group) => ({
      addressee,
      placeAndDate,
      ...sheetOf(group),
    })),
  };
}

/** Names one version of a union's confirmations: what is made under this key is made once. */
export function confirmationKey(unionId: string, programmeId: string, round: number): string {
  return `${programmeId}/${unionId}/xac-nhan/${round}`;
}

function byWorkplace(
  initiatives: readonly ConfirmedInitiative[],
): readonly (readonly ConfirmedInitiative[])[] {
  const groups = new Map<string, ConfirmedInitiative[]>();
  for (const initiative of initiatives) {
    const key = canonical(initiative.workplace);
    groups.set(key, [...(groups.get(key) ?? []), initiative]);
  }
  return [...groups.values()];
}

function sheetOf(group: readonly ConfirmedInitiative[]) {
  const workplace = group[0]?.workplace.trim() ?? '';
  const employer = workplace || '……………………………';
  return {
    employer: workplace === '' ? employer : headerLines(workplace),
    statement:
      `Thủ trưởng ${employer} xác nhận ${countedInWords(group.length)} dưới đây của đoàn viên, ` +
      'công nhân, viên chức, lao động trong đơn vị đã được đồng ý triển khai thực hiện, đã có hiệu ' +
      'quả hoặc áp dụng thử có khả năng mang lại lợi ích thiết thực:',
    rows: group.map(rowOf),
    total: totalOf(group),
  };
}

function rowOf(initiative: ConfirmedInitiative, index: number): ConfirmationRow {
  const { title, fullName, position, coAuthors, appliedStatus, effect, scope } = initiative;
  const worth = benefit(initiative.benefitVnd);
  return {
    number: String(index + 1),
    title,
    author: lines(fullName, position, hasCoAuthors(coAuthors) ? `Đồng tác giả: ${coAuthors}` : ''),
    applied: lines(
      appliedFrom(initiative.appliedFrom),
      statusChoices.find(([status]) => status === appliedStatus)?.[1] ?? '',
    ),
    effect: lines(
      effect,
      worth.trim() && `Giá trị làm lợi: ${worth}`,
      scope.trim() && `Phạm vi ứng dụng: ${scope}`,
    ),
  };
}

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n');
}
