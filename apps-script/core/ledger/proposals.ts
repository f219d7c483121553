import {
  type ProposalField,
  proposalDecisions,
  type UnitState,
  unitStateNames,
} from '../dossier/unit-standing.ts';
import { type Colour, pageOf } from './page.ts';

/** The program's cells of an initiative in the workbook of its province or sector. */
export interface ProposalRow {
  readonly state: string;
  readonly title: string;
  /** The union that chose it. */
  readonly union: string;
  /** Who, what, since when, with what effect and which awards: the columns of the letter's table. */
  readonly person: string;
  readonly summary: string;
  readonly effect: string;
  readonly applied: string;
  readonly awards: string;
  readonly group: string;
  /** In which of the union's Tờ trình it stands: "Lần 1". */
  readonly petition: string;
  readonly code: string;
  /** What the program answers: why a step was not carried out. */
  readonly answer: string;
}

const colours: Readonly<Record<UnitState, Colour>> = {
  awaited: { red: 0.87, green: 0.92, blue: 0.98 },
  proposed: { red: 0.8, green: 0.93, blue: 0.95 },
  chosen: { red: 0.82, green: 0.93, blue: 0.82 },
  returned: { red: 1, green: 0.9, blue: 0.75 },
  declined: { red: 0.9, green: 0.9, blue: 0.9 },
  gone: { red: 0.9, green: 0.9, blue: 0.9 },
};

/** The *Đề nghị* tab of a unit's workbook: what its unions chose, for its own choice. */
export const proposalsPage = pageOf<keyof ProposalRow, ProposalField>({
  title: 'Đề nghị',
  sheetId: 211,
  intro:
    'Mỗi dòng là một sáng kiến mà công đoàn cấp dưới đã chọn. Cán bộ ghi vào các cột màu vàng; chỉ chọn được sáng kiến đã nằm trong Tờ trình của công đoàn.',
  leading: [
    { field: 'state', header: 'Tình trạng', width: 120 },
    { field: 'title', header: 'Tên sáng kiến', width: 220 },
    { field: 'union', header: 'Công đoàn đề nghị', width: 150 },
    { field: 'person', header: 'Người đề nghị', width: 180 },
    { field: 'summary', header: 'Tóm tắt nội dung', width: 300 },
    { field: 'effect', header: 'Hiệu quả, giá trị làm lợi, phạm vi', width: 200 },
    { field: 'answer', header: 'Việc cần làm', width: 200 },
  ],
  officer: [
    { field: 'decision', header: 'Quyết định', width: 140, choices: proposalDecisions },
    { field: 'reason', header: 'Lý do', width: 240 },
  ],
  trailing: [
    { field: 'applied', header: 'Thời gian áp dụng', width: 130 },
    { field: 'awards', header: 'Danh hiệu, khen thưởng', width: 180 },
    { field: 'group', header: 'Nhóm', width: 130 },
    { field: 'petition', header: 'Tờ trình của công đoàn', width: 110 },
    { field: 'code', header: 'Mã tra cứu', width: 170 },
  ],
  frozenColumns: 2,
  colours: Object.entries(colours).map(
    ([state, colour]) => [unitStateNames[state as UnitState], colour] as const,
  ),
});
