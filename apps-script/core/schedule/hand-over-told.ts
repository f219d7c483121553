import { momentOf } from './sweeps-told.ts';

/** What goes over with a programme. */
export interface HandOver {
  readonly name: string;
  readonly owner: string;
  readonly folder: string;
  /** When the last sweep was, epoch ms; 0 for never. */
  readonly sweptAt: number;
  /** Whether this account's clock sweeps. */
  readonly sweeping: boolean;
  readonly forms: number;
  readonly ledgers: number;
  readonly workbooks: number;
  readonly templates: number;
  /** Of these files the account can't open any, by what they are. */
  readonly unseen: readonly string[];
}

/**
 * The list for whoever hands the programme over. Files and clock belong to one account (scope
 * drive.file), and only a Workspace account can give files away at once: so the account is handed over.
 */
export function handOverList(facts: HandOver): string {
  const { name, owner, folder, sweptAt, sweeping, unseen } = facts;
  const { ledgers, forms, workbooks, templates } = facts;
  return [
    `Bàn giao chương trình “${name}”`,
    `Tài khoản chạy chương trình: ${owner}`,
    sweptAt === 0 ? 'Chưa có lần quét nào.' : `Lần quét gần nhất: khoảng ${momentOf(sweptAt)}.`,
    sweeping
      ? 'Lịch quét: do tài khoản này đặt, đang có.'
      : 'Lịch quét: không có. Xin chọn Sáng Kiến → Thiết lập chương trình để đặt lại trước khi bàn giao.',
    `Tệp: ${ledgers} sổ cái, ${forms} biểu mẫu, ${workbooks} sổ của công đoàn, tỉnh, ngành, ${templates} mẫu văn bản, 1 bảng để công bố; thư mục https://drive.google.com/drive/folders/${folder}`,
    unseen.length === 0
      ? 'Tài khoản này mở được đủ các tệp.'
      : `Không mở được ${unseen.length} tệp: ${shortened(unseen)}. Xin tìm trong Thùng rác của Google Drive trước khi bàn giao.`,
    '',
    'Xin giao chính tài khoản này, đừng chuyển tệp sang tài khoản khác: tệp và lịch quét gắn với tài khoản đã tạo ra chúng.',
    '1. Người nhận đăng nhập bằng tài khoản này trên máy của mình.',
    '2. Đổi mật khẩu, số điện thoại và thư khôi phục, cách xác minh hai bước; đăng xuất các máy cũ.',
    '3. Người nhận mở sổ cái, chọn Sáng Kiến → Kiểm tra chương trình.',
    '4. Nếu có trang công khai: đổi người giữ quyền đăng trang.',
    '5. Ghi biên bản: ngày, người giao, người nhận, các con số ở trên.',
  ].join('\n');
}

const SHOWN = 5;

function shortened(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join('; ')}${rest > 0 ? ` và ${rest} tệp nữa` : ''}`;
}

/** What another account is told, whose clocks were taken away. */
export function handOverRefused(owner: string, account: string, dropped: number): string {
  return [
    `Chương trình này chạy bằng tài khoản ${owner}, nên tài khoản ${account} không nhận được bàn giao: Google không cho tài khoản này mở các tệp đã tạo.`,
    ...(dropped > 0
      ? ['Đã bỏ lịch quét mà tài khoản này đặt nhầm, để không có hai nơi cùng quét.']
      : []),
    `Người nhận cần được giao chính tài khoản ${owner}: xin đăng nhập bằng tài khoản ấy, mở sổ này và chọn lại Bàn giao để xem các bước.`,
    'Không còn vào được tài khoản ấy: nhờ quản trị viên Google Workspace của cơ quan đặt lại mật khẩu, hoặc vào accounts.google.com/signin/recovery.',
  ].join('\n');
}
