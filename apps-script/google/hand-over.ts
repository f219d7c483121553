import { handOverList, handOverRefused } from '../core/schedule/hand-over-told.ts';
import { notSetUp, noWorkbook } from '../core/schedule/operator-told.ts';
import { Properties } from './config.ts';
import { accountNow } from './drive-api.ts';
import { knownFiles } from './known-files.ts';
import { ownFiles } from './own-files.ts';
import { settingOf } from './programme.ts';
import { toldOf } from './steps.ts';
import { dropTriggers, isSweeping } from './trigger.ts';

/**
 * Tells the owner's account what is handed over and how, and another that it can't take anything
 * over: a clock that it set goes. Changes nothing else.
 * @param sweptAt when the last sweep was, epoch ms; 0 for never
 */
export function handOverProgramme(sweptAt: number): string {
  return toldOf('Việc bàn giao', () => {
    if (!SpreadsheetApp.getActiveSpreadsheet()) return noWorkbook;
    const properties = new Properties();
    const [ledger = ''] = properties.ids('ledgers');
    const folder = properties.config('folder');
    if (folder === '') return notSetUp;
    const owner = properties.config('owner');
    const account = accountNow();
    if (owner !== '' && owner !== account) return handOverRefused(owner, account, dropTriggers());
    const seen = new Set(ownFiles().map(({ id }) => id));
    const { shared, own, templates } = knownFiles(properties, ledger);
    const all = [...shared, ...own, ...templates].filter(({ id }) => id !== '');
    return handOverList({
      name: settingOf(properties).programme.name,
      owner: account,
      folder,
      sweptAt,
      sweeping: isSweeping(properties),
      forms: properties.ids('forms').length,
      ledgers: properties.ids('ledgers').length,
      workbooks: shared.length,
      templates: templates.length,
      unseen: all.filter(({ id }) => !seen.has(id)).map(({ name }) => name),
    });
  });
}
