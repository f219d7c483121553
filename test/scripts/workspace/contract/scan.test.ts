import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { bundle } from '../../../../scripts/build.ts';
import { emulated } from '../../../../scripts/workspace/contract/emulated.ts';
import names from '../../../../scripts/workspace/contract/names.json' with { type: 'json' };
import {
  programOf,
  REQUEST,
  unbuilt,
  unbuiltGlobals,
  usesOfGoogle,
} from '../../../../scripts/workspace/contract/scan.ts';
import { run } from '../program.ts';

const has = new Map<string, { path: string; members: readonly string[] }>(emulated());
const google = [...names.globals.split(' '), 'console'];
const planted = resolve('apps-script/google/planted.ts');
const text = `
  interface Newer { getResponderUri(): string }
  export function planted(form: GoogleAppsScript.Forms.Form): unknown {
    const item = form.addListItem();
    const { getEditors } = form;
    const values = Sheets?.Spreadsheets?.Values;
    const requests: GoogleAppsScript.Sheets.Schema.Request[] = [{ addSheet: {} }, { addChart: {} }];
    return [item.duplicate(), getEditors(), form['getSummaryUrl'](), values?.batchGetByDataFilter,
      (form as unknown as Newer).getResponderUri(), CalendarApp.getDefaultCalendar(), form.getId(),
      Utilities.DigestAlgorithm.MD5, Utilities.MacAlgorithm, requests];
  }`;
const uses = usesOfGoogle(programOf('apps-script/tsconfig.json', new Map([[planted, text]])));
has.set(REQUEST, { path: REQUEST, members: builtRequests() });

/** The kinds of request in the program and in the plant that the workspace does not refuse by name. */
function builtRequests(): readonly string[] {
  const kinds = [
    ...new Set(uses.filter(({ type }) => type === REQUEST).map(({ member }) => member)),
  ];
  const lacks = run(`return ${JSON.stringify(kinds)}.filter((kind) => refusal(() =>
    Sheets.Spreadsheets.batchUpdate({ requests: [{ [kind]: {} }] }, book())).includes('not implemented'));`);
  return kinds.filter((kind) => !(lacks as readonly string[]).includes(kind));
}

test('the workspace has every member of Google’s that the program uses', () => {
  const own = uses.filter(({ at }) => !at.startsWith(planted));
  expect(own.length).toBeGreaterThan(80);
  expect(own.filter(({ type }) => type === REQUEST).length).toBeGreaterThan(8);
  expect(unbuilt(own, has)).toEqual([]);
});

test('planted uses are found, through variables, patterns, brackets and casts', () => {
  const found = unbuilt(
    uses.filter(({ at }) => at.startsWith(planted)),
    has,
  );
  expect(found.map((line) => line.split(' ')[1])).toEqual([
    'Forms.Form.getEditors',
    'Sheets.Schema.Request.addChart',
    'Forms.ListItem.duplicate',
    'Forms.Form.getSummaryUrl',
    'Sheets.Collection.Spreadsheets.ValuesCollection.batchGetByDataFilter',
    'Forms.Form.getResponderUri',
    'Calendar.CalendarApp.getDefaultCalendar',
    'Utilities.Utilities.MacAlgorithm',
  ]);
});

test('the built bundle names no other of Google’s globals', async () => {
  expect(unbuiltGlobals(await bundle(), google, has)).toEqual([]);
});

test('a planted global is found in a bundle, and a name of the bundle’s own is none', () => {
  const code = `(() => { function make(CalendarApp) { return CalendarApp.x; }
    make({ DriveApp: 1 }).GmailApp; FormApp.openByUrl('x'); const f = FormApp.create;
    return [Jdbc, typeof Maps, { Session }]; })()`;
  expect(unbuiltGlobals(code, google, has)).toEqual(['FormApp.openByUrl', 'Jdbc', 'Maps']);
});
