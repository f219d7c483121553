type Data = Readonly<Record<string, string | number>>;
type Say = string | ((of: (key: string) => string) => string);

/** A 'fault' keeps the programme from its work, or opens data to a stranger; a 'notice' can wait. */
type Weight = 'fault' | 'notice';

interface Words {
  readonly weight: Weight;
  readonly say: Say;
  readonly next: string;
}

const fault = (say: Say, next: string): Words => ({ weight: 'fault', say, next });
const notice = (say: Say, next: string): Words => ({ weight: 'notice', say, next });

const rebuild = 'Xin chọn Sáng Kiến → Cập nhật biểu mẫu theo Danh bạ, đợi 5 phút rồi kiểm tra lại.';
const schedule =
  'Xin mở sổ chương trình bằng tài khoản đã thiết lập, chọn Sáng Kiến → Thiết lập chương trình để hẹn lại việc quét.';
const openRepair = 'Xin mở tệp, bấm Chia sẻ rồi';
const technician = 'Xin báo người hỗ trợ kỹ thuật.';

/** Everything that an examination can find wrong. The codes are stored: never rename one. */
const catalogue = {
  'sweep.never': fault('Chương trình chưa quét lần nào.', schedule),
  'sweep.stopped': fault(
    (of) => `Việc quét đã dừng, lần gần nhất khoảng ${of('at')}.`,
    `${schedule} Nếu đã hết thời gian chạy của Google trong ngày thì ngày mai tự chạy lại.`,
  ),
  'trigger.gone': fault('Lịch quét mỗi 5 phút không còn.', schedule),
  'trigger.many': notice(
    (of) => `Có ${of('count')} lịch quét trong khi chỉ cần một, nên thời gian chạy hết sớm.`,
    'Xin mở Tiện ích mở rộng → Apps Script → Trình kích hoạt, xoá bớt, chỉ để lại một.',
  ),
  'authorisation.asked': fault(
    'Google đang chờ tài khoản này cấp lại quyền cho chương trình.',
    'Xin chọn Sáng Kiến → Thiết lập chương trình, rồi bấm Cho phép khi Google hỏi.',
  ),
  'form.gone': fault(
    'Không mở được biểu mẫu nhận bài.',
    'Xin tìm biểu mẫu trong Thùng rác của Drive rồi khôi phục.',
  ),
  'form.unpublished': fault(
    'Biểu mẫu chưa xuất bản nên không ai gửi được bài.',
    'Xin mở biểu mẫu, bấm Xuất bản rồi mở lại việc nhận câu trả lời.',
  ),
  'form.closed': fault('Biểu mẫu đã ngừng nhận bài trong khi vẫn còn hạn.', rebuild),
  'form.open': notice('Biểu mẫu vẫn mở trong khi đã hết hạn nhận bài và hạn sửa.', rebuild),
  'form.questions': fault(
    (of) => `Biểu mẫu không còn câu hỏi “${of('titles')}”, nên câu trả lời ở đó không được nhận.`,
    'Có người đã đổi tên hoặc xoá câu hỏi. Xin mở biểu mẫu, ghi lại đúng tên như trên.',
  ),
  'stage.failing': fault(
    (of) => `Việc “${of('stage')}” gặp lỗi từ ${of('since')}, đã thử ${of('times')} lần.`,
    `Chương trình tự thử lại mỗi 5 phút. Nếu hết hôm nay vẫn lỗi: ${technician}`,
  ),
  'workbook.unreadable': fault(
    (of) => `Chưa đọc hoặc ghi được ${of('count')} sổ làm việc: ${of('names')}.`,
    'Chương trình tự thử lại. Xin mở sổ đó: nếu hàng tiêu đề đã mất, vào Tệp → Lịch sử phiên bản để khôi phục.',
  ),
  'workbook.unmade': notice(
    'Hôm nay đã hết số sổ được tạo, nên còn nơi chưa có sổ.',
    'Ngày mai chương trình tự tạo tiếp, không cần làm gì.',
  ),
  'rows.held': fault(
    (of) => `${of('count')} sáng kiến chưa ghi được vào sổ làm việc.`,
    `Chương trình tự thử lại mỗi 5 phút. Nếu hết hôm nay vẫn còn: ${technician}`,
  ),
  'template.broken': fault(
    (of) => of('problem'),
    'Xin sửa tệp mẫu; trong lúc chờ, văn bản được lập theo bản mẫu dùng được gần nhất.',
  ),
  'header.gone': fault(
    (of) => `Không thấy ${of('places')}, hoặc hàng tiêu đề ở đó đã mất.`,
    'Nếu trang bị đổi tên, xin ghi lại đúng tên như trên; nếu bị xoá, xin vào Tệp → Lịch sử phiên bản của sổ để khôi phục.',
  ),
  'columns.moved': fault(
    (of) =>
      `Ở ${of('places')}, cột “${of('columns')}” không còn ở đúng chỗ hoặc đã bị đổi tên, nên dữ liệu có thể bị đọc nhầm.`,
    'Xin vào Tệp → Lịch sử phiên bản của sổ đó để khôi phục, hoặc ghi lại đúng tên và thứ tự cột.',
  ),
  'share.public': fault(
    (of) => `Ai có đường liên kết cũng mở được: ${of('files')}.`,
    `${openRepair} đổi “Bất kỳ ai có đường liên kết” thành “Bị hạn chế”.`,
  ),
  'share.stranger': fault(
    (of) => `Có người không có tên trong Danh bạ mở được: ${of('files')}.`,
    `${openRepair} xoá người đó. Nếu đúng là cán bộ, xin ghi vào Danh bạ hoặc Tỉnh, ngành.`,
  ),
  'share.missing': notice(
    (of) => `Cán bộ có tên trong Danh bạ chưa mở được: ${of('files')}.`,
    'Xin xem lại địa chỉ thư trong Danh bạ hoặc Tỉnh, ngành; địa chỉ phải là tài khoản Google.',
  ),
  'share.unknown': notice(
    'Lần này chưa xem được các tệp đang chia sẻ với ai.',
    'Xin sửa các việc khác rồi kiểm tra lại.',
  ),
  'quota.spent': notice(
    (of) => `Hôm nay đã hết hạn mức của Google: ${of('what')}.`,
    'Việc còn lại được làm tiếp vào ngày mai, không cần làm gì.',
  ),
  'counts.differ': fault(
    (of) =>
      `Số phiếu trong biểu mẫu, sổ tiếp nhận và sổ của công đoàn chưa khớp nhau (đối chiếu lúc ${of('at')}).`,
    `Xin xem các con số ở Bảng điều khiển, phần “Việc ban đêm”. Chương trình đối chiếu lại đêm nay; nếu mai vẫn vậy: ${technician}`,
  ),
  'registry.lost': fault(
    (of) => `${of('count')} sáng kiến thuộc công đoàn không còn trong Danh bạ.`,
    'Xin mở trang “Danh bạ”, ghi lại dòng của công đoàn đã bị xoá; công đoàn đã thôi hoạt động thì ghi “Đã đóng”, không xoá dòng.',
  ),
  'publish.waiting': fault(
    (of) => `Số liệu mới chưa được công bố, lần gần nhất ${of('at')}.`,
    'Xin chọn Sáng Kiến → Công bố ở lần quét tới, đợi 10 phút rồi kiểm tra lại.',
  ),
  'site.behind': fault(
    (of) =>
      `Trang công khai còn hiện số liệu ngày ${of('shown')}, trong khi tệp công bố đã có ngày ${of('published')}.`,
    'Xin xem việc dựng trang có báo lỗi không (GitHub: mục Actions), rồi cho dựng lại.',
  ),
  'site.unreachable': fault(
    'Không mở được trang công khai.',
    'Xin xem địa chỉ trang ở Cài đặt có đúng không, và nơi đặt trang còn chạy không.',
  ),
  'projection.unreadable': fault(
    (of) => of('problem'),
    'Xin chọn Sáng Kiến → Công bố ở lần quét tới, đợi 10 phút rồi kiểm tra lại.',
  ),
  'operator.unnamed': notice(
    'Chưa ghi địa chỉ thư để báo khi chương trình trục trặc.',
    'Xin ghi ở trang Cài đặt, dòng “Báo trục trặc của chương trình tới”.',
  ),
} as const satisfies Readonly<Record<string, Words>>;

