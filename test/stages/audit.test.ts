import { describe, expect, test } from 'vitest';
import { bulkPage, bulkSteps } from '#core/ledger/bulk-page.ts';
import { settingsPage } from '#core/ledger/settings-page.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import { agreeToPublish, typeOnDesk } from '../../scripts/installation/desk-hand.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { askPetition } from '../../scripts/installation/officer-hand.ts';
import { published } from '../../scripts/installation/published.ts';
import { deedsOf, faultsOf, logOf } from './audit.ts';
import { askErasure, codeOf, decide, officeOfTwo, theirs, traces } from './data-subject.ts';
import { beginEach, rowsOf, send, sweeps, tick, workbookOf } from './programme.ts';

let office: Installation;
beginEach(async () => {
  office = await officeOfTwo();
  return office;
});

/** What a sweep adds to the log. */
function added(work: () => void): readonly string[] {
  const before = logOf(office).length;
  work();
  return deedsOf(office).slice(before);
}

describe('the log', () => {
  test('tells what came, what became of it, and from whose workbook it was changed', () => {
    const deeds = deedsOf(office);
    expect(deeds).toContain('Nhận phiếu | theirs | ');
    expect(deeds).toContain('Đưa phiếu vào Cần kiểm tra | astray | ');
    expect(deeds).toContain('Đổi sáng kiến | theirs | Đang nằm ở');
    expect(deeds.some((deed) => /^Đổi dòng Danh bạ .*Sổ làm việc/.test(deed))).toBe(true);
    const decision = logOf(office).filter(({ actor }) => actor === 'Sổ của dong-thap/tp-cao-lanh');
    expect(decision.map(({ object }) => object).sort()).toEqual(['other', 'theirs']);
    expect(decision[0]?.fields).toContain('Quyết định');
    expect(faultsOf(office)).toEqual([]);
  });

  test('tells what the operator asked for and changed', () => {
    typeOnDesk(office, settingsPage, 'target', { value: '80000' });
    typeOnDesk(office, bulkPage, 'rewrite', { union: 'LĐLĐ TP Cao Lãnh', step: bulkSteps.preview });
    expect(added(() => tick(office))).toEqual([
      'Đổi cài đặt | 75-nghin-2021 | target',
      'Yêu cầu ở trang Việc hàng loạt | rewrite | Xem trước',
    ]);
  });

  test('tells of documents and mails', () => {
    const deeds = added(() => {
      askPetition(office, { union: 'dong-thap/tp-cao-lanh', id: workbookOf(office) }, 'Lập lần 1');
      sweeps(office, 3);
    });
    for (const action of ['Yêu cầu lập văn bản', 'Đổi việc lập văn bản', 'Ghi hồ sơ gửi']) {
      expect(deeds.map((deed) => deed.split(' | ')[0])).toContain(action);
    }
    expect(deeds.some((deed) => /^Đổi tình trạng thư .*Tình trạng/.test(deed))).toBe(true);
    expect(faultsOf(office)).toEqual([]);
  });

  test('holds nobody’s name, phone or code, not even of what was erased', () => {
    const code = codeOf(office, 'theirs');
    askErasure(office);
    expect(added(() => tick(office)).filter((deed) => deed.startsWith('Xoá theo'))).toHaveLength(1);
    const text = JSON.stringify(logOf(office));
    for (const trace of [...traces, code, theirs.title, 'Lê Văn Khác', '0912 000 888', '@']) {
      expect(text).not.toContain(trace);
    }
    expect(faultsOf(office)).toEqual([]);
  });

  test('is published where it ended, at least once a day', () => {
    agreeToPublish(office);
    const first = published(office)?.results.audit?.[0];
    expect(first?.count).toBeGreaterThan(5);
    send(office, 'more', { title: 'Việc nữa' });
    tick(office);
    office.workspace.clock.set(office.workspace.clock.now() + 25 * 3_600_000);
    sweeps(office, 2);
    expect(published(office)?.results.audit?.[0]?.count).toBeGreaterThan(first?.count ?? 0);
    expect(faultsOf(office)).toEqual([]);
  });

  test('goes on after its end was wiped out, and stops nothing when its tab is gone', () => {
    const before = logOf(office).length;
    office.workspace.typeInto(office.ledger, `'${ledgerTabs.audit}'!K1`, '');
    decide(office, 'other', { decision: 'Không chọn', reason: 'Lý do' });
    tick(office);
    expect(logOf(office).length).toBeGreaterThan(before);
    expect(faultsOf(office)).toEqual([]);
    office.workspace.actOn(office.ledger, { deleteSheet: { sheetId: 115 } });
    send(office, 'after', { title: 'Việc sau' });
    tick(office);
    expect(rowsOf(office, office.ledger, ledgerTabs.intake).flat()).toContain('after');
    agreeToPublish(office);
    expect(logOf(office)[0]?.seq).toBe('1');
  });

  test('shows a row that a person changed, deleted or moved', () => {
    const sheet = ledgerTabs.audit;
    office.workspace.typeInto(office.ledger, `'${sheet}'!D4`, 'Việc khác');
    expect(faultsOf(office)).toEqual([{ kind: 'changed', row: 4 }]);
  });
});
