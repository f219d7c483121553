import type { OfficerField } from '../core/dossier/dossier.ts';
import { officerStateNames } from '../core/dossier/state-names.ts';
import type { Column } from '../core/ledger/columns.ts';
import { controlTab, petitionControl, petitionRequests } from '../core/ledger/control.ts';
import { firstInitiativeRow, initiativeColumns, swept } from '../core/ledger/initiatives.ts';
import { officerColumns } from '../core/ledger/officer-columns.ts';
import { columnWidth, hideColumns } from './ledger-layout.ts';
import { batchUpdate, dropFirstTab, tabTitles, writeCells } from './sheets-api.ts';
import { guideTab, guideText } from './union-guide.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

export const initiativesTab = 'Sáng kiến';
export const initiativesSheet = 201;
export const controlSheet = 202;
const guideSheet = 203;

/** The officers' columns. */
const theirs = { startColumnIndex: swept.officersFrom, endColumnIndex: swept.to };
const yellow = { red: 1, green: 0.97, blue: 0.83 };
const grey = { red: 0.93, green: 0.94, blue: 0.95 };

const choices: Partial<Record<OfficerField, readonly string[]>> = {
  employerAgreed: ['Có', 'Không'],
  decision: ['Chọn', 'Không chọn', 'Trả lại'],
  noComplaint: ['Có', 'Không'],
  noDispute: ['Có', 'Không'],
  withdrawn: ['Có', 'Không'],
};

/** Colours by state, so that a person sees at a glance what waits. */
const stateColours: readonly (readonly [string, { red: number; green: number; blue: number }])[] = [
  [officerStateNames.received, { red: 0.87, green: 0.92, blue: 0.98 }],
  [officerStateNames.introduced, { red: 0.8, green: 0.93, blue: 0.95 }],
  [officerStateNames.chosen, { red: 0.82, green: 0.93, blue: 0.82 }],
  [officerStateNames.returned, { red: 1, green: 0.9, blue: 0.75 }],
  [officerStateNames.declined, { red: 0.9, green: 0.9, blue: 0.9 }],
  [officerStateNames.withdrawn, { red: 0.9, green: 0.9, blue: 0.9 }],
];

/** Dates and numbers as people here write and read them. */
const vietnamese: Request = {
  updateSpreadsheetProperties: {
    properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    fields: 'locale,timeZone',
  },
};

/** Gives a union's workbook its tabs in one atomic call; nothing where they are there already. */
export function furnishUnion(workbook: string, unionName: string): void {
  const present = tabTitles(workbook);
  if (present.includes(initiativesTab)) return;
  batchUpdate(workbook, [
    vietnamese,
    ...initiativesRequests(),
    ...controlRequests(unionName),
    ...guideRequests(),
    dropFirstTab,
  ]);
}

function initiativesRequests(): readonly Request[] {
  const sheetId = initiativesSheet;
  const columns: readonly Column[] = initiativeColumns;
  const body: GridRange = { sheetId, startRowIndex: firstInitiativeRow - 1 };
  const header: GridRange = { sheetId, startRowIndex: 1, endRowIndex: 2 };
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: initiativesTab,
          gridProperties: {
            rowCount: 2000,
            columnCount: columns.length,
            frozenRowCount: 2,
            frozenColumnCount: 3,
          },
        },
      },
    },
    writeCells(sheetId, 2, 0, [columns.map((column) => column.header)]),
    format(header, {
      textFormat: { bold: true },
      wrapStrategy: 'WRAP',
      verticalAlignment: 'MIDDLE',
    }),
    format(header, { backgroundColor: grey }),
    format({ ...header, ...theirs }, { backgroundColor: yellow }),
    format({ sheetId, startRowIndex: 0, endRowIndex: 1 }, { textFormat: { italic: true } }),
    // Text stays as typed: no lost leading zero, no date made of "3/2021", no formula.
    format(body, {
      numberFormat: { type: 'TEXT' },
      wrapStrategy: 'WRAP',
      verticalAlignment: 'TOP',
    }),
    format({ ...body, ...theirs }, { backgroundColor: yellow }),
    ...columns.map(({ width }, i) => columnWidth(sheetId, i, width)),
    hideColumns(sheetId, swept.from, swept.officersFrom),
    ...officerColumns.flatMap(({ field }, i) =>
      dropdown(body, swept.officersFrom + i, choices[field]),
    ),
    ...stateColours.map(([state, colour]) => stateColour(body, state, colour)),
    protection(sheetId, [{ sheetId, startRowIndex: firstInitiativeRow - 1, ...theirs }]),
    {
      setBasicFilter: {
        filter: {
          range: { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: columns.length },
        },
      },
    },
  ];
}

