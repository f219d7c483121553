import { columnLetters } from '../core/ledger/columns.ts';
import { registeredOf } from '../core/ledger/registry.ts';
import { unitOf } from '../core/ledger/units.ts';
import { handOverList, handOverRefused } from '../core/schedule/hand-over-told.ts';
import { notSetUp, noWorkbook } from '../core/schedule/operator-told.ts';
import { sweptAtIn } from '../stages/dashboard.ts';
import { Properties } from './config.ts';
import { accountNow, filesSeen } from './drive-api.ts';
import { tabs } from './ledger-layout.ts';
import { marksIn } from './marks.ts';
import { officeTemplates } from './office-templates.ts';
import { settingOf } from './programme.ts';
import { readRanges } from './sheets-api.ts';
import { toldOf } from './steps.ts';
import { dropTriggers, isSweeping } from './trigger.ts';

/**
 * Tells the owner's account what is handed over and how, and another that it can't take anything
 * over: a clock that it set goes. Changes nothing else.
 */
export function handOverProgramme(): string {
  return toldOf('Việc bàn giao', () => {
    if (!SpreadsheetApp.getActiveSpreadsheet()) return noWorkbook;
    const properties = new Properties();
    const [ledger = ''] = properties.ids('ledgers');
    const folder = properties.config('folder');
    if (folder === '') return notSetUp;
    const owner = properties.config('owner');
    const account = accountNow();
    if (owner !== '' && owner !== account) return handOverRefused(owner, account, dropTriggers());
    const seen = filesSeen();
    const { shared, own, templates } = filesOf(properties, ledger);
    const all = [...shared, ...own, ...templates].filter(({ id }) => id !== '');
    return handOverList({
      name: settingOf(properties).programme.name,
      owner: account,
      folder,
      sweptAt: sweptAtIn(marksIn(properties)),
      sweeping: isSweeping(properties),
      forms: properties.ids('forms').length,
      ledgers: properties.ids('ledgers').length,
      workbooks: shared.length,
      templates: templates.length,
      unseen: all.filter(({ id }) => !seen.has(id)).map(({ name }) => name),
    });
  });
}

interface KnownFile {
  readonly id: string;
  readonly name: string;
}

/** The files that the program made, but for the ledger workbook, which a person made. */
function filesOf(properties: Properties, ledger: string) {
  const rows = [tabs.registry, tabs.unit].map(
    ({ title, columns }) => `'${title}'!A2:${columnLetters(columns.length - 1)}`,
  );
  const [unions = [], units = []] = readRanges(ledger, rows);
  const holders = [...unions.map(registeredOf), ...units.map(unitOf)];
  const shared: readonly KnownFile[] = holders
    .filter(({ workbook }) => workbook !== '')
    .map(({ workbook, name }) => ({ id: workbook, name: `sổ của ${name}` }));
  const templates: readonly KnownFile[] = Object.values(officeTemplates).map(
    ({ config, title }) => ({ id: properties.config(config), name: title }),
  );
  const own: readonly KnownFile[] = [
    { id: properties.config('projection'), name: 'bảng để công bố' },
    ...properties.ids('forms').map((id) => ({ id, name: 'biểu mẫu' })),
    ...properties
      .ids('ledgers')
      .slice(1)
      .map((id) => ({ id, name: 'sổ tiếp nhận thêm' })),
  ];
  return { shared, own, templates };
}
