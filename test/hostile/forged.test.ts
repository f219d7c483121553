import { expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Answers } from '#core/submission/submission.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import {
  dossiersIn,
  intakesIn,
  quarantinedIn,
  unionsIn,
} from '../../scripts/installation/ledger-view.ts';
import { rowsOf, send, setUpProgramme, sweeps } from '../stages/programme.ts';

const home = 'dong-thap/tp-cao-lanh';
const { unions } = catalogueOf('2021');
const elsewhere = unions.find(({ unit }) => unit === 'ben-tre')?.name ?? '';

/** Where each response came to stand: unions' workbooks and *Cần kiểm tra*. */
function places(office: Installation): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const note = (id: string, place: string) => found.set(id, [...(found.get(id) ?? []), place]);
  const at = initiativesPage.swept.from;
  for (const { id, workbook } of unionsIn(office)) {
    if (workbook === '') continue;
    for (const row of rowsOf(office, workbook, initiativesPage.title).slice(2)) {
      if (row[at]) note(row[at], id);
    }
  }
  for (const { responseId } of quarantinedIn(office)) note(responseId, 'quarantine');
  return found;
}

/** Posts past the Form's own checks, as a script would make them; none of them tells a place rightly. */
const forged: Readonly<Record<string, Answers>> = {
  'a unit that no list offers': { unit: 'Tỉnh Không Có' },
  'a union that no list offers': { subUnit: 'LĐLĐ TP Không Có' },
  'a union of another unit’s list': { subUnit: elsewhere },
  'no unit': { unit: '' },
  'no union': { subUnit: '' },
  'a union’s id for its name': { subUnit: 'dong-thap/tp-cao-lanh/..' },
  'two unions in one answer': { subUnit: 'LĐLĐ TP Cao Lãnh, LĐLĐ TP Sa Đéc' },
  'an answer of the wrong kind': { unit: '["Đồng Tháp"]', subUnit: '{"name":"LĐLĐ TP Cao Lãnh"}' },
  'a formula for a union': { subUnit: '=IMPORTRANGE("x";"A1")' },
  'names that every object has': { unit: '__proto__', subUnit: 'constructor' },
  'no consent': { consentProcessing: '' },
};

test('forged posts wait for the operator: none is lost, none stands in a union’s workbook', async () => {
  const office = await setUpProgramme();
  for (const [id, answers] of Object.entries(forged)) send(office, id, answers);
  send(office, 'honest');
  sweeps(office, 3);
  const found = places(office);
  for (const id of Object.keys(forged)) expect([id, found.get(id)]).toEqual([id, ['quarantine']]);
  expect(found.get('honest')).toEqual([home]);
  expect(intakesIn(office)).toHaveLength(Object.keys(forged).length + 1);
});

test('posts with nothing, or with items of nobody’s, do no harm', async () => {
  const office = await setUpProgramme();
  const { workspace, form } = office;
  workspace.respond(form, new Map(), { id: 'nothing', at: workspace.clock.now() });
  const stray = new Map([
    [1, 'x'],
    [2 ** 31, 'y'],
  ] as const);
  workspace.respond(form, stray, { id: 'stray items', at: workspace.clock.now() });
  send(office, 'honest');
  sweeps(office, 3);
  const found = places(office);
  expect(found.get('nothing')).toEqual(['quarantine']);
  expect(found.get('stray items')).toEqual(['quarantine']);
  expect(found.get('honest')).toEqual([home]);
});

test('a row that was pasted from another union’s workbook is nobody’s entry', async () => {
  const office = await setUpProgramme();
  send(office, 'a');
  send(office, 'b', { subUnit: 'LĐLĐ TP Sa Đéc' });
  sweeps(office, 3);
  const bookOf = (id: string) => unionsIn(office).find((union) => union.id === id)?.workbook ?? '';
  const [, , foreign = []] = rowsOf(office, bookOf('dong-thap/tp-sa-dec'), initiativesPage.title);
  const decided = [...foreign];
  decided[initiativesPage.columns.findIndex(({ field }) => field === 'decision')] = 'Chọn';
  office.workspace.pasteInto(bookOf(home), `'${initiativesPage.title}'!A4`, [decided]);
  const before = dossiersIn(office);
  sweeps(office, 3);
  expect(dossiersIn(office)).toEqual(before);
  expect(places(office).get('b')).toContain('dong-thap/tp-sa-dec');
});
