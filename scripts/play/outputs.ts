import { standing } from '#core/dossier/standing.ts';
import { programmeOf } from '#core/programme/load.ts';
import { showCode } from '#core/submission/code.ts';
import type { Installation } from '../installation/install.ts';
import { type LedgerView, ledgerView } from '../installation/ledger-view.ts';
import { published } from '../installation/published.ts';
import type { SpreadsheetView } from '../workspace/sheets/read-model.ts';
import { xlsxOf } from '../workspace/xlsx.ts';
import { csv } from './csv.ts';
import { eml } from './eml.ts';
import { summaryOf } from './summary.ts';

/** What a played programme leaves behind: path below the output folder → content. */
export type Outputs = ReadonlyMap<string, string | Uint8Array>;

/** The same programme gives the same bytes: nothing here knows when or how often it was swept. */
export async function outputsOf(installation: Installation): Promise<Outputs> {
  const { workspace } = installation;
  const view = ledgerView(installation);
  const data = published(installation);
  const mails = workspace.mail();
  const made = view.unions.filter(({ workbook }) => workbook !== '');
  const workbooks = await Promise.all(
    made.map(async ({ id, workbook }) => {
      const bytes = await xlsxOf(relinked(workspace.spreadsheet(workbook), view));
      return [`workbooks/${id}.xlsx`, bytes] as const;
    }),
  );
  return new Map<string, string | Uint8Array>([
    ['summary.json', json(summaryOf(view, data?.results.initiatives.length ?? 0))],
    ['ledger.csv', ledgerCsv(installation, view)],
    ['quarantine.csv', quarantineCsv(view)],
    ['results.json', json(data?.results ?? null)],
    ...workbooks,
    ...view.petitions
      .filter(({ status }) => status === 'made')
      .map(
        ({ union, n, docx }) => [`petitions/${union}-${n}.docx`, workspace.bytesOf(docx)] as const,
      ),
    ...mails.map(
      (mail, i) =>
        [`mail/${String(i + 1).padStart(4, '0')}.eml`, eml(mail, workspace.owner)] as const,
    ),
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function ledgerCsv(installation: Installation, view: LedgerView): string {
  const programme = programmeOf(installation.programme);
  if (!programme) throw new Error(`no programme ${installation.programme}`);
  const states = new Map(
    view.dossiers.map((dossier) => [dossier.id, standing(dossier, programme).state]),
  );
  const header = [
    'responseId',
    'submittedAt',
    'code',
    'unit',
    'union',
    'outcome',
    'problems',
    'initiative',
    'state',
  ];
  const rows = view.intakes
    .toSorted(
      (a, b) =>
        Date.parse(a.submittedAt) - Date.parse(b.submittedAt) ||
        (a.responseId < b.responseId ? -1 : 1),
    )
    .map((intake) => [
      intake.responseId,
      intake.submittedAt,
      showCode(intake.code),
      intake.unit,
      intake.union,
      intake.outcome,
      intake.problems,
      intake.initiative,
      states.get(intake.initiative) ?? '',
    ]);
  return csv(header, rows);
}

function quarantineCsv(view: LedgerView): string {
  const header = [
    'responseId',
    'submittedAt',
    'code',
    'problems',
    'reasons',
    'fullName',
    'phone',
    'unit',
    'subUnit',
    'title',
    'sha256',
  ];
  const rows = view.quarantined.map((entry) => [
    entry.responseId,
    entry.submittedAt,
    showCode(entry.code),
    entry.problems,
    entry.reasons,
    entry.fullName,
    entry.phone,
    entry.unit,
    entry.subUnit,
    entry.title,
    /^SHA-256 ([0-9a-f]{64})/.exec(entry.fullText)?.[1] ?? '',
  ]);
  return csv(header, rows);
}

/** A workbook whose links point at the files beside it, not at ids that nobody outside can open. */
function relinked(workbook: SpreadsheetView, { petitions }: LedgerView): SpreadsheetView {
  const paths = new Map(
    petitions.flatMap(({ union, n, docx, document }) => {
      const path = `../../petitions/${union}-${n}.docx`;
      return [[docx, path] as const, [document, path] as const];
    }),
  );
  const link = <T>(cell: T): T | string => {
    const id =
      typeof cell === 'string' ? /^https:\/\/\S+\/d\/([\w-]+)\//.exec(cell)?.[1] : undefined;
    return (id !== undefined && paths.get(id)) || cell;
  };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: () => sheet.cells().map((row) => row.map(link)),
  }));
  return { ...workbook, sheets };
}
