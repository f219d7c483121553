import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { dashboardTitle } from '#core/schedule/dashboard.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { petitionsIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { textOf } from '../google/filled-document.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
let office: Installation;

beginEach(async () => {
  office = await setUpProgramme();
  const row = rowsOf(office, office.ledger, 'Danh bạ').findIndex(([id]) => id === union) + 1;
  const officer = 'tp-cao-lanh.dong-thap@example.org';
  office.workspace.typeInto(office.ledger, `'Danh bạ'!F${row}`, officer);
  send(office, 'a');
  tick(office);
  writeRow(office, workbook(), initiativesPage, 'a', { employerAgreed: 'Có', decision: 'Chọn' });
  tick(office);
  return office;
});

const workbook = () => ({ union, id: workbookOf(office) });
const template = () => office.workspace.properties().get('config.template') ?? '';
const first = readFileSync(new URL('../../apps-script/templates/to-trinh.docx', import.meta.url));

/** The template after somebody replaced words in it. */
function edited(from: string, to: string): Uint8Array {
  const zip = new PizZip(first);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  expect(xml).toContain(from);
  zip.file('word/document.xml', xml.replace(from, to));
  return zip.generate({ type: 'uint8array' });
}

/** The office saves its template, as Google Docs and "Tải phiên bản mới" do. */
function save(bytes: Uint8Array): void {
  const { status } = office.workspace.rest({
    verb: 'PATCH',
    url: `/upload/drive/v3/files/${template()}?uploadType=media`,
    headers: { authorization: 'Bearer x', 'content-type': 'application/octet-stream' },
    bytes,
  });
  expect(status).toBe(200);
}

const told = () =>
  rowsOf(office, office.ledger, dashboardTitle).find(([label]) => label === 'Mẫu văn bản')?.[1];

/** The text of the Tờ trình that comes of the next request. */
function petition(request: string): string {
  askPetition(office, workbook(), request);
  tick(office);
  tick(office);
  const made = petitionsIn(office).at(-1);
  expect(made?.status).toBe('made');
  return textOf(office.workspace.bytesOf(made?.docx ?? ''));
}

describe('a template of the office', () => {
  test('serves as it was edited', () => {
    save(edited('{{Tên loại}}', 'TỜ TRÌNH (MẪU MỚI)'));
    tick(office);
    expect(told()).toBeUndefined();
    expect(petition('Lập lần 1')).toContain('TỜ TRÌNH (MẪU MỚI)');
  });

  test('that was damaged is named on the dashboard, and the version before serves', () => {
    save(edited('{{Tên loại}}', 'TỜ TRÌNH (MẪU MỚI)'));
    tick(office);
    save(edited('{{Kính gửi}}', '{{Kính gởi}}'));
    tick(office);
    expect(told()).toMatch(/^Mẫu Tờ trình cần sửa: .*\{\{Kính gởi\}\}.*ngay sau chữ “…/);
    expect(petition('Lập lần 1')).toContain('TỜ TRÌNH (MẪU MỚI)');
    save(edited('{{Tên loại}}', 'TỜ TRÌNH (ĐÃ SỬA)'));
    tick(office);
    expect(told()).toBeUndefined();
    expect(petition('Lập lần 2')).toContain('TỜ TRÌNH (ĐÃ SỬA)');
  });

  test('that was never good leaves the program’s own version to serve', () => {
    save(Uint8Array.of(1, 2, 3));
    tick(office);
    expect(told()).toContain('Không đọc được tệp mẫu Tờ trình');
    expect(petition('Lập lần 1')).toContain('TỜ TRÌNH');
  });

  test('that was deleted for good comes back as it last was good', () => {
    save(edited('{{Tên loại}}', 'TỜ TRÌNH (MẪU MỚI)'));
    tick(office);
    const before = template();
    office.workspace.rest({
      verb: 'DELETE',
      url: `/drive/v3/files/${before}`,
      headers: { authorization: 'Bearer x' },
      bytes: new Uint8Array(),
    });
    tick(office);
    expect(template()).not.toBe(before);
    expect(petition('Lập lần 1')).toContain('TỜ TRÌNH (MẪU MỚI)');
  });

  test('costs a sweep nothing while nobody touches it', () => {
    tick(office);
    office.workspace.counters.reset();
    tick(office);
    expect(office.workspace.counters.calls['UrlFetchApp.fetch'] ?? 0).toBe(0);
  });
});
