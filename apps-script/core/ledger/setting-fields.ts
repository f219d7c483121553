import type { Programme } from '../programme/programme.ts';
import { shortDate } from '../text/dates.ts';
import { signingFields } from './signing-fields.ts';

/** How the text of a setting is read: a day, a number, a line of text, or one thing a line. */
type Kind = 'day' | 'moment' | 'count' | 'text' | 'lines' | 'address';

/** What the operator may change without code. */
export interface SettingField {
  /** Path of the programme's field; 'site' for the public site's address. */
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  readonly note: string;
  inUse(programme: Programme, site: string): string;
}

const day = 'Ngày/tháng/năm, ví dụ 10/4/2021.';
const lines = 'Mỗi ý một dòng trong cùng ô (Alt + Enter để xuống dòng).';
const emptyable = 'Ghi “Không” để bỏ trống.';

export const settingFields: readonly SettingField[] = [
  {
    id: 'entryWindow.from',
    label: 'Ngày bắt đầu nhận bài',
    kind: 'day',
    note: day,
    inUse: ({ entryWindow }) => shortDate(entryWindow.from),
  },
  {
    id: 'entryWindow.to',
    label: 'Ngày cuối cùng còn nhận bài',
    kind: 'day',
    note: `${day} Biểu mẫu tự đổi ở lần quét tới.`,
    inUse: ({ entryWindow }) => shortDate(entryWindow.to),
  },
  {
    id: 'applicationPeriod.from',
    label: 'Sáng kiến áp dụng từ ngày',
    kind: 'day',
    note: day,
    inUse: ({ applicationPeriod }) => shortDate(applicationPeriod.from),
  },
  {
    id: 'applicationPeriod.to',
    label: 'Sáng kiến áp dụng đến ngày',
    kind: 'day',
    note: day,
    inUse: ({ applicationPeriod }) => shortDate(applicationPeriod.to),
  },
  {
    id: 'petitionDeadline.wording',
    label: 'Hạn gửi Tờ trình, như trong công văn',
    kind: 'text',
    note: 'Ví dụ: trước ngày 15/4/2021. Đổi cùng với dòng dưới.',
    inUse: ({ petitionDeadline }) => petitionDeadline.wording,
  },
  {
    id: 'petitionDeadline.before',
    label: 'Từ ngày này, Tờ trình bị coi là muộn',
    kind: 'day',
    note: '“Trước ngày 15/4/2021” thì ghi 15/4/2021.',
    inUse: ({ petitionDeadline }) => shortDate(petitionDeadline.before),
  },
  {
    id: 'unitPetitionDeadline.wording',
    label: 'Hạn tỉnh, ngành gửi Tờ trình lên Tổng Liên đoàn',
    kind: 'text',
    note: 'Ví dụ: trước ngày 30/4/2021. Đổi cùng với dòng dưới.',
    inUse: ({ unitPetitionDeadline }) => unitPetitionDeadline.wording,
  },
  {
    id: 'unitPetitionDeadline.before',
    label: 'Từ ngày này, Tờ trình của tỉnh, ngành bị coi là muộn',
    kind: 'day',
    note: '“Trước ngày 30/4/2021” thì ghi 30/4/2021.',
    inUse: ({ unitPetitionDeadline }) => shortDate(unitPetitionDeadline.before),
  },
  {
    id: 'complaintWindow.from',
    label: 'Nhận khiếu nại trước khi công bố: từ ngày',
    kind: 'day',
    note: day,
    inUse: ({ complaintWindow }) => shortDate(complaintWindow.from),
  },
  {
    id: 'complaintWindow.to',
    label: 'Nhận khiếu nại trước khi công bố: đến ngày',
    kind: 'day',
    note: 'Sau ngày này mới xác nhận được là không có khiếu nại.',
    inUse: ({ complaintWindow }) => shortDate(complaintWindow.to),
  },
  {
    id: 'resultsFrom',
    label: 'Công bố kết quả từ',
    kind: 'moment',
    note: 'Ngày, có thể kèm giờ, ví dụ 8:00 5/5/2021. Trước lúc đó chỉ công bố số đã nhận. Ghi “Không” để công bố ngay khi đồng ý ở trang “Công bố”.',
    inUse: ({ resultsFrom }) => momentInUse(resultsFrom),
  },
  {
    id: 'target',
    label: 'Chỉ tiêu của chương trình',
    kind: 'count',
    note: 'Số sáng kiến, ví dụ 75000. Chỉ tiêu từng tỉnh, ngành ghi ở trang “Tỉnh, ngành”.',
    inUse: ({ target }) => String(target),
  },
  {
    id: 'contact.name',
    label: 'Đầu mối: tên',
    kind: 'text',
    note: 'Hiện trong biểu mẫu.',
    inUse: ({ contact }) => contact.name,
  },
  {
    id: 'contact.phone',
    label: 'Đầu mối: điện thoại',
    kind: 'text',
    note: emptyable,
    inUse: ({ contact }) => contact.phone,
  },
  {
    id: 'contact.email',
    label: 'Đầu mối: thư điện tử',
    kind: 'text',
    note: emptyable,
    inUse: ({ contact }) => contact.email,
  },
  {
    id: 'petition.legalBases',
    label: 'Tờ trình: các dòng “Căn cứ …”',
    kind: 'lines',
    note: lines,
    inUse: ({ petition }) => petition.legalBases.join('\n'),
  },
  {
    id: 'petition.through',
    label: 'Tờ trình: gửi qua Ban',
    kind: 'text',
    note: emptyable,
    inUse: ({ petition }) => petition.through,
  },
  {
    id: 'petition.place',
    label: 'Tờ trình: địa danh trước ngày tháng',
    kind: 'text',
    note: 'Ghi “Không” để lấy tên của từng đơn vị.',
    inUse: ({ petition }) => petition.place,
  },
  {
    id: 'petition.copies',
    label: 'Tờ trình: nơi nhận',
    kind: 'lines',
    note: `${lines} ${emptyable}`,
    inUse: ({ petition }) => petition.copies.join('\n'),
  },
  {
    id: 'petition.archive',
    label: 'Tờ trình: dòng lưu',
    kind: 'text',
    note: 'Không kèm chữ “Lưu:”, ví dụ VT.',
    inUse: ({ petition }) => petition.archive,
  },
  ...signingFields,
  {
    id: 'petition.emails',
    label: 'Hồ sơ đã ký gửi thư điện tử tới',
    kind: 'lines',
    note: 'Mỗi địa chỉ một dòng. Ghi “Không” thì gửi cho cán bộ của tỉnh, ngành có tên ở trang “Tỉnh, ngành”. Địa chỉ riêng từng nơi ghi ở trang “Lời văn riêng”.',
    inUse: ({ petition }) => petition.emails.join('\n'),
  },
  {
    id: 'confederation.emails',
    label: 'Hồ sơ gửi Tổng Liên đoàn: thư điện tử tới',
    kind: 'lines',
    note: 'Mỗi địa chỉ một dòng. Ghi “Không” thì gửi cho cán bộ của Tổng Liên đoàn có tên ở trang “Tỉnh, ngành”.',
    inUse: ({ confederation }) => confederation.emails.join('\n'),
  },
  {
    id: 'operator.emails',
    label: 'Báo trục trặc của chương trình tới',
    kind: 'lines',
    note: 'Địa chỉ thư của người điều hành, mỗi địa chỉ một dòng; mỗi ngày nhiều nhất một thư. Ghi “Không” thì chỉ báo ở Bảng điều khiển.',
    inUse: ({ operator }) => operator.emails.join('\n'),
  },
  {
    id: 'site',
    label: 'Địa chỉ trang công khai',
    kind: 'address',
    note: 'Bắt đầu bằng https://. Ghi “Không” khi chưa có trang.',
    inUse: (_, site) => site,
  },
];

/** "2021-05-05T08:00" → "08:00 05/5/2021". */
function momentInUse(moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  return `${time} ${shortDate(day)}`.trim();
}
