import { shortDate } from '../text/dates.ts';
import { type Finding, findingTold, isFault } from './finding.ts';

/**
 * The result of an examination for one who asked: one line where all is well, else what to do.
 * @param figures what was looked at, in words: "đã nhận 12 bài"
 */
export function examinationTold(findings: readonly Finding[], figures: readonly string[]): string {
  const faults = findings.filter(isFault);
  const notices = findings.filter((finding) => !isFault(finding));
  return [
    ...(faults.length === 0
      ? [`Chương trình chạy tốt: ${figures.join('; ')}.`]
      : [`Có ${faults.length} việc cần sửa:`, ...numbered(faults)]),
    ...(notices.length === 0 ? [] : ['Cần biết thêm:', ...numbered(notices)]),
  ].join('\n\n');
}

/** The same in one mail to the operator. */
export function alarmOf(
  faults: readonly Finding[],
  programme: string,
  day: string,
): { readonly subject: string; readonly body: string } {
  return {
    subject: `[Sáng Kiến] ${faults.length} việc cần sửa, ngày ${shortDate(day)}`,
    body: [
      `Chương trình “${programme}” tự kiểm tra và thấy ${faults.length} việc cần sửa:`,
      ...numbered(faults),
      'Sửa xong, xin mở sổ chương trình, chọn Sáng Kiến → Kiểm tra chương trình để xem lại. Mỗi ngày có nhiều nhất một thư như thế này.',
    ].join('\n\n'),
  };
}

function numbered(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding, i) => {
    const { what, next } = findingTold(finding);
    return `${i + 1}. ${what}\n→ ${next}`;
  });
}
