import { describe, expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { petitionsIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { textOf } from '../google/filled-document.ts';
import { edited, save, told } from './office-template.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
let office: Installation;
const workbook = () => ({ union, id: workbookOf(office) });

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

/** The text of the Tờ trình that comes of the next request. */
function petition(request: string): string {
  askPetition(office, workbook(), request);
  tick(office);
  const made = petitionsIn(office).at(-1);
  expect(made?.status).toBe('made');
  return textOf(office.workspace.bytesOf(made?.docx ?? ''));
}

describe('a template of the office', () => {
  test('that was damaged is named on the dashboard, and the version before serves', () => {
    save(office, edited('{{Tên loại}}', 'TỜ TRÌNH (MẪU MỚI)'));
    tick(office);
    expect(told(office)).toBeUndefined();
    save(office, edited('{{Kính gửi}}', '{{Kính gởi}}'));
    expect(petition('Lập lần 1')).toContain('TỜ TRÌNH (MẪU MỚI)');
    expect(told(office)).toMatch(/^Mẫu Tờ trình cần sửa: .*\{\{Kính gởi\}\}.*ngay sau chữ “…/);
    save(office, edited('{{Tên loại}}', 'TỜ TRÌNH (ĐÃ SỬA)'));
    expect(petition('Lập lần 2')).toContain('TỜ TRÌNH (ĐÃ SỬA)');
    expect(told(office)).toBeUndefined();
  });

  test('that was never good leaves the program’s own version to serve', () => {
    save(office, Uint8Array.of(1, 2, 3));
    expect(petition('Lập lần 1')).toContain('TỜ TRÌNH');
    expect(told(office)).toContain('Không đọc được tệp mẫu Tờ trình');
  });

  test('costs a sweep nothing while nobody touches it', () => {
    tick(office);
    office.workspace.counters.reset();
    tick(office);
    expect(office.workspace.counters.calls['UrlFetchApp.fetch'] ?? 0).toBe(0);
  });
});
