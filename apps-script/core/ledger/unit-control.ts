import { controlAnswer, petitionRequests } from './control.ts';
import { pageOf } from './page.ts';
import type { PetitionRecord } from './petitions.ts';

/** The ids of the rows of a unit's *Lập hồ sơ*: which document a request asks for. */
export const unitDocuments = {
  petition: 'petition',
  minutes: 'minutes',
} as const;

const minutesName = 'Biên bản họp hội đồng';

/** The *Lập hồ sơ* tab of a unit's workbook: where its officers ask for documents. */
export const unitControlPage = pageOf({
  title: 'Lập hồ sơ',
  sheetId: 215,
  intro:
    'Chọn “Lập lần 1” ở ô màu vàng. Sau khoảng 5 phút, văn bản nằm ở cùng dòng. Muốn lập lại sau khi sửa, chọn lần tiếp theo.',
  leading: [{ field: 'document', header: 'Văn bản', width: 260 }],
  officer: [{ field: 'request', header: 'Yêu cầu', width: 130, choices: petitionRequests }],
  trailing: [
    { field: 'answer', header: 'Trả lời', width: 420 },
    { field: 'docx', header: 'Bản in (.docx)', width: 260 },
    { field: 'reading', header: 'Bản đọc', width: 260 },
  ],
  frozenColumns: 1,
  firstRows: [
    { id: unitDocuments.minutes, system: { document: minutesName } },
    {
      id: unitDocuments.petition,
      system: {
        document: 'Tờ trình Tổng Liên đoàn',
        answer: 'Phần này chưa mở. Hiện chưa cần chọn gì ở dòng này.',
      },
    },
  ],
});

/** What stands beside the request for minutes: the outcome, and where its files are. */
export const minutesAnswer = (record: PetitionRecord) => ({
  ...controlAnswer(record),
  document: minutesName,
});
