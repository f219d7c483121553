import type { Refusal } from './refusal.ts';
import { refusalOf } from './refusal.ts';
import { Stopped } from './stopped.ts';

/** What a command says in its own words of some refusals, since it knows what was asked for. */
export type OwnWords = Partial<Readonly<Record<Refusal['kind'], string>>>;

/** What stopped a command, in a sentence; an error that is no refusal of Google's stays itself. */
export function stoppedBy(error: unknown, own: OwnWords = {}): Error {
  const refusal = refusalOf(error);
  if (refusal) return new Stopped(sentenceOf(refusal, own));
  return error instanceof Error ? error : new Error(String(error));
}

/** A refusal and the next step. */
export function sentenceOf({ kind, address }: Refusal, own: OwnWords = {}): string {
  const sentence = own[kind] ?? common[kind];
  return address === undefined ? sentence : `${sentence} Nơi bật: ${address}`;
}

const common: Readonly<Record<Refusal['kind'], string>> = {
  expired:
    'Google không nhận tài khoản này: khoá hoặc lần đăng nhập đã hết hạn, đã bị thu hồi hay bị xoá. Xin đăng nhập lại hoặc tạo khoá mới, rồi làm lại.',
  clock:
    'Đồng hồ của máy này lệch với giờ của Google nên Google không nhận. Xin chỉnh lại ngày giờ (bật đặt giờ tự động), rồi làm lại.',
  'api-off':
    'Google chưa bật giao diện lập trình (API) mà lệnh này cần. Xin bật lên, đợi vài phút, rồi làm lại.',
  scope:
    'Lần đăng nhập này chưa cho phép đủ quyền. Xin đăng nhập lại và đánh dấu mọi ô quyền trên màn hình của Google, rồi làm lại.',
  forbidden:
    'Tài khoản này không được phép làm việc đó. Xin kiểm tra đang dùng đúng tài khoản, và tệp đã được chia sẻ với tài khoản ấy.',
  missing:
    'Không có tệp mang mã này, hoặc tài khoản này không được thấy nó. Xin chép lại mã từ địa chỉ trên trình duyệt và kiểm tra đang dùng đúng tài khoản.',
  'too-many': 'Google báo hỏi quá nhiều lần. Xin đợi vài phút rồi làm lại.',
  away: 'Không nhận được trọn vẹn trả lời của Google sau nhiều lần thử: mạng chập chờn hoặc Google đang bận. Xin kiểm tra mạng rồi làm lại sau vài phút.',
  certificate:
    'Kết nối tới Google không qua được bước xác minh: giữa máy này và Google có một trạm trung chuyển (proxy, phần mềm diệt vi-rút) dùng chứng thư riêng. Xin hỏi người quản trị mạng, hoặc ghi tệp chứng thư ấy vào biến NODE_EXTRA_CA_CERTS, rồi làm lại.',
  'unreadable-key':
    'Không đọc được tệp khoá. Xin ghi đường dẫn đúng ở --credential (tệp .json tải về khi tạo khoá).',
};
