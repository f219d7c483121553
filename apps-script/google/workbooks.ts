import { confederationId } from '../core/dossier/proposal.ts';
import { confederationPages } from '../core/ledger/confederation-pages.ts';
import { list } from '../core/ledger/registry.ts';
import { keptMembers } from '../core/ledger/seats.ts';
import { unionPages } from '../core/ledger/union-pages.ts';
import { unitPages } from '../core/ledger/unit-pages.ts';
import type { Council } from '../core/programme/programme.ts';
import type { Pages, Workbooks } from '../stages/effects.ts';
import { confederationGuide } from './confederation-guide.ts';
import { createSpreadsheet, type FileKey, findFile, takeFromBin } from './drive-api.ts';
import { changesSince } from './drive-changes.ts';
import { letOnlyRead, shareWith } from './drive-sharing.ts';
import { unionGuide } from './guide.ts';
import { furnish } from './mend-tabs.ts';
import { noteIds, readPages, removeRows, settlePage, sweepPages, writePages } from './pages.ts';
import { shownCells } from './swept-rows.ts';
import { unitGuide } from './unit-guide.ts';

/** The workbooks of unions and units in the programme's folder. */
export function workbooksIn(folder: string, council: Council): Workbooks {
  const foundOr = (name: string, key: FileKey): string =>
    findFile(key) ?? createSpreadsheet(name, key, folder);
  return {
    changedSince: changesSince,
    open(union) {
      const workbook = foundOr(`Sáng kiến – ${union.name}`, { kind: 'union', key: union.id });
      furnish(workbook, unionPages, unionGuide);
      shareWith(workbook, list(union.officers));
      return workbook;
    },
    openUnit(unit) {
      const workbook = foundOr(`Xét chọn – ${unit.name}`, { kind: 'unit', key: unit.id });
      const pages =
        unit.id === confederationId
          ? confederationPages
          : unitPages(council, keptMembers(unit.council));
      furnish(workbook, pages, guideFor(pages));
      shareWith(workbook, list(unit.officers));
      return workbook;
    },
    mend(workbook, pages) {
      if (takeFromBin(workbook, folder) === 'gone') return 'gone';
      furnish(workbook, pages, guideFor(pages));
      return 'there';
    },
    share: (workbook, officers) => shareWith(workbook, officers),
    freeze: letOnlyRead,
    sweep: sweepPages,
    settle: settlePage,
    remove: removeRows,
    note: noteIds,
    read: readPages,
    shown: shownCells,
    write: writePages,
  };
}

/** What the officers of a workbook with these pages read first. */
export function guideFor(pages: Pages): readonly string[] {
  if ('initiatives' in pages) return unionGuide;
  return 'council' in pages ? unitGuide : confederationGuide;
}
