import { cellText } from '../core/ledger/columns.ts';
import { tabsOfLedger } from '../core/ledger/tab-columns.ts';
import type { SharedFile } from '../core/schedule/sharing.ts';
import type { Inspection } from '../stages/effects.ts';
import { drive } from './drive-api.ts';
import type { Publishable } from './form.ts';
import { readRanges, tabsOf } from './sheets-api.ts';

/** What can be seen of the installation from inside the script. */
export function inspectionOf(ledgers: readonly string[], forms: readonly string[]): Inspection {
  const opened = () => forms.map(openForm);
  return {
    account: () => ({
      authorised: isAuthorised(),
      triggers: ScriptApp.getProjectTriggers().filter(
        (trigger) => trigger.getHandlerFunction() === 'tick',
      ).length,
    }),
    forms: () =>
      opened().map(
        (form) => form && { published: form.isPublished(), accepting: form.isAcceptingResponses() },
      ),
    questions: () =>
      opened().flatMap((form) => (form ? [form.getItems().map((item) => item.getTitle())] : [])),
    headers: () => ledgers.flatMap(headersOf),
    files: everyFile,
  };
}

function isAuthorised(): boolean {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const status = ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus();
  return status !== AuthorizationStatus.REQUIRED;
}

/** Undefined where it was thrown away, or belongs to another account now. */
function openForm(id: string): (GoogleAppsScript.Forms.Form & Publishable) | undefined {
  try {
    return FormApp.openById(id) as GoogleAppsScript.Forms.Form & Publishable;
  } catch (error) {
    const isGone = /no item with the given id|not found|permission/i;
    if (error instanceof Error && isGone.test(error.message)) return undefined;
    throw error;
  }
}

/** The tabs of a ledger workbook; one that is gone has no header at all. */
function headersOf(ledger: string, number: number) {
  const present = new Set(tabsOf(ledger).map(({ title }) => title));
  const wanted = tabsOfLedger(number === 0 ? 'first' : 'further');
  const there = wanted.filter(({ title }) => present.has(title));
  const ranges = there.map(({ title }) => `'${title}'!1:1`);
  const read = readRanges(ledger, ranges);
  return wanted.map(({ title, headers }) => ({
    place: `trang “${title}”`,
    wanted: headers,
    found: (read[there.findIndex((tab) => tab.title === title)]?.[0] ?? []).map(cellText),
  }));
}

/** With the scope drive.file Drive shows what this program made. Everybody may answer a Form. */
function everyFile(): readonly SharedFile[] {
  const collection = drive().Files;
  if (!collection) throw new Error('the advanced service Drive has no files');
  const found: SharedFile[] = [];
  for (let pageToken = ''; ; ) {
    const { files = [], nextPageToken = '' } = collection.list({
      q: "trashed = false and mimeType != 'application/vnd.google-apps.form'",
      fields: 'nextPageToken,files(id,name,appProperties,permissions(type,role,emailAddress))',
      pageSize: 100,
      ...(pageToken === '' ? {} : { pageToken }),
    });
    for (const { id = '', name = '', appProperties = {}, permissions = [] } of files) {
      found.push({
        id,
        name,
        kind: Object.keys(appProperties)[0] ?? '',
        permissions: permissions.map(({ type = '', role = '', emailAddress = '' }) => ({
          type,
          role,
          emailAddress,
        })),
      });
    }
    if (nextPageToken === '') return found;
    pageToken = nextPageToken;
  }
}
