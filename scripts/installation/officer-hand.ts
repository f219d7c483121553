import { columnLetters } from '#core/ledger/columns.ts';
import { type ControlPage, controlPage } from '#core/ledger/control.ts';
import type { Page } from '#core/ledger/page.ts';
import { type Installation, officerOf } from './install.ts';

/** What could not be written, in a sentence; undefined where all was. */
type Refusal = string | undefined;

/** An officer writes into the yellow cells of a row of a page, as a person does. */
export function writeRow<Officer extends string>(
  installation: Installation,
  workbook: Workbook,
  page: Page<string, Officer>,
  id: string,
  cells: Readonly<Partial<Record<Officer, string>>>,
): Refusal {
  const row = rowOf(installation, workbook, page, id);
  if (row === 0) return `trang ${page.title} của sổ ${workbook.union} không có dòng ${id}`;
  const refusals = page.officer.flatMap(({ field }, i) => {
    const text = cells[field];
    if (text === undefined) return [];
    const column = columnLetters(page.swept.officersFrom + i);
    return type(installation, workbook, `'${page.title}'!${column}${row}`, text) ?? [];
  });
  return refusals.length === 0 ? undefined : refusals.join('; ');
}

/** The row, counted from 1, in which a record stands; 0 where it does not. */
export function rowOf(
  { workspace }: Installation,
  workbook: Workbook,
  page: Page,
  id: string,
): number {
  const { sheets } = workspace.spreadsheet(workbook.id);
  const cells = sheets.find(({ title }) => title === page.title)?.cells() ?? [];
  return cells.findIndex((row) => row[page.swept.from] === id) + 1;
}

/** An officer asks for documents in *Lập hồ sơ*, each by the id of its row. */
export function askPapers(
  installation: Installation,
  workbook: Workbook,
  page: ControlPage,
  requests: Readonly<Record<string, string>>,
): Refusal {
  const refusals = Object.entries(requests).flatMap(
    ([id, request]) => writeRow(installation, workbook, page, id, { request }) ?? [],
  );
  return refusals.length === 0 ? undefined : refusals.join('; ');
}

/** An officer of a union asks for its Tờ trình. */
export function askPetition(
  installation: Installation,
  workbook: Workbook,
  request: string,
): Refusal {
  return askPapers(installation, workbook, controlPage, { petition: request });
}

/** A union and the workbook that was made for it. */
export interface Workbook {
  readonly union: string;
  readonly id: string;
}

function type(
  { workspace }: Installation,
  { id, union }: Workbook,
  cell: string,
  text: string,
): Refusal {
  const typed = workspace.typeInto(id, cell, text, officerOf(union));
  return typed.ok ? undefined : `${cell}: ${typed.message}`;
}
