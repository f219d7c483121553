import { noCells } from '../core/dossier/dossier.ts';
import { columnLetters } from '../core/ledger/columns.ts';
import { controlTab, petitionControl } from '../core/ledger/control.ts';
import {
  firstInitiativeRow,
  initiativeCells,
  initiativeColumns,
  swept,
  sweptRowOf,
} from '../core/ledger/initiatives.ts';
import { list } from '../core/ledger/registry.ts';
import type { RowChange, Workbooks } from '../stages/effects.ts';
import { changesSince, createSpreadsheet, findFile, shareWith } from './drive-api.ts';
import { appendRows, batchUpdate, readRanges, writeCells } from './sheets-api.ts';
import { controlSheet, furnishUnion, initiativesSheet, initiativesTab } from './union-layout.ts';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const sweptColumns = `${columnLetters(swept.from)}${firstInitiativeRow}:${columnLetters(swept.to - 1)}`;
const sweptRange = `'${initiativesTab}'!${sweptColumns}`;
const requestRange = `'${controlTab}'!${petitionControl.request}${petitionControl.row}`;

/** The unions' workbooks in the programme's folder. */
export function workbooksIn(folder: string): Workbooks {
  return {
    changedSince: changesSince,
    open(union) {
      const key = { kind: 'union', key: union.id } as const;
      const workbook = findFile(key) ?? createSpreadsheet(`Sáng kiến – ${union.name}`, key, folder);
      furnishUnion(workbook, union.name);
      shareWith(workbook, list(union.officers));
      return workbook;
    },
    sweep(workbook) {
      const [rows = [], request = []] = readRanges(workbook, [sweptRange, requestRange]);
      return {
        rows: rows.flatMap((values, i) => sweptRowOf(firstInitiativeRow + i, values) ?? []),
        request: String(request[0]?.[0] ?? ''),
      };
    },
    write(workbook, rows, notice) {
      const added = rows.filter((change) => change.row === undefined);
      batchUpdate(workbook, [
        ...rows.flatMap(rewrite),
        ...appendRows(
          initiativesSheet,
          added.map(({ system, officer = noCells }) => initiativeCells(system, officer)),
        ),
        writeCells(initiativesSheet, 1, 0, [[notice]]),
      ]);
    },
    answerPetition(workbook, { answer, docx, document }) {
      const links = [
        docx === '' ? '' : `https://drive.google.com/file/d/${docx}/view`,
        document === '' ? '' : `https://docs.google.com/document/d/${document}/edit`,
      ];
      batchUpdate(workbook, [
        writeCells(controlSheet, petitionControl.row, 2, [[answer, ...links]]),
      ]);
    },
  };
}

/**
 * The program's cells of a row, but never the id: if an officer sorted since the row was read, the
 * cells land beside a wrong id, the mark tells, and the next sweep writes both rows anew.
 */
function rewrite({ row, system }: RowChange): readonly Request[] {
  if (row === undefined) return [];
  const cells = initiativeCells(system, noCells);
  const write = (from: number, to: number) =>
    writeCells(initiativesSheet, row, from, [cells.slice(from, to)]);
  const mark = swept.from + 1;
  return [
    write(0, swept.from),
    write(mark, swept.officersFrom),
    write(swept.to, initiativeColumns.length),
  ];
}
