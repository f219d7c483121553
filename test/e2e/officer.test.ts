import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnLetters } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import {
  appointOfficers,
  type Installation,
  officerOf,
} from '../../scripts/installation/install.ts';
import { send, setUpProgramme, tick, workbookOf } from '../stages/programme.ts';
import { type OfficerFace, officerFace } from './officer-face.ts';

const union = 'dong-thap/tp-cao-lanh';
let office: Installation;
let face: OfficerFace;

beforeAll(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  send(office, 'Giá treo rập giấy', {
    birthYear: '1985',
    position: 'Tổ trưởng',
    workplace: 'Công ty May Hoa Sen',
    effect: 'Mỗi ca nhanh hơn 20 phút.',
    scope: 'Tổ cắt',
    awards: 'không có',
  });
  send(office, 'Xe đẩy hàng hai tầng', { fullName: 'Lê Văn Tám', phone: '0912 000 346' });
  tick(office);
  face = await officerFace(office);
});

afterAll(() => face?.close());

type Field = (typeof initiativesPage.columns)[number]['field'];

/** The cell of a field in the row of an initiative. */
function nameOf(title: string, field: Field): string {
  const { sheets } = office.workspace.spreadsheet(workbookOf(office));
  const rows = sheets.find((sheet) => sheet.title === initiativesPage.title)?.rows() ?? [];
  const row = rows.findIndex((cells) => cells.includes(title)) + 1;
  return `${columnLetters(initiativesPage.columns.findIndex((each) => each.field === field))}${row}`;
}

const cell = (page: Page, title: string, field: Field) =>
  page.locator(`[id="${nameOf(title, field)}"]`);

async function choose(page: Page, title: string, field: Field, choice: string) {
  await page.locator('.hand').waitFor();
  await cell(page, title, field).click();
  await page.keyboard.press('Enter');
  await page.locator('select.choosing').selectOption(choice);
  await page.locator('.status .good').waitFor();
}

async function type(page: Page, title: string, field: Field, text: string) {
  await page.locator('.hand').waitFor();
  await cell(page, title, field).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByText(`Đã lưu ô ${nameOf(title, field)}.`).waitFor();
}

test('an officer reviews, chooses and returns entries in the grid and sees the answers', async () => {
  const address = `/spreadsheets/${workbookOf(office)}?as=${encodeURIComponent(officerOf(union))}`;
  const viewport = { width: 1280, height: 800 };
  const { page, complaints, close } = await face.opened({ viewport });
  await page.goto(address);
  const shown = (title: string, field: Field) => () => cell(page, title, field).textContent();

  // A step that is not allowed yet is answered beside the row, and nothing is lost.
  await choose(page, 'Giá treo rập giấy', 'decision', 'Chọn');
  await page.goto(address);
  await expect.poll(shown('Giá treo rập giấy', 'state')).toContain('Mới nhận');
  await expect.poll(shown('Giá treo rập giấy', 'answer')).toContain('Chưa chọn được');

  await choose(page, 'Giá treo rập giấy', 'employerAgreed', 'Có');
  await page.goto(address);
  await expect.poll(shown('Giá treo rập giấy', 'state')).toContain('Được chọn');
  await expect.poll(shown('Giá treo rập giấy', 'answer')).not.toContain('Chưa chọn được');
  await expect.poll(shown('Giá treo rập giấy', 'readiness')).toContain('Đủ lập bảng');

  await choose(page, 'Xe đẩy hàng hai tầng', 'decision', 'Trả lại');
  await page.goto(address);
  await expect.poll(shown('Xe đẩy hàng hai tầng', 'answer')).toContain('xin ghi lý do');
  await type(page, 'Xe đẩy hàng hai tầng', 'reason', 'Xin ghi rõ hiệu quả.');
  await page.goto(address);
  await expect.poll(shown('Xe đẩy hàng hai tầng', 'state')).toContain('Đã trả lại');
  await expect.poll(shown('Xe đẩy hàng hai tầng', 'readiness')).toContain('Còn thiếu');

  expect(complaints).toEqual([]);
  await close();
});
