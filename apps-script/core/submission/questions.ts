import { secondTier } from '../catalogue/second-tier.ts';
import type { Programme } from '../programme/programme.ts';
import { cleanLine } from '../text/canonical.ts';
import { shortDate } from '../text/dates.ts';
import { statusChoices } from './applied.ts';
import { processingNotice, publicationNotice } from './consent.ts';

/** Every question that a programme can ask, in the order of the form. */
export const questionIds = [
  'fullName',
  'phone',
  'unit',
  'subUnit',
  'workplace',
  'group',
  'title',
  'tradeSecret',
  'description',
  'effect',
  'appliedStatus',
  'coAuthors',
  'birthYear',
  'position',
  'appliedFrom',
  'benefitVnd',
  'scope',
  'awards',
  'consentProcessing',
  'consentPublication',
  'code',
] as const;

export type QuestionId = (typeof questionIds)[number];

export interface Question {
  readonly id: QuestionId;
  /** As the form shows it. Unique; the lists of sub-units, one a unit, all bear the one title. */
  readonly title: string;
  readonly help: string;
  readonly kind: 'line' | 'paragraph' | 'choice';
  /** Empty for "unit" and "subUnit", whose choices are the registry's. */
  readonly choices: readonly string[];
  /** In characters as `lengthOf` counts them; absent where nothing limits the answer. */
  readonly maxLength?: number;
  /** Whether the form insists on an answer. */
  readonly required: boolean;
  /** Which part of a Submission the answer becomes. */
  readonly saves: 'fact' | 'unit' | 'union' | 'code' | 'consent';
}

type Words = Omit<Question, 'id' | 'kind' | 'choices' | 'required' | 'saves'> &
  Partial<Pick<Question, 'kind' | 'choices' | 'required' | 'saves'>>;

const YES_NO = ['Có', 'Không'];

/** A programme's questions in the order of the form. */
export function questionsOf(programme: Programme): readonly Question[] {
  return questionIds
    .filter((id) => id !== 'group' || programme.groups.length > 0)
    .filter((id) => id !== 'unit' || programme.scope.kind === 'nation')
    .map((id) => questionOf(id, programme));
}

/** The question that a form's item asks, found by the item's title. */
export function questionByTitle(
  questions: readonly Question[],
  title: string,
): Question | undefined {
  const wanted = cleanLine(title);
  return questions.find((question) => question.title === wanted);
}

/** One question, whether or not the programme asks it. */
export function questionOf(id: QuestionId, programme: Programme): Question {
  const defaults = { kind: 'line', choices: [], required: false, saves: 'fact' } as const;
  return { ...defaults, ...wordsOf[id](programme), id };
}

