import { bulkPage } from '../core/ledger/bulk-page.ts';
import { dataRequestPage } from '../core/ledger/data-request-page.ts';
import { publishPage } from '../core/ledger/publish-page.ts';
import { settingsPage } from '../core/ledger/settings-page.ts';
import { wordingPage } from '../core/ledger/wording-page.ts';
import { type AgreeEffects, takeAgreement } from './agree.ts';
import { type BulkEffects, takeBulk } from './bulk.ts';
import { type DataRequestEffects, takeDataRequests } from './data-requests.ts';
import type { Setting } from './effects.ts';
import { type SettingsEffects, takeSettings } from './settings.ts';

const pages = {
  settings: settingsPage,
  wording: wordingPage,
  bulk: bulkPage,
  publish: publishPage,
  requests: dataRequestPage,
} as const;

/**
 * Reads the operator's own pages, in one call: Drive does not tell a script that the workbook it is
 * bound to has changed.
 */
export function desk(
  effects: SettingsEffects & BulkEffects & AgreeEffects & DataRequestEffects,
  setting: Setting,
): void {
  const { settings, wording, bulk, publish, requests } = effects.desk.read(pages);
  takeSettings(effects, setting, settings, wording);
  takeBulk(effects, setting, bulk);
  takeAgreement(effects, publish);
  takeDataRequests(effects, setting, requests);
}
