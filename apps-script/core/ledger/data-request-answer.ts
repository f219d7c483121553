import { shortDate } from '../text/dates.ts';
import type { RequestKind } from './data-request-page.ts';
import type { Held } from './held.ts';
import type { PetitionRecord } from './petitions.ts';

/** What the operator reads of a request whose code and phone fit, before anything is done. */
export function foundWords(
  { dossiers, intakes, quarantined }: Held,
  kind: RequestKind,
  unionName: (id: string) => string,
): string {
  const named = dossiers.map(
    ({ facts, union }) => `– “${facts.title || 'chưa ghi tên'}”, ${unionName(union)}`,
  );
  const waiting = quarantined.length === 0 ? [] : [`– ${quarantined.length} phiếu cần kiểm tra`];
  const next: Readonly<Record<RequestKind, string>> = {
    copy: 'Đổi thành “Thực hiện” để lập bản sao.',
    correct: 'Đổi thành “Thực hiện” để biết cách sửa.',
    withdraw: 'Đổi thành “Thực hiện” để rút các sáng kiến trên.',
    erase: 'Đổi thành “Thực hiện” để xoá mọi dữ liệu của người này. Việc xoá không lấy lại được.',
  };
  return [
    `Khớp mã và điện thoại; ${intakes.length} phiếu đã gửi:`,
    ...named,
    ...waiting,
    next[kind],
  ].join('\n');
}

export const copyMade = (address: string): string =>
  `Đã lập bản sao; chỉ tài khoản của ban tổ chức mở được: ${address}\nXin gửi cho người yêu cầu rồi ghi ngày đã trả lời.`;

export const correctWords =
  'Người gửi tự sửa bằng cách gửi lại biểu mẫu với đúng mã này, khi biểu mẫu còn mở. Biểu mẫu đã đóng thì cán bộ công đoàn nhận sửa ở các cột “Bổ sung” trong sổ của mình. Xong thì ghi ngày đã trả lời.';

/** @param kept how many stay since nobody can take them out here */
export function withdrawnWords(count: number, kept: number): string {
  const rest =
    kept === 0
      ? ''
      : ` ${kept} phiếu ở trang “Cần kiểm tra”: xin chọn “Bỏ” ở cột “Xử lý” của trang đó.`;
  return `Đã rút ${count} sáng kiến: không còn tính, và rời trang công khai ở lần công bố tới.${rest} Xong thì ghi ngày đã trả lời.`;
}

/**
 * What was done, without a word about whom.
 * @param backups days of which there is a copy: none of them is touched
 */
export function erasedWords(
  counts: { readonly responses: number; readonly initiatives: number; readonly workbooks: number },
  documents: readonly PetitionRecord[],
  backups: readonly string[],
): string {
  const files = documents.map(
    ({ document, docx }) => `– https://drive.google.com/file/d/${document || docx}/view`,
  );
  return [
    `Đã xoá ${counts.responses} phiếu và ${counts.initiatives} sáng kiến: biểu mẫu, sổ tiếp nhận, ${counts.workbooks} sổ làm việc, thư trong trang Chờ gửi; tên rời trang công khai ở lần công bố tới. Lần quét sau không nhận lại.`,
    ...(files.length === 0
      ? []
      : [
          'Văn bản đã lập có thể còn nêu tên, xin xem rồi xoá hoặc giữ theo quy định lưu trữ:',
          ...files,
        ]),
    ...(backups.length === 0
      ? []
      : [
          `Các bản sao lưu lập trước lúc này còn giữ dữ liệu của người ấy: ${backups.map(shortDate).join('; ')}. Khi khôi phục, chương trình tự bỏ dữ liệu đã xoá. Mỗi bản tự hết sau nhiều nhất ba tháng; cần sớm hơn thì xin xoá các thư mục ấy, ở tài khoản và ở nơi cất bản tải về.`,
        ]),
    'Đêm nay các sổ làm việc có tên người ấy được thay bằng sổ mới, sổ cũ bị xoá hẳn cùng lịch sử phiên bản; cán bộ nhận thư báo địa chỉ mới.',
    'Chương trình không xoá được: thư đã tới hộp thư người nhận; câu trả lời của người khác trong biểu mẫu có nêu tên (như đồng tác giả); lịch sử phiên bản của sổ chương trình, chỉ ban tổ chức mở được.',
    `Có thể trả lời người ấy: “${toThePerson(counts, files.length > 0, backups.length > 0)}”`,
    'Trả lời xong, xin ghi ngày đã trả lời.',
  ].join('\n');
}

/** What whoever asked may be told, ready to be sent. */
function toThePerson(
  { responses, initiatives }: Parameters<typeof erasedWords>[0],
  hasPapers: boolean,
  hasBackups: boolean,
): string {
  return [
    `Theo yêu cầu của anh/chị, chúng tôi đã xoá ${responses} phiếu và ${initiatives} sáng kiến của anh/chị trong biểu mẫu và mọi sổ của chương trình; tên anh/chị rời trang công khai ở lần công bố tới.`,
    ...(hasPapers ? ['Văn bản đã ban hành được giữ theo quy định về lưu trữ.'] : []),
    ...(hasBackups
      ? [
          'Bản sao lưu trước đây tự hết sau nhiều nhất ba tháng và không dùng để đưa dữ liệu trở lại.',
        ]
      : []),
    'Cảm ơn anh/chị đã góp sáng kiến. Khi nào muốn, anh/chị vẫn gửi được bài mới.',
  ].join(' ');
}
