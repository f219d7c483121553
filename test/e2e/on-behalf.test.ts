import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnLetters } from '#core/ledger/columns.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import type { OnBehalfCells } from '#core/submission/on-behalf.ts';
import { appointOfficers, type Installation } from '../../scripts/installation/install.ts';
import { rowsOf, setUpProgramme, tick, workbookOf } from '../stages/programme.ts';
import { type OfficerFace, officerFace } from './officer-face.ts';

let office: Installation;
let face: OfficerFace;

beforeAll(async () => {
  office = await setUpProgramme();
  appointOfficers(office, ['dong-thap/tp-cao-lanh']);
  tick(office);
  face = await officerFace(office);
});

afterAll(() => face?.close());

type Field = (typeof onBehalfPage.columns)[number]['field'];

const nameOf = (row: number, field: Field): string =>
  `${columnLetters(onBehalfPage.columns.findIndex((each) => each.field === field))}${row}`;
const cell = (page: Page, row: number, field: Field) =>
  page.locator(`[id="${nameOf(row, field)}"]`);

/** The lines of an Excel list as they lie on the clipboard. */
const listed = (...rows: readonly Partial<OnBehalfCells>[]): string =>
  rows
    .map((row) => onBehalfPage.officer.map(({ field }) => row[field] ?? '').join('\t'))
    .join('\r\n');

const entry = {
  birthYear: '31179',
  position: 'Công nhân',
  workplace: 'CĐCS Công ty May Sông Tiền',
  phone: '912000345',
  group: 'Khối doanh nghiệp',
  appliedStatus: 'đã áp dụng',
  appliedFrom: '44270',
  description: '"Trước: đẩy ""nặng"".\nNay: nhẹ hơn."',
  consentProcessing: 'x',
  consentPublication: 'X',
  send: 'x',
};

test('an officer types an entry, ticks it, and pastes a list from Excel', async () => {
  const { page, complaints, close } = await face.opened({
    viewport: { width: 1400, height: 800 },
  });
  await page.goto(`spreadsheets/${workbookOf(office)}?tab=${encodeURIComponent('Nhập hộ')}`);
  await page.locator('.hand').waitFor();

  await cell(page, 3, 'fullName').click();
  await page.keyboard.type('Trần Văn Bình');
  await page.keyboard.press('Enter');
  await cell(page, 3, 'answer').getByText('Chưa gửi. Khi đã ghi xong').waitFor();
  await cell(page, 3, 'title').click();
  await page.keyboard.type('Xe gom rác có bánh phụ');
  await page.keyboard.press('Enter');
  for (const field of ['consentProcessing', 'send'] as const) {
    await cell(page, 3, field).getByRole('checkbox').click();
    await page.getByText(`Đã lưu ô ${nameOf(3, field)}.`).waitFor();
  }
  await cell(page, 3, 'state').getByText('Đã nhận, còn thiếu').waitFor();

  const heading = Object.fromEntries(onBehalfPage.officer.map((each) => [each.field, each.header]));
  const text = listed(
    heading,
    { ...entry, fullName: 'Nguyễn Thị  Lan', title: 'Giá treo rập giấy' },
    {},
    { ...entry, fullName: 'Lê Thị Mai', title: 'Kệ kéo', consentProcessing: '' },
  );
  await cell(page, 5, 'fullName').click();
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
  await cell(page, 6, 'state').getByText('Đã nhận', { exact: true }).waitFor();
  const rows = rowsOf(office, workbookOf(office), onBehalfPage.title);
  expect(rows.slice(4, 8).map(([state]) => state)).toEqual([
    'Bỏ qua',
    'Đã nhận',
    '',
    'Chưa gửi được',
  ]);
  expect(rows[7]?.[1]).toContain('Chưa có giấy đồng ý');
  expect(complaints).toEqual([]);
  await close();
}, 60_000);
