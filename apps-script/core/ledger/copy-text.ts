import { officerFields } from '../dossier/dossier.ts';
import { standing } from '../dossier/standing.ts';
import { officerStateNames } from '../dossier/state-names.ts';
import type { Programme } from '../programme/programme.ts';
import { showCode } from '../submission/code.ts';
import { dayOf, isoOf, shortDate } from '../text/dates.ts';
import { answerNames } from './answer-names.ts';
import type { Held } from './held.ts';
import type { Seen } from './history.ts';
import { officerColumns } from './officer-columns.ts';

interface CopyInput {
  readonly held: Held;
  readonly history: readonly Seen[];
  readonly programme: Programme;
  readonly unionName: (id: string) => string;
  /** Epoch ms. */
  readonly at: number;
}

/** Everything that is kept of a person, as a text that can be handed to them. */
export function copyText({ held, history, programme, unionName, at }: CopyInput): string {
  return [
    `BẢN SAO DỮ LIỆU CÁ NHÂN – chương trình “${programme.name}”`,
    `Lập lúc ${momentOf(at)}. Gồm mọi dữ liệu đang lưu gắn với người gửi ${held.fullName}, điện thoại ${held.phone}.`,
    ...held.dossiers.map((dossier) =>
      section(`Sáng kiến, mã tra cứu ${showCode(dossier.code)}`, [
        ['Công đoàn nhận', unionName(dossier.union)],
        ['Tình trạng', officerStateNames[standing(dossier, programme).state]],
        ...officerFields.map(
          (field) =>
            [
              `Cán bộ ghi: ${officerColumns.find((each) => each.field === field)?.header ?? field}`,
              dossier.cells[field],
            ] as const,
        ),
        ['Tỉnh, ngành: quyết định', dossier.proposal.cells.decision],
        ['Tỉnh, ngành: lý do', dossier.proposal.cells.reason],
        ['Tờ trình có tên', dossier.petition],
        ...dossier.complaints.map(({ content }) => ['Khiếu nại', content] as const),
      ]),
    ),
    ...held.intakes.map((intake) =>
      section(`Phiếu đã gửi lúc ${momentOf(Date.parse(intake.submittedAt))}`, [
        ...Object.entries(answerNames).map(
          ([id, name]) => [name, intake.answers[id as keyof typeof answerNames] ?? ''] as const,
        ),
      ]),
    ),
    ...held.quarantined.map((entry) =>
      section('Phiếu ở trang Cần kiểm tra', [
        ['Vì sao', entry.reasons],
        ['Xử lý', entry.decision],
        ['Kết quả', entry.result],
      ]),
    ),
    section(
      'Lịch sử thay đổi',
      history.map(({ at: seen, column, before, after }) => [
        `${momentOf(seen)}, ô ${column}`,
        `“${before}” → “${after}”`,
      ]),
    ),
    'Dữ liệu được lưu trong Google Biểu mẫu, Google Trang tính và Google Drive của ban tổ chức (máy chủ của Google đặt ở nước ngoài).',
  ].join('\n\n');
}

/** Empty values are left out. */
function section(title: string, lines: readonly (readonly [string, string])[]): string {
  const told = lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return [`== ${title} ==`, ...(told.length === 0 ? ['(không có)'] : told)].join('\n');
}

const momentOf = (at: number): string => `${isoOf(at).slice(11, 16)} ngày ${shortDate(dayOf(at))}`;
