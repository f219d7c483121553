import { pageOf } from './page.ts';
import type { PetitionRecord } from './petitions.ts';

/** How often a union may ask for a document to be made anew; each time makes a new version. */
export const petitionRequests: readonly string[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (n) => `Lập lần ${n}`,
);

/** The id of the Tờ trình's row in *Lập hồ sơ*. */
export const petitionControl = 'petition';

const petitionName = 'Tờ trình và Bảng tổng hợp tóm tắt';

/** The *Lập hồ sơ* tab of a union's workbook: where its officers ask for documents. */
export const controlPage = pageOf({
  title: 'Lập hồ sơ',
  sheetId: 202,
  intro:
    'Chọn “Lập lần 1” ở ô màu vàng. Sau khoảng 5 phút, Tờ trình và Bảng tổng hợp nằm ở cùng dòng. Muốn lập lại sau khi sửa, chọn lần tiếp theo.',
  leading: [{ field: 'document', header: 'Văn bản', width: 260 }],
  officer: [{ field: 'request', header: 'Yêu cầu', width: 130, choices: petitionRequests }],
  trailing: [
    { field: 'answer', header: 'Trả lời', width: 420 },
    { field: 'docx', header: 'Bản in (.docx)', width: 260 },
    { field: 'reading', header: 'Bản đọc', width: 260 },
  ],
  frozenColumns: 1,
  firstRows: [{ id: petitionControl, system: { document: petitionName } }],
});

/** The number of a request, 0 where the cell asks for nothing that is known. */
export function requestedRound(cell: string): number {
  const found = /^\s*lập\s+lần\s+([1-9])\s*$/i.exec(cell.normalize('NFC'));
  return found ? Number(found[1]) : 0;
}

/** What stands beside the request for a Tờ trình: the outcome, and where its files are. */
export const controlAnswer = ({ answer, docx, document }: PetitionRecord) => ({
  document: petitionName,
  answer,
  docx: docx === '' ? '' : `https://drive.google.com/file/d/${docx}/view`,
  reading: document === '' ? '' : `https://docs.google.com/document/d/${document}/edit`,
});
