import { movedName } from '#core/dossier/state-names.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Installation } from '../installation/install.ts';
import { intakesIn, unionsIn } from '../installation/ledger-view.ts';

const { title, swept } = initiativesPage;

/** Looks from outside when initiatives come to stand in a union's workbook. */
export function arrivalsIn(installation: Installation) {
  const { workspace } = installation;
  const at = new Map<string, number>();
  const rowsSeen = new Map<string, number>();
  let workbooks: readonly string[] = [];
  let looked = 0;
  return {
    /** By initiative, epoch ms. */
    at: at as ReadonlyMap<string, number>,
    /** Notes under the present time what was not there at the last look. */
    look(): void {
      if (workbooks.length === 0) workbooks = workbooksOf(installation);
      const changed = new Set(
        workspace.files().flatMap((file) => (file.modifiedTime >= looked ? file.id : [])),
      );
      looked = workspace.clock.now();
      for (const id of workbooks) {
        if (!changed.has(id)) continue;
        const rows = initiativeRows(installation, id);
        for (let row = rowsSeen.get(id) ?? 2; row < rows.length; row += 1) {
          const initiative = String(rows[row]?.[swept.from] ?? '');
          if (initiative !== '' && !at.has(initiative)) at.set(initiative, looked);
        }
        rowsSeen.set(id, Math.max(2, rows.length));
      }
    },
  };
}

/** Compares the Form's responses with the ledger, and its initiatives with all workbooks. */
export function recounted(
  installation: Installation,
  sent: readonly { readonly id: string }[],
): { readonly lost: number; readonly doubled: number } {
  const taken = new Map<string, number>();
  const initiatives = new Set<string>();
  for (const { responseId, outcome, initiative } of intakesIn(installation)) {
    taken.set(responseId, (taken.get(responseId) ?? 0) + 1);
    if (outcome !== 'quarantined') initiatives.add(initiative || responseId);
  }
  const placed = new Map<string, number>();
  for (const workbook of workbooksOf(installation)) {
    for (const row of initiativeRows(installation, workbook).slice(2)) {
      const id = String(row[swept.from] ?? '');
      if (id === '' || row[0] === movedName) continue;
      placed.set(id, (placed.get(id) ?? 0) + 1);
    }
  }
  const twice = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].filter((count) => count > 1).length;
  return {
    lost:
      sent.filter(({ id }) => !taken.has(id)).length +
      [...initiatives].filter((id) => !placed.has(id)).length,
    doubled: twice(taken) + twice(placed),
  };
}

const workbooksOf = (installation: Installation): readonly string[] => [
  ...new Set(unionsIn(installation).flatMap(({ workbook }) => (workbook === '' ? [] : workbook))),
];

function initiativeRows({ workspace }: Installation, workbook: string) {
  const { sheets } = workspace.spreadsheet(workbook);
  return sheets.find((sheet) => sheet.title === title)?.cells() ?? [];
}
