import { catalogueOf, withinScope } from '../core/catalogue/catalogue.ts';
import { register, registryRow, unionsOf, unitsOf } from '../core/ledger/registry.ts';
import type { LedgerTab, OfficeTab } from '../core/ledger/tabs.ts';
import { ledgerTabs, officeTabs } from '../core/ledger/tabs.ts';
import { firstUnits, type RegisteredUnit, unitRow } from '../core/ledger/units.ts';
import type { Programme } from '../core/programme/programme.ts';
import { formPhaseOf } from '../core/programme/window.ts';
import { dayOf } from '../core/text/dates.ts';
import { type ConfigName, Properties } from './config.ts';
import { furnishDesk } from './desk-layout.ts';
import {
  createBlob,
  createFolder,
  createSpreadsheet,
  type FileKey,
  findFile,
} from './drive-api.ts';
import { buildForm } from './form.ts';
import { Journal } from './journal.ts';
import { furnishLedger, tabs } from './ledger-layout.ts';
import { marksIn } from './marks.ts';
import { firstVersion, officeTemplates } from './office-templates.ts';
import { settingOf } from './programme.ts';
import { furnishProjection } from './projection.ts';
import { registryIn } from './registry.ts';
import { appendRows, batchUpdate, readRange } from './sheets-api.ts';
import { signingWith } from './signing.ts';

export const shardTabs = Object.keys(ledgerTabs) as LedgerTab[];
const allTabs = [...shardTabs, ...Object.keys(officeTabs)] as (LedgerTab | OfficeTab)[];

/**
 * Sets a programme up from the ledger workbook that a person made: tabs, registry, folder, templates,
 * projection, Form and clock trigger. Each step looks for its outcome first, so it may be stopped
 * and asked for again.
 */
export function setUpProgramme(): void {
  const properties = new Properties();
  const { programme, units } = settingOf(properties);
  const ledger = SpreadsheetApp.getActiveSpreadsheet().getId();
  if (properties.config('secret') === '') {
    properties.configure('secret', `${Utilities.getUuid()}${Utilities.getUuid()}`);
  }
  const journal = new Journal(signingWith(properties.config('secret')), Date.now());
  furnishLedger(ledger, allTabs);
  furnishDesk(ledger, programme, properties.config('site'));
  fillRegistry(ledger, programme);
  fillUnits(ledger, firstUnits(units, programme));
  const folder = once(properties, 'folder', () =>
    found({ kind: 'folder', key: programme.id }, (key) => createFolder(programme.name, key)),
  );
  for (const template of Object.values(officeTemplates)) {
    once(properties, template.config, () =>
      found({ kind: 'template', key: template.key }, (key) =>
        createBlob(firstVersion(template), key, folder),
      ),
    );
  }
  const projection = once(properties, 'projection', () =>
    found({ kind: 'projection', key: programme.id }, (key) =>
      createSpreadsheet(`Công bố – ${programme.name}`, key, folder),
    ),
  );
  furnishProjection(projection);
  once(properties, 'forms', () => {
    const unions = unionsOf(registryIn({ workbook: ledger, journal }).all());
    const phase = formPhaseOf(programme, dayOf(Date.now()), '');
    const site = properties.config('site');
    const content = { units: unitsOf(units, unions), unions, phase, site };
    const form = buildForm(programme, units, content);
    // Up to date: the first sweep need not write it again.
    marksIn(properties).write('form', phase);
    return form;
  });
  once(properties, 'ledgers', () => ledger);
  if (!ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === 'tick')) {
    ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create();
  }
}

/** The catalogue is the default; from then on *Danh bạ* is the truth (DESIGN §6). */
function fillRegistry(ledger: string, { catalogue, scope }: Programme): void {
  const { title, sheetId } = tabs.registry;
  if (readRange(ledger, `'${title}'!A2:A2`).length > 0) return;
  const { unions } = withinScope(catalogueOf(catalogue), scope);
  const rows = unions.map((union) => registryRow(register(union)));
  batchUpdate(ledger, [
    ...appendRows(sheetId, rows),
    // Room below for the unions that the operator adds.
    { appendDimension: { sheetId, dimension: 'ROWS', length: 50 } },
  ]);
}

/** Units that the tab *Tỉnh, ngành* lacks; what the operator wrote there stays. */
function fillUnits(ledger: string, units: readonly RegisteredUnit[]): void {
  const { title, sheetId } = tabs.unit;
  const present = new Set(readRange(ledger, `'${title}'!A2:A`).map(([id]) => String(id ?? '')));
  const missing = units.filter(({ id }) => !present.has(id));
  batchUpdate(ledger, appendRows(sheetId, missing.map(unitRow)));
}

function once(properties: Properties, step: ConfigName, make: () => string): string {
  const made = properties.config(step) || make();
  properties.configure(step, made);
  return made;
}

function found(key: FileKey, make: (key: FileKey) => string): string {
  return findFile(key) ?? make(key);
}
