import { type OfficerCells, officerFields } from '#core/dossier/dossier.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { controlTab, petitionControl } from '#core/ledger/control.ts';
import { initiativeColumns, swept } from '#core/ledger/initiatives.ts';
import { type Installation, officerOf } from './install.ts';

const initiativesTab = 'Sáng kiến';

/** What could not be written, in a sentence; undefined where all was. */
type Refusal = string | undefined;

/** An officer writes into the yellow cells of an initiative's row, as a person does. */
export function writeRow(
  installation: Installation,
  workbook: Workbook,
  initiative: string,
  cells: Readonly<Partial<OfficerCells>>,
): Refusal {
  const row = rowOf(installation, workbook, initiative);
  if (row === 0) return `sáng kiến ${initiative} không có trong sổ ${workbook.union}`;
  const refusals = officerFields.flatMap((field) => {
    const text = cells[field];
    if (text === undefined) return [];
    const column = columnLetters(initiativeColumns.findIndex((each) => each.field === field));
    return type(installation, workbook, `'${initiativesTab}'!${column}${row}`, text) ?? [];
  });
  return refusals.length === 0 ? undefined : refusals.join('; ');
}

/** The row, counted from 1, in which an initiative stands; 0 where it does not. */
export function rowOf({ workspace }: Installation, workbook: Workbook, initiative: string): number {
  const { sheets } = workspace.spreadsheet(workbook.id);
  const cells = sheets.find(({ title }) => title === initiativesTab)?.cells() ?? [];
  return cells.findIndex((row) => row[swept.from] === initiative) + 1;
}

/** An officer asks for the Tờ trình in *Lập hồ sơ*. */
export function askPetition(
  installation: Installation,
  workbook: Workbook,
  request: string,
): Refusal {
  const cell = `'${controlTab}'!${petitionControl.request}${petitionControl.row}`;
  return type(installation, workbook, cell, request);
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
