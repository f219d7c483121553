import type { Programme } from '../core/programme/programme.ts';
import type { FormPhase } from '../core/programme/window.ts';
import { shortDate } from '../core/text/dates.ts';

/** What a respondent reads before, after and instead of the questions. */
export interface FormTexts {
  readonly description: string;
  readonly confirmation: string;
  /** Shown once the Form no longer takes responses. */
  readonly closed: string;
}

/** @param site address of the public site, '' where it isn't known (yet) */
export function formTexts(programme: Programme, phase: FormPhase, site: string): FormTexts {
  const home = site.replace(/\/+$/, '');
  const help = `Cần giúp, xin liên hệ ${contactLine(programme)}.`;
  return {
    description: [...opening(programme, phase, home), help].join('\n'),
    confirmation: [
      'Đã nhận sáng kiến của anh/chị. Công đoàn cấp trên sẽ xem trong vài ngày.',
      `Nếu có mã tra cứu, xin giữ lại để theo dõi kết quả${home === '' ? '' : ` tại ${home}/tra-cuu/`}. Muốn sửa, xin gửi lại với đúng mã ấy.`,
    ].join('\n'),
    closed: [
      `Biểu mẫu đã đóng. Chương trình nhận sáng kiến đến hết ngày ${shortDate(programme.entryWindow.to)}.`,
      'Anh/chị được đề nghị bổ sung mà chưa kịp gửi, xin báo công đoàn cấp trên của mình để được hướng dẫn.',
      help,
    ].join('\n'),
  };
}

function opening(programme: Programme, phase: FormPhase, home: string): readonly string[] {
  const { entryWindow, limits } = programme;
  const [from, to] = [shortDate(entryWindow.from), shortDate(entryWindow.to)];
  if (phase === 'late' || phase === 'closed') {
    return [
      `Chương trình đã hết thời gian nhận sáng kiến mới (hết ngày ${to}).`,
      'Chỉ anh/chị nào được công đoàn đề nghị bổ sung mới điền tiếp. Xin ghi đúng mã tra cứu đã có, để bản sửa thay cho bản cũ.',
    ];
  }
  const days =
    phase === 'early'
      ? `Chương trình nhận sáng kiến từ ${from} đến hết ${to}. Xin chờ đến ngày ấy rồi gửi.`
      : `Nhận sáng kiến từ ${from} đến hết ${to}.`;
  const composer =
    home === ''
      ? `Nên viết sẵn phần mô tả (tối đa ${limits.description} ký tự) rồi dán vào đây.`
      : `Nên soạn bài trước tại ${home}/gui-sang-kien/: trang ấy xem giúp từng mục và cấp mã tra cứu để theo dõi kết quả; biểu mẫu này không cấp mã. Hướng dẫn: ${home}/huong-dan/`;
  return [days, composer];
}

function contactLine({ contact: { name, phone, email } }: Programme): string {
  return [name, phone === '' ? '' : `điện thoại ${phone}`, email]
    .filter((part) => part !== '')
    .join(', ');
}
