import { actors } from '../core/ledger/audit.ts';
import { countsIn, isRestored, restorationOf, restorationTab } from '../core/ledger/restoration.ts';
import type { ConfigName, Properties } from './config.ts';
import { takeFromBin } from './drive-api.ts';
import { Journal } from './journal.ts';
import { index } from './ledger-layout.ts';
import { readRanges, tabsOf, writeCells } from './sheets-api.ts';
import { signingWith } from './signing.ts';

/** Properties that name a file; it may be gone, and another have been made since. */
const files: readonly ConfigName[] = [
  'folder',
  'template',
  'unitPetitionTemplate',
  'minutesTemplate',
  'confirmationTemplate',
  'coverTemplate',
  'thanksTemplate',
  'projection',
];

/**
 * Takes back the properties that a restored ledger holds, as they were when the backup was taken: what
 * came since is received once more. From now on every workbook is read as if nothing of it had been
 * taken in. The tab goes in the same call that lets sweeps begin again.
 */
export function takeBack(properties: Properties, ledger: string, now: number): void {
  const [rows = [], counts = []] = readRanges(ledger, [
    `'${restorationTab.title}'!A1:B`,
    `'${index.title}'!A1`,
  ]);
  for (const [name, value] of rows) {
    const [property, text] = [String(name ?? ''), String(value ?? '')];
    if (isRestored(property) && stillServes(property, text)) properties.write(property, text);
  }
  properties.write('mark.inspected', '');
  properties.write('mark.retake', 'yes');
  const { sheetId } = restorationTab;
  const journal = new Journal(signingWith(properties.config('secret')), now);
  journal.write(
    ledger,
    [
      writeCells(index.sheetId, 1, 0, [[countsIn(String(counts[0]?.[0] ?? ''))]]),
      { deleteSheet: { sheetId } },
    ],
    [
      {
        actor: actors.operator,
        action: 'Khôi phục từ bản sao lưu',
        object: '',
        fields: [],
        before: '',
        after: '',
      },
    ],
  );
}

/**
 * A script that lost its properties, as it does when somebody takes it for a copy's, finds them in the
 * ledger that was restored.
 */
export function takeBackLost(properties: Properties, now: number): void {
  const open = SpreadsheetApp.getActiveSpreadsheet()?.getId();
  if (open === undefined || properties.ids('ledgers').length > 0) return;
  if (!tabsOf(open).some(({ sheetId }) => sheetId === restorationTab.sheetId)) return;
  const [cells = []] = readRanges(open, [`'${index.title}'!A1`]);
  if (restorationOf(String(cells[0]?.[0] ?? '')) === 'done') takeBack(properties, open, now);
}

/** A file of before is used where it is there still; else the one that set-up made. */
function stillServes(property: string, value: string): boolean {
  const name = property.replace(/^config\./, '');
  if (name === 'forms') return value.split(' ').every(opens);
  return !files.some((file) => file === name) || takeFromBin(value, '') === 'there';
}

function opens(form: string): boolean {
  try {
    return FormApp.openById(form).getId() === form;
  } catch {
    return false;
  }
}