const wordsOf: Readonly<Record<QuestionId, (programme: Programme) => Words>> = {
  fullName: () => ({
    title: 'Họ và tên',
    help: 'Ghi đủ họ và tên, có dấu. Ví dụ: Nguyễn Thị Lan.',
    required: true,
  }),
  phone: () => ({
    title: 'Số điện thoại',
    help: 'Số của anh/chị, để công đoàn liên hệ khi cần. Ví dụ: 0912 000 345.',
    required: true,
  }),
  unit: () => ({
    title: 'Đơn vị',
    help: 'Chọn tỉnh, thành phố hoặc công đoàn ngành Trung ương.',
    kind: 'choice',
    required: true,
    saves: 'unit',
  }),
  subUnit: ({ catalogue }) => ({
    title: 'Đơn vị trực thuộc',
    help: `Chọn công đoàn cấp trên trực tiếp của công đoàn cơ sở nơi anh/chị làm việc: ${secondTier[catalogue]}.`,
    kind: 'choice',
    required: true,
    saves: 'union',
  }),
  workplace: () => ({
    title: 'Nơi làm việc',
    help: 'Tên cơ quan, đơn vị, doanh nghiệp. Ví dụ: Trường Tiểu học Hoa Sen.',
  }),
  group: ({ groups }) => ({
    title: 'Nhóm ý tưởng',
    help: 'Nơi anh/chị làm việc thuộc khối nào?',
    kind: 'choice',
    choices: groups.map(({ name }) => name),
    required: true,
  }),
  title: ({ limits }) => ({
    title: 'Tên sáng kiến',
    help: `Ngắn gọn, nói rõ đã cải tiến việc gì. Tối đa ${limits.title} ký tự.`,
    maxLength: limits.title,
    required: true,
  }),
  description: ({ limits }) => ({
    title: 'Mô tả sáng kiến',
    help: `Trước đây làm thế nào, nay làm khác ra sao. Tối đa ${limits.description} ký tự, có thể soạn sẵn rồi dán vào. Nếu là bí mật kinh doanh thì để trống, chỉ ghi hiệu quả.`,
    kind: 'paragraph',
    maxLength: limits.description,
    // Not of a trade secret: the form asks it on a page that one never sees.
    required: false,
  }),
  appliedStatus: () => ({
    title: 'Tình trạng áp dụng',
    help: 'Chương trình nhận sáng kiến đã áp dụng hoặc đang áp dụng thử, được thủ trưởng đồng ý.',
    kind: 'choice',
    choices: statusChoices.map(([, words]) => words),
    required: true,
  }),
  coAuthors: () => ({
    title: 'Đồng tác giả',
    help: 'Họ tên những người cùng làm, mỗi người một dòng. Không có thì ghi “không có”.',
    kind: 'paragraph',
  }),
  birthYear: () => ({ title: 'Năm sinh', help: 'Bốn chữ số. Ví dụ: 1985.' }),
  position: () => ({ title: 'Chức vụ', help: 'Chức vụ hoặc công việc. Ví dụ: công nhân may.' }),
  appliedFrom: ({ applicationPeriod: { from, to } }) => ({
    title: 'Thời gian bắt đầu áp dụng',
    help: `Ngày hoặc tháng bắt đầu áp dụng thực tế, từ ${shortDate(from)} đến ${shortDate(to)}. Ví dụ: ${shortDate(from)} hoặc ${shortDate(from.slice(0, 7))}.`,
  }),
  effect: () => ({
    title: 'Hiệu quả của sáng kiến',
    help: 'Tiết kiệm được gì, nhanh hơn, an toàn hơn ra sao. Bắt buộc ghi nếu là bí mật kinh doanh.',
    kind: 'paragraph',
  }),
  benefitVnd: () => ({
    title: 'Giá trị làm lợi (đồng)',
    help: 'Ước tính số tiền làm lợi, nếu tính được. Ví dụ: 12 triệu đồng một tháng.',
  }),
  scope: () => ({
    title: 'Phạm vi ứng dụng',
    help: 'Đã dùng ở đâu, có thể dùng thêm ở đâu. Ví dụ: tổ may 3, có thể dùng cho toàn xưởng.',
  }),
  awards: ({ awardYears }) => ({
    title: awardsTitle(awardYears),
    help: 'Của riêng anh/chị, ghi kèm năm. Không có thì ghi “không có”.',
    kind: 'paragraph',
  }),
  tradeSecret: () => ({
    title: 'Sáng kiến có phải là bí mật kinh doanh không?',
    help: 'Nếu có, chỉ cần ghi tên và hiệu quả; phần mô tả sẽ không được lưu.',
    kind: 'choice',
    choices: YES_NO,
  }),
  consentProcessing: (programme) => ({
    title: 'Tôi đồng ý cho sử dụng thông tin cá nhân để xét chọn sáng kiến',
    help: processingNotice(programme),
    kind: 'choice',
    choices: YES_NO,
    required: true,
    saves: 'consent',
  }),
  consentPublication: (programme) => ({
    title: 'Tôi đồng ý cho nêu họ tên khi công bố kết quả',
    help: publicationNotice(programme),
    kind: 'choice',
    choices: YES_NO,
    required: true,
  }),
  code: () => ({
    title: 'Mã tra cứu',
    help: 'Mã mà trang soạn sáng kiến đã cấp, để theo dõi kết quả và gửi bản sửa. Không có thì để trống.',
    saves: 'code',
  }),
};

function awardsTitle(years: readonly number[]): string {
  const title = 'Danh hiệu thi đua, hình thức khen thưởng';
  return years.length === 0
    ? title
    : `${title} ${years.length} năm (${years[0]} – ${years[years.length - 1]})`;
}
