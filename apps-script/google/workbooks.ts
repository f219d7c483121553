import { list } from '../core/ledger/registry.ts';
import { unionPages } from '../core/ledger/union-pages.ts';
import type { Workbooks } from '../stages/effects.ts';
import { changesSince, createSpreadsheet, findFile, shareWith } from './drive-api.ts';
import { unionGuide } from './guide.ts';
import { furnish, readPages, writePages } from './pages.ts';

/** The unions' workbooks in the programme's folder. */
export function workbooksIn(folder: string): Workbooks {
  return {
    changedSince: changesSince,
    open(union) {
      const key = { kind: 'union', key: union.id } as const;
      const workbook = findFile(key) ?? createSpreadsheet(`Sáng kiến – ${union.name}`, key, folder);
      furnish(workbook, unionPages, unionGuide);
      shareWith(workbook, list(union.officers));
      return workbook;
    },
    read: readPages,
    write: writePages,
  };
}
