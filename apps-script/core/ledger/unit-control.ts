import { type ControlRow, controlPageWith, controlRows } from './control.ts';

/** The rows of a unit's *Lập hồ sơ*. */
export const unitControls: readonly ControlRow[] = [
  { id: 'minutes', kind: 'minutes', document: 'Biên bản họp hội đồng' },
  {
    id: 'petition',
    kind: 'unitPetition',
    document: 'Tờ trình Tổng Liên đoàn và Bảng tổng hợp tóm tắt',
  },
  { id: 'cover', kind: 'cover', document: 'Bìa hồ sơ gửi bưu điện' },
  { id: 'thanks', kind: 'thanks', document: 'Thư cảm ơn và danh sách trao' },
];

/** The *Lập hồ sơ* tab of a unit's workbook. */
export const unitControlPage = controlPageWith(215, controlRows(unitControls));