function controlRequests(unionName: string): readonly Request[] {
  const sheetId = controlSheet;
  const row = petitionControl.row;
  const control: GridRange = {
    sheetId,
    startRowIndex: row - 1,
    endRowIndex: row,
    startColumnIndex: 1,
    endColumnIndex: 2,
  };
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: controlTab,
          gridProperties: { rowCount: 20, columnCount: 5, frozenRowCount: 3 },
        },
      },
    },
    writeCells(sheetId, 1, 0, [
      [`Lập hồ sơ – ${unionName}`],
      [
        'Chọn “Lập lần 1” ở ô màu vàng. Sau khoảng 5 phút, Tờ trình và Bảng tổng hợp nằm ở cùng dòng. Muốn lập lại sau khi sửa, chọn lần tiếp theo.',
      ],
      ['Văn bản', 'Yêu cầu', 'Trả lời', 'Bản in (.docx)', 'Bản đọc'],
      ['Tờ trình và Bảng tổng hợp tóm tắt'],
    ]),
    format(
      { sheetId, startRowIndex: 0, endRowIndex: 1 },
      { textFormat: { bold: true, fontSize: 14 } },
    ),
    format(
      { sheetId, startRowIndex: 2, endRowIndex: 3 },
      { textFormat: { bold: true }, backgroundColor: grey },
    ),
    format(
      { sheetId, startRowIndex: 3 },
      { wrapStrategy: 'WRAP', verticalAlignment: 'TOP', numberFormat: { type: 'TEXT' } },
    ),
    format(control, { backgroundColor: yellow }),
    ...[260, 130, 420, 260, 260].map((width, i) => columnWidth(sheetId, i, width)),
    ...dropdown(control, 1, petitionRequests),
    protection(sheetId, [control]),
  ];
}

function guideRequests(): readonly Request[] {
  const sheetId = guideSheet;
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: guideTab,
          gridProperties: { rowCount: guideText.length + 1, columnCount: 1 },
        },
      },
    },
    writeCells(
      sheetId,
      1,
      0,
      guideText.map((line) => [line]),
    ),
    format({ sheetId }, { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' }),
    format(
      { sheetId, startRowIndex: 0, endRowIndex: 1 },
      { textFormat: { bold: true, fontSize: 14 } },
    ),
    columnWidth(sheetId, 0, 760),
    protection(sheetId, []),
  ];
}

function format(
  range: GridRange,
  userEnteredFormat: GoogleAppsScript.Sheets.Schema.CellFormat,
): Request {
  const fields = Object.keys(userEnteredFormat)
    .map((name) => `userEnteredFormat.${name}`)
    .join(',');
  return { repeatCell: { range, cell: { userEnteredFormat }, fields } };
}

function dropdown(
  rows: GridRange,
  column: number,
  values: readonly string[] | undefined,
): readonly Request[] {
  if (!values) return [];
  return [
    {
      setDataValidation: {
        range: { ...rows, startColumnIndex: column, endColumnIndex: column + 1 },
        rule: {
          condition: {
            type: 'ONE_OF_LIST',
            values: values.map((userEnteredValue) => ({ userEnteredValue })),
          },
          inputMessage: `Xin chọn: ${values.join(', ')}.`,
          strict: true,
          showCustomUi: true,
        },
      },
    },
  ];
}

function stateColour(
  body: GridRange,
  state: string,
  backgroundColor: GoogleAppsScript.Sheets.Schema.Color,
): Request {
  return {
    addConditionalFormatRule: {
      rule: {
        ranges: [{ ...body, startColumnIndex: 0, endColumnIndex: 1 }],
        booleanRule: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: state }] },
          format: { backgroundColor },
        },
      },
      index: 0,
    },
  };
}

/** Everything but the officers' cells is the program's; its account may always write. */
function protection(sheetId: number, unprotectedRanges: GridRange[]): Request {
  return {
    addProtectedRange: {
      protectedRange: {
        range: { sheetId },
        unprotectedRanges,
        description: 'Chương trình tự ghi phần này',
        warningOnly: false,
      },
    },
  };
}
