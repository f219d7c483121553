import { markHeader } from '#core/ledger/page.ts';
import type { PaperKind, PetitionRecord } from '#core/ledger/petitions.ts';
import { programmeOf } from '#core/programme/load.ts';
import type { Results } from '#core/publication/results.ts';
import { dayOf } from '#core/text/dates.ts';
import type { Installation } from '../installation/install.ts';
import {
  dossiersIn,
  intakesIn,
  numbersIn,
  petitionsIn,
  quarantinedIn,
  sendingsIn,
  unionsIn,
  unitsIn,
} from '../installation/ledger-view.ts';
import { published } from '../installation/published.ts';
import type { Cell } from '../workspace/sheets/book.ts';
import type { SpreadsheetView } from '../workspace/sheets/read-model.ts';
import { xlsxOf } from '../workspace/xlsx.ts';
import { dossiersOf } from './dossiers.ts';
import { eml } from './eml.ts';
import { levelsOf, summaryOf } from './summary.ts';
import { ledgerTable, quarantineTable } from './tables.ts';

/** What a played programme leaves behind: path below the output folder → content. */
export type Outputs = ReadonlyMap<string, string | Uint8Array>;

/** The same programme gives the same bytes: nothing here knows when or how often it was swept. */
export async function outputsOf(installation: Installation): Promise<Outputs> {
  const { workspace, programme } = installation;
  const intakes = intakesIn(installation);
  const dossiers = dossiersIn(installation);
  const petitions = petitionsIn(installation).filter(({ status }) => status === 'made');
  const data = published(installation);
  const results = data ? withoutAudit(data.results) : null;
  const levels = levelsOf(unionsIn(installation), numbersIn(installation));
  const summary = summaryOf({ intakes, dossiers, petitions, results });
  return new Map<string, string | Uint8Array>([
    ['summary.json', json(summary)],
    ['levels.json', json(levels)],
    ['ledger.csv', ledgerTable(intakes, dossiers, programme)],
    ['quarantine.csv', quarantineTable(quarantinedIn(installation))],
    ['results.json', json(results)],
    ['dossiers.json', json(dossiersOf(knownIn(installation)))],
    ...(await workbooksOf(installation, petitions)),
    ...(await unitWorkbooksOf(installation, petitions)),
    ...petitions.map((made) => [pathOf(made), workspace.bytesOf(made.docx)] as const),
    ...workspace.mail().map((mail, i) => {
      const body = relinked(petitions, '../', mail.body);
      return [mailPath(i), eml({ ...mail, body }, workspace.owner)] as const;
    }),
  ]);
}

/** Where the log ends tells of every sweep, and so how often there was one. */
const withoutAudit = ({ audit: _, ...results }: Results): Results => results;

function knownIn(installation: Installation) {
  const programme = programmeOf(installation.programme);
  if (!programme) throw new Error(`no programme ${installation.programme}`);
  return {
    programme,
    sendings: sendingsIn(installation),
    dossiers: dossiersIn(installation),
    unions: unionsIn(installation),
    units: unitsIn(installation),
    today: dayOf(installation.workspace.clock.now()),
  };
}

function workbooksOf(installation: Installation, petitions: readonly PetitionRecord[]) {
  const made = unionsIn(installation).filter(({ workbook }) => workbook !== '');
  return Promise.all(
    made.map(async ({ id, workbook }) => {
      const view = relinkedBook(installation.workspace.spreadsheet(workbook), petitions, '../../');
      return [`workbooks/${id}.xlsx`, await xlsxOf(view)] as const;
    }),
  );
}

function unitWorkbooksOf(installation: Installation, petitions: readonly PetitionRecord[]) {
  const made = unitsIn(installation).filter(({ workbook }) => workbook !== '');
  return Promise.all(
    made.map(async ({ id, workbook }) => {
      const view = relinkedBook(installation.workspace.spreadsheet(workbook), petitions, '../');
      return [`units/${id}.xlsx`, await xlsxOf(view)] as const;
    }),
  );
}

const folders: Readonly<Record<PaperKind, string>> = {
  petition: 'petitions',
  unitPetition: 'petitions',
  minutes: 'minutes',
  confirmation: 'confirmations',
  cover: 'covers',
  thanks: 'thanks',
};
/** A preview has one path, as it has one file. */
const pathOf = ({ kind, use, union, n }: PetitionRecord): string =>
  use === 'issue' ? `${folders[kind]}/${union}-${n}.docx` : `previews/${union}.docx`;
const mailPath = (i: number): string => `mail/${String(i + 1).padStart(4, '0')}.eml`;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A row's mark covers its links, and so ids that differ wherever a sweep was stopped. */
function withoutMarks(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const mark = rows[1]?.indexOf(markHeader) ?? -1;
  return rows.map((row, i) => row.map((cell, j) => (i > 1 && j === mark ? null : cell)));
}

/** A workbook whose links point at the files beside it, not at ids that nobody outside can open. */
function relinkedBook(
  workbook: SpreadsheetView,
  petitions: readonly PetitionRecord[],
  up: string,
): SpreadsheetView {
  const link = (cell: Cell): Cell =>
    typeof cell === 'string' ? relinked(petitions, up, cell) : cell;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: () => withoutMarks(sheet.cells()).map((row) => row.map(link)),
  }));
  return { ...workbook, sheets };
}

/** The same for the links of any text. */
function relinked(petitions: readonly PetitionRecord[], up: string, text: string): string {
  return text.replace(/https:\/\/\S+\/d\/([\w-]+)\/(?:view|edit)/g, (link, id: string) => {
    const made = petitions.find(({ docx, document }) => docx === id || document === id);
    return made ? `${up}${pathOf(made)}` : link;
  });
}
