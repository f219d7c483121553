import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { type Installation, officerOf } from '../../../scripts/installation/install.ts';
import { intakesIn } from '../../../scripts/installation/ledger-view.ts';
import { writeRow } from '../../../scripts/installation/officer-hand.ts';
import { hasLibreOffice } from '../../../scripts/workspace/libre-office.ts';
import { xlsxOf } from '../../../scripts/workspace/xlsx.ts';
import { rowsOf, setUpProgramme, tick, workbookOf } from '../../stages/programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const written = {
  fullName: 'Trần Văn Bình',
  phone: '0912000345',
  title: '=1+1 không phải công thức',
  appliedFrom: '15/03/2021',
  description: 'Trước: đẩy "nặng".\nNay: nhẹ hơn; hết.',
  benefitVnd: '12.000.000',
  consentProcessing: 'TRUE',
};
const { officersFrom, to } = onBehalfPage.swept;

let office: Installation;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xlsx-'));
  office = await setUpProgramme();
  const row = rowsOf(office, office.ledger, 'Danh bạ').findIndex(([id]) => id === union) + 1;
  office.workspace.typeInto(office.ledger, `'Danh bạ'!F${row}`, officerOf(union));
  tick(office);
  writeRow(office, { union, id: workbookOf(office) }, onBehalfPage, 'nh-1', written);
});
afterAll(async () => {
  office?.workspace.close();
  await rm(folder, { recursive: true, force: true });
});

/** The workbook as it is downloaded, then opened and saved by LibreOffice in another format. */
async function saved(format: string, name: string): Promise<Buffer> {
  const source = join(folder, 'book.xlsx');
  await writeFile(source, await xlsxOf(office.workspace.spreadsheet(workbookOf(office))));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const out = join(folder, format.slice(0, 3));
  const order = [profile, '--headless', '--convert-to', format, '--outdir', out, source];
  await promisify(execFile)('soffice', order, { timeout: 120_000 });
  const file = (await readdir(out)).find((each) => each.normalize('NFC').endsWith(name));
  return readFile(join(out, file ?? name));
}

test.skipIf(!hasLibreOffice())(
  'a workbook opens elsewhere with every text as it was written',
  { timeout: 120_000 },
  async () => {
    // Every sheet as it is shown, in UTF-8.
    const format = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const shown = (await saved(format, 'Nhập hộ.csv')).toString('utf8');
    const first = shown.slice(shown.indexOf('nh-1'));
    for (const text of ['Trần Văn Bình', '0912000345', '=1+1 không', '15/03/2021', '12.000.000']) {
      expect(first).toContain(text);
    }
    expect(first).toContain('"Trước: đẩy ""nặng"".\nNay: nhẹ hơn; hết."');
  },
);

test.skipIf(!hasLibreOffice())(
  'a workbook filled in elsewhere is copied back with its heading, and taken in',
  { timeout: 120_000 },
  async () => {
    const book = await readXlsx(await saved('xlsx', '.xlsx'));
    const sheet = book.sheets.find(({ name }) => name === onBehalfPage.title);
    const block = (sheet?.rows.slice(1, 3) ?? []).map((row) =>
      Array.from({ length: to - officersFrom }, (_, i) => {
        const cell = row[officersFrom + i] ?? '';
        return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
      }),
    );
    const send = to - officersFrom - 1;
    const ticked = block.map((row, i) =>
      row.map((text, at) => (i > 0 && at === send ? 'x' : text)),
    );
    const from = onBehalfPage.columns.findIndex(({ field }) => field === 'fullName');
    const cell = `'${onBehalfPage.title}'!${String.fromCharCode(65 + from)}10`;
    const workbook = workbookOf(office);
    expect(office.workspace.pasteInto(workbook, cell, ticked, officerOf(union))).toEqual({
      ok: true,
    });
    tick(office);
    const states = rowsOf(office, workbook, onBehalfPage.title).map(([state]) => state);
    expect(states.slice(9, 11)).toEqual(['Bỏ qua', 'Đã nhận, còn thiếu']);
    const [intake] = intakesIn(office);
    expect(intake?.answers).toMatchObject({
      phone: written.phone,
      appliedFrom: '15/3/2021',
      title: written.title,
      description: written.description,
      benefitVnd: written.benefitVnd,
    });
  },
);
