import type { Column } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Installation } from '../../scripts/installation/install.ts';

const columns: readonly Column[] = initiativesPage.columns;

/** The *Sáng kiến* tab of a workbook as a person sees it, whatever was done to it. */
export interface Sheet {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  columnOf(field: string): number;
  fieldAt(column: number): string;
  /** The initiative's name in a row, by which people know it; '' where there is none. */
  nameAt(row: number): string;
  /** Names that stand in exactly one row. */
  single(): readonly string[];
  cell(name: string, field: string): string | undefined;
  /** Without it nobody can tell columns that are moved before the next sweep. */
  hasHeader(): boolean;
  isInOrder(): boolean;
}

/** Undefined while the tab or the workbook is not there. */
export function sheetOf({ workspace }: Installation, workbook: string): Sheet | undefined {
  if (workbook === '') return undefined;
  const { sheetId } = initiativesPage;
  const view = workspace.spreadsheet(workbook).sheets.find((each) => each.sheetId === sheetId);
  if (!view) return undefined;
  const rows = view.rows();
  // Somebody may have deleted or inserted rows above it.
  const headerAt = rows.findIndex(
    (row) => columns.filter(({ header: name }) => row.includes(name)).length > 5,
  );
  const header = rows[headerAt] ?? [];
  const columnOf = (field: string) =>
    header.indexOf(columns.find((column) => column.field === field)?.header ?? '');
  const nameAt = (row: number) => (row <= headerAt ? '' : (rows[row]?.[columnOf('title')] ?? ''));
  const names = rows.map((_, row) => nameAt(row)).filter((name) => name !== '');
  return {
    title: view.title,
    rows,
    columnOf,
    fieldAt: (column) => columns.find((each) => each.header === header[column])?.field ?? '',
    nameAt,
    single: () => names.filter((name) => names.indexOf(name) === names.lastIndexOf(name)),
    cell(name, field) {
      const column = columnOf(field);
      const row = rows.findIndex((_, i) => nameAt(i) === name);
      return column < 0 || row < 0 ? undefined : (rows[row]?.[column] ?? '');
    },
    hasHeader: () => columnOf('id') >= 0 || columnOf('mark') >= 0,
    isInOrder: () => columns.every(({ header: name }, i) => header[i] === name),
  };
}
