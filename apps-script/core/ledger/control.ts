import { controlRequests } from './control-request.ts';
import { documentLink, fileLink } from './links.ts';
import { type FirstRow, pageOf } from './page.ts';
import type { PaperKind, PetitionRecord } from './petitions.ts';

type ControlField = 'document' | 'answer' | 'docx' | 'reading' | 'earlier';

const intro =
  'Chọn “Xem trước lần 1” ở ô màu vàng để xem thử; khi đã vừa ý, chọn “Lập lần 1”. Sau khoảng 5 phút, văn bản nằm ở cùng dòng. Muốn lập lại sau khi sửa, chọn lần tiếp theo; các lần trước vẫn giữ.';

/** The *Lập hồ sơ* tab of a workbook: where its officers ask for documents. */
export const controlPageWith = (sheetId: number, firstRows: readonly FirstRow<ControlField>[]) =>
  pageOf({
    title: 'Lập hồ sơ',
    sheetId,
    intro,
    leading: [{ field: 'document', header: 'Văn bản', width: 260 }],
    officer: [{ field: 'request', header: 'Yêu cầu', width: 130, choices: controlRequests }],
    trailing: [
      { field: 'answer', header: 'Trả lời', width: 420 },
      { field: 'docx', header: 'Bản in (.docx)', width: 260 },
      { field: 'reading', header: 'Bản đọc', width: 260 },
      { field: 'earlier', header: 'Các lần trước', width: 300 },
    ],
    frozenColumns: 1,
    firstRows,
  });

/** A row of the tab: its id, and what is made there. */
export interface ControlRow {
  readonly id: string;
  readonly kind: PaperKind;
  readonly document: string;
}

/** The rows of a union's tab. */
export const unionControls: readonly ControlRow[] = [
  { id: 'petition', kind: 'petition', document: 'Tờ trình và Bảng tổng hợp tóm tắt' },
  {
    id: 'confirmation',
    kind: 'confirmation',
    document: 'Giấy xác nhận của thủ trưởng (in cho từng đơn vị ký)',
  },
  { id: 'cover', kind: 'cover', document: 'Bìa hồ sơ gửi bưu điện' },
  { id: 'thanks', kind: 'thanks', document: 'Thư cảm ơn và danh sách trao' },
];

export const controlRows = (controls: readonly ControlRow[]): readonly FirstRow<ControlField>[] =>
  controls.map(({ id, document }) => ({ id, system: { document } }));

/** That of a union's workbook. */
export const controlPage = controlPageWith(202, controlRows(unionControls));

export type ControlPage = typeof controlPage;

/**
 * What stands beside a request: the outcome, where its files are, and where those of earlier
 * versions are.
 * @param earlier versions that were made before, oldest first
 */
export const controlAnswer = (
  { document: title }: ControlRow,
  { answer, docx, document }: PetitionRecord,
  earlier: readonly PetitionRecord[],
) => ({
  document: title,
  answer,
  docx: document === '' ? '' : fileLink(docx),
  reading: documentLink(document),
  earlier: earlier.map(({ n, docx: file }) => `Lần ${n}: ${fileLink(file)}`).join('\n'),
});
