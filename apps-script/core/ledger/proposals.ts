import { levelDecisions } from '../dossier/given-back.ts';
import { type LevelState, levelStateNames } from '../dossier/level-standing.ts';
import type { Level, ProposalField } from '../dossier/proposal.ts';
import type { Colour } from './colour.ts';
import { type Page, pageOf } from './page.ts';

/** The program's cells of an initiative in the workbook of a level above its union. */
export interface ProposalRow {
  readonly state: string;
  readonly title: string;
  /** The union, or before the confederation the province or sector, that chose it. */
  readonly from: string;
  /** Who, what, since when, with what effect and which awards: the columns of the letter's table. */
  readonly person: string;
  readonly summary: string;
  readonly effect: string;
  readonly applied: string;
  readonly awards: string;
  readonly group: string;
  /** In which Tờ trình of the level below it stands: "Lần 1". */
  readonly petition: string;
  readonly code: string;
  /** What the program answers: why a step was not carried out. */
  readonly answer: string;
  /** Before a unit: what the confederation above it decided. */
  readonly above: string;
}

export type ProposalsPage = Page<keyof ProposalRow, ProposalField>;

const grey: Colour = { red: 0.9, green: 0.9, blue: 0.9 };
const colours: Readonly<Record<LevelState, Colour>> = {
  awaited: { red: 0.87, green: 0.92, blue: 0.98 },
  proposed: { red: 0.8, green: 0.93, blue: 0.95 },
  chosen: { red: 0.82, green: 0.93, blue: 0.82 },
  returned: { red: 1, green: 0.9, blue: 0.75 },
  declined: grey,
  gone: grey,
};

/** What officers of a level read in their page, where the levels differ. */
interface Wording {
  readonly intro: string;
  readonly from: string;
  readonly petition: string;
}

const wordings: Readonly<Record<Level, Wording>> = {
  unit: {
    intro:
      'Mỗi dòng là một sáng kiến mà công đoàn cấp dưới đã chọn. Cán bộ ghi vào các cột màu vàng; chỉ chọn được sáng kiến đã nằm trong Tờ trình của công đoàn.',
    from: 'Công đoàn đề nghị',
    petition: 'Tờ trình của công đoàn',
  },
  confederation: {
    intro:
      'Mỗi dòng là một sáng kiến nằm trong Tờ trình của tỉnh, ngành gửi Tổng Liên đoàn. Cán bộ ghi quyết định và lý do vào hai cột màu vàng.',
    from: 'Tỉnh, ngành đề nghị',
    petition: 'Tờ trình của tỉnh, ngành',
  },
};

const above = { field: 'above', header: 'Tổng Liên đoàn', width: 160 } as const;

/** The *Đề nghị* tab of a level's workbook: what the level below chose, for its own choice. */
function pageFor(level: Level): ProposalsPage {
  const { intro, from, petition } = wordings[level];
  const choices = Object.values<string>(levelDecisions[level]);
  return pageOf<keyof ProposalRow, ProposalField>({
    title: 'Đề nghị',
    sheetId: 211,
    intro,
    leading: [
      { field: 'state', header: 'Tình trạng', width: 105 },
      { field: 'title', header: 'Tên sáng kiến', width: 200 },
      { field: 'from', header: from, width: 130 },
      { field: 'person', header: 'Người đề nghị', width: 165 },
      { field: 'summary', header: 'Tóm tắt nội dung', width: 260 },
      { field: 'effect', header: 'Hiệu quả, giá trị làm lợi, phạm vi', width: 170 },
      { field: 'answer', header: 'Việc cần làm', width: 170 },
    ],
    officer: [
      { field: 'decision', header: 'Quyết định', width: 130, choices },
      { field: 'reason', header: 'Lý do', width: 240 },
    ],
    trailing: [
      ...(level === 'unit' ? [above] : []),
      { field: 'applied', header: 'Thời gian áp dụng', width: 130 },
      { field: 'awards', header: 'Danh hiệu, khen thưởng', width: 180 },
      { field: 'group', header: 'Nhóm', width: 130 },
      { field: 'petition', header: petition, width: 110 },
      { field: 'code', header: 'Mã tra cứu', width: 170 },
    ],
    frozenColumns: 2,
    colours: Object.entries(colours).map(
      ([state, colour]) => [levelStateNames[level][state as LevelState], colour] as const,
    ),
  });
}

export const proposalsPages: Readonly<Record<Level, ProposalsPage>> = {
  unit: pageFor('unit'),
  confederation: pageFor('confederation'),
};

/** That of a province or sector. */
export const proposalsPage = proposalsPages.unit;
