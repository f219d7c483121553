import type { Programme } from '#core/programme/programme.ts';
import { windowOf } from '#core/programme/window.ts';
import { shortDate } from '#core/text/dates.ts';

const DAY = 86_400_000;

/**
 * How long entries are still taken, as people say it.
 * @param today the day in Vietnam, "2021-04-09"; undefined where no clock may be asked: the dates only.
 */
export function deadlineWords(entryWindow: Programme['entryWindow'], today?: string): string {
  const { from, to } = entryWindow;
  const both = `từ ngày ${shortDate(from)} đến hết ngày ${shortDate(to)}`;
  if (today === undefined) return `Nhận sáng kiến ${both}.`;
  switch (windowOf({ entryWindow }, today)) {
    case 'early':
      return `Sẽ nhận sáng kiến ${both}.`;
    case 'late':
      return `Đã hết thời gian nhận sáng kiến (${both}).`;
    case 'open': {
      const left = (Date.parse(to) - Date.parse(today)) / DAY + 1;
      return left === 1
        ? `Hạn cuối là hôm nay, ${shortDate(to)}.`
        : `Hạn: hết ngày ${shortDate(to)}, còn ${left} ngày kể cả hôm nay.`;
    }
  }
}

/** What the message to forward is made of. */
export interface Invitation {
  readonly programme: string;
  readonly union: string;
  /** The short address, whole. */
  readonly address: string;
  /** "sangkien.example.org/c", where the code can be typed. */
  readonly codeAddress: string;
  /** "K7M-2QX". */
  readonly code: string;
}

/** The message that is forwarded on Zalo: plain text, the address on a line of its own. */
export function invitationText(invitation: Invitation, deadline: string): string {
  const { programme, union, address, codeAddress, code } = invitation;
  return [
    `${union} mời anh, chị gửi sáng kiến tham gia Chương trình “${programme}”.`,
    'Sáng kiến lớn hay nhỏ đều quý. Gửi ngay trên điện thoại, khoảng 10 phút, không mất phí:',
    address,
    deadline,
    `Không mở được đường dẫn thì vào ${codeAddress} và nhập mã ${code}.`,
  ].join('\n');
}
