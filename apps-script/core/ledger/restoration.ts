/**
 * The hidden tab in which a restored ledger hands its program the properties: name and value a row.
 * A command on somebody's machine can write into a workbook, and not into a script's properties.
 */
export const restorationTab = { title: 'Khôi phục', sheetId: 191 } as const;

/**
 * What the index's first cell says before the counts of rows. Every sweep reads it: while a ledger is
 * being restored none does anything, and the first one after it takes the properties back.
 */
export type Restoration = 'none' | 'underWay' | 'done';

/** Stands in the cell while rows are written. */
export const underWay = 'Đang khôi phục';
const done = 'Khôi phục xong ';

export const doneText = (counts: string): string => `${done}${counts}`;

export function restorationOf(cell: string): Restoration {
  if (cell === underWay) return 'underWay';
  return cell.startsWith(done) ? 'done' : 'none';
}

/** The counts alone. */
export const countsIn = (cell: string): string =>
  cell.startsWith(done) ? cell.slice(done.length) : cell;

/** Properties of a backup that say nothing of a ledger that was restored from it. */
const transient: readonly string[] = [
  'config.owner',
  'config.trial',
  'config.trigger',
  'mark.backingUp',
  'mark.reconciling',
  'mark.failures',
  'mark.shown',
  'mark.inspected',
];

export const isRestored = (name: string): boolean =>
  /^(?:config|mark)\./.test(name) && !transient.includes(name);