export type FindingCode = keyof typeof catalogue;

/** All of them, as the handbook lists them. */
export const findingCodes = Object.keys(catalogue) as readonly FindingCode[];

export const isFindingCode = (code: unknown): code is FindingCode =>
  findingCodes.some((known) => known === code);

/** What an examination found wrong. Its data names files and places, never a person. */
export interface Finding {
  readonly code: FindingCode;
  readonly data?: Data;
}

/** The finding where it is so. */
export function some(is: boolean, code: FindingCode, data?: Data): readonly Finding[] {
  if (!is) return [];
  return data === undefined ? [{ code }] : [{ code, data }];
}

/** What is wrong, and what to do next: one sentence each, or two. */
export function findingTold({ code, data }: Finding): {
  readonly what: string;
  readonly next: string;
} {
  const { say, next }: Words = catalogue[code];
  const of = (key: string): string => String(data?.[key] ?? '');
  return { what: typeof say === 'string' ? say : say(of), next };
}

export const isFault = ({ code }: Finding): boolean => catalogue[code].weight === 'fault';

/** So many names are said at most; what a property keeps stays short. */
const NAMED = 5;

/** "A; B; C" or "A; B; C; D; E và 3 nơi khác". */
export function named(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const said = names.slice(0, NAMED).map(shortened).join('; ');
  return rest > 0 ? `${said} và ${rest} nơi khác` : said;
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}
