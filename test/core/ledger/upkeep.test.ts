import { describe, expect, test } from 'vitest';
import { backupText, manifestText } from '#core/ledger/backup.ts';
import { dossierRow } from '#core/ledger/dossiers.ts';
import { emptiedRow, ownedTabs, ownerColumn } from '#core/ledger/erased-rows.ts';
import type { Intake } from '#core/ledger/intake.ts';
import { intakeRow } from '#core/ledger/intake.ts';
import { intakeOfDossier } from '#core/ledger/intake-of-dossier.ts';
import { ledgerGaps } from '#core/ledger/ledger-gaps.ts';
import { type Quarantined, quarantinedOf, unruled } from '#core/ledger/quarantine.ts';
import { addReconciled, addsUp, nothingReconciled } from '#core/ledger/reconciled.ts';
import {
  countsIn,
  doneText,
  isRestored,
  restorationOf,
  underWay,
} from '#core/ledger/restoration.ts';
import { rotationMail, rotationMark, rotationsIn } from '#core/ledger/rotation.ts';
import { rowKeys } from '#core/ledger/row-keys.ts';
import { tabColumns, tabsOfLedger } from '#core/ledger/tab-columns.ts';
import { ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import { erasedRow, isErased } from '#core/ledger/tombstones.ts';
import { hex } from '#core/text/hex.ts';
import { sentAt, someDossier, someFacts } from '../../builders.ts';

const intake = (responseId: string, change: Partial<Intake> = {}): Intake => ({
  ...{ responseId, source: 'form', outcome: 'accepted', problems: '', initiative: responseId },
  ...{ submittedAt: '2021-03-20T08:15:00+07:00', code: 'c', unit: 'u', union: 'u/1', answers: {} },
  ...change,
});
const revision = (responseId: string, minute: number, change: Partial<Intake> = {}) =>
  intake(responseId, {
    ...{ outcome: 'revision', initiative: 'r1' },
    submittedAt: `2021-03-20T09:${String(minute).padStart(2, '0')}:00+07:00`,
    ...change,
  });
const entry = (responseId: string): Quarantined => ({
  ...unruled,
  ...{ responseId, submittedAt: '', code: '', reasons: '', fullName: '', phone: '', unit: '' },
  ...{ subUnit: '', title: '', fullText: '', problems: '' },
});

describe('the ledger told by itself', () => {
  const whole = { intakes: [intake('r1')], dossiers: [someDossier()], quarantined: [] };
  const none = { lost: [], behind: [], unlisted: [], unreceived: [] };

  test('has no gaps where every row is there', () => {
    expect(ledgerGaps(whole)).toEqual(none);
    expect(ledgerGaps({ intakes: [], dossiers: [], quarantined: [] })).toEqual(none);
  });

  test('lacks the dossier of what was accepted, incomplete too, with its corrections', () => {
    const first = intake('r2', { outcome: 'incomplete' });
    const later = revision('r3', 5, { initiative: 'r2' });
    const refused = revision('r4', 6, { initiative: 'r2', problems: 'revision.refused' });
    const duplicate = intake('r5', { outcome: 'duplicate' });
    const gaps = ledgerGaps({ ...whole, intakes: [first, later, refused, duplicate] });
    expect(gaps).toEqual({ ...none, lost: [{ first, revisions: [later] }] });
  });

  test('is behind where a correction that was let in is newer, and the newest counts', () => {
    const corrections = [revision('r2', 5), revision('r4', 9), revision('r3', 7)];
    const old = revision('r0', 0, { submittedAt: '2021-03-19T08:00:00+07:00' });
    const { behind } = ledgerGaps({ ...whole, intakes: [intake('r1'), old, ...corrections] });
    expect(behind).toEqual([{ id: 'r1', newest: corrections[1] }]);
  });

  test('does not list what waits for the operator', () => {
    const waiting = intake('q1', { outcome: 'quarantined', initiative: '' });
    const intakes = [...whole.intakes, waiting];
    expect(ledgerGaps({ ...whole, intakes }).unlisted).toEqual([waiting]);
    expect(ledgerGaps({ ...whole, intakes, quarantined: [entry('q1')] })).toEqual(none);
  });

  test('lost the entry of an officer, of which no Form tells', () => {
    const own = someDossier({ id: 'w/nh-1', contentId: 'w/nh-1/2' });
    const dossiers = [...whole.dossiers, own];
    expect(ledgerGaps({ ...whole, dossiers }).unreceived).toEqual([own]);
    const intakes = [...whole.intakes, intake('w/nh-1/2', { outcome: 'revision' })];
    expect(ledgerGaps({ ...whole, dossiers, intakes }).unreceived).toEqual([]);
  });

  test('has such an entry again as far as the dossier tells it', () => {
    const facts = someFacts({ tradeSecret: true, consentPublication: false });
    const dossier = someDossier({ id: 'w/nh-1', contentId: 'w/nh-1', facts });
    const again = intakeOfDossier(dossier);
    expect(again).toMatchObject({
      ...{ responseId: 'w/nh-1', submittedAt: '2021-03-20T08:15:00+07:00', source: 'onBehalf' },
      ...{ outcome: 'accepted', problems: '', initiative: 'w/nh-1', union: dossier.union },
    });
    expect(again.answers).toMatchObject({
      ...{ fullName: 'Nguyễn Thị Lan', tradeSecret: 'Có', consentPublication: '' },
      ...{ consentProcessing: 'Có', unit: '' },
    });
    const problems = [{ code: 'title.missing' }, { code: 'phone.invalid' }] as const;
    expect(intakeOfDossier({ ...dossier, problems })).toMatchObject({
      ...{ outcome: 'incomplete', problems: 'title.missing phone.invalid' },
    });
    expect(intakeOfDossier({ ...dossier, contentId: 'w/nh-1/2' })).toMatchObject({
      ...{ responseId: 'w/nh-1/2', outcome: 'revision', initiative: 'w/nh-1' },
    });
  });
});

test('what a night compared adds up, or it does not', () => {
  const counts = { sent: 9, received: 6, erased: 1, retaken: 2, gone: 4, rewritten: 3 };
  const rows = { initiatives: 7, rows: 3, requeued: 2, unread: 1, homeless: 1 };
  const sum = addReconciled(addReconciled(nothingReconciled, counts), rows);
  expect(sum).toEqual({ ...counts, ...rows });
  expect(addsUp(sum) && addsUp(nothingReconciled)).toBe(true);
  for (const field of ['sent', 'received', 'erased', 'retaken', 'initiatives', 'rows'] as const) {
    expect(addsUp({ ...sum, [field]: sum[field] + 1 })).toBe(false);
  }
  for (const field of ['requeued', 'unread', 'homeless'] as const) {
    expect(addsUp({ ...sum, [field]: 0 })).toBe(false);
  }
});

describe('a workbook that gives way to a new one', () => {
  const one = { id: 'dong-thap/tp-cao-lanh', file: 'F1' };
  const two = { id: 'dong-thap', file: 'F2' };

  test('is remembered once until it is gone', () => {
    const mark = rotationMark([one, two, one]);
    expect(mark).toBe('dong-thap/tp-cao-lanh:F1 dong-thap:F2');
    expect(rotationsIn(mark)).toEqual([one, two]);
    expect(rotationsIn('')).toEqual([]);
  });

  test('is told to its officers, not for whose sake', () => {
    const holder = { name: 'LĐLĐ TP Cao Lãnh', officers: 'a@example.org, b@example.org' };
    const mail = rotationMail(one, holder, 'NEW');
    expect(mail).toMatchObject({
      ...{ key: 'rotated dong-thap/tp-cao-lanh F1', to: 'a@example.org; b@example.org' },
      subject: 'Sổ làm việc của LĐLĐ TP Cao Lãnh có địa chỉ mới',
    });
    const lines = mail.body.split('\n');
    expect([lines[0], lines[1], lines[7]]).toEqual([
      'Kính gửi LĐLĐ TP Cao Lãnh,',
      '',
      'Trân trọng.',
    ]);
    expect(lines[3]).toBe('Địa chỉ mới: https://docs.google.com/spreadsheets/d/NEW/edit');
  });
});

describe('a restored ledger', () => {
  test('says what happens in its index’s first cell, before the counts', () => {
    expect(restorationOf(underWay)).toBe('underWay');
    expect(restorationOf(doneText('3 4'))).toBe('done');
    expect(restorationOf('3 4')).toBe('none');
    expect([countsIn(doneText('3 4')), countsIn('3 4')]).toEqual(['3 4', '3 4']);
  });

  test('takes back the properties that are of the programme, not of the account or of the hour', () => {
    const names = ['config.form', 'mark.watermark', 'config.owner', 'mark.failures', 'x.config.a'];
    expect(names.filter(isRestored)).toEqual(['config.form', 'mark.watermark']);
  });
});

describe('a backup', () => {
  test('has a line for what it holds and for each row', () => {
    const text = backupText({ kind: 'properties' }, [['a', '=1\n'], { b: 1 }]);
    expect(text).toBe('{"kind":"properties"}\n["a","=1\\n"]\n{"b":1}\n');
  });

  test('has a manifest that bears its own sum', () => {
    const manifest = { program: 'sang-kien', files: [], rows: 0 } as never;
    const text = manifestText(manifest, (of) => `sum of ${of.length}`);
    const length = JSON.stringify(manifest).length;
    expect(JSON.parse(text)).toEqual({ manifest, sum: `sum of ${length}` });
    expect(text.endsWith('}\n')).toBe(true);
  });
});

test('bytes are hex digits, signed as Apps Script has them or not', () => {
  expect(hex([0, 1, 15, 16, 127, 128, 255, -1, -128])).toBe('00010f107f80ffff80');
});

describe('the tabs of a ledger workbook', () => {
  test('stand with their headers in each, the office’s in the first alone', () => {
    const titles = (which: 'first' | 'further') => tabsOfLedger(which).map(({ title }) => title);
    const own = Object.values<string>(ledgerTabs);
    expect([...titles('further')].sort()).toEqual([...own].sort());
    expect([...titles('first')].sort()).toEqual([...own, ...Object.values(officeTabs)].sort());
    for (const { headers } of tabsOfLedger('first')) {
      expect(new Set(headers).size).toBe(headers.length);
    }
  });

  test('tell whose row it is, and what takes its place once it is erased', () => {
    for (const tab of ownedTabs) {
      expect(['responseId', 'id', 'initiative']).toContain(
        tabColumns[tab][ownerColumn(tab)]?.field,
      );
      const row = emptiedRow(tab);
      expect(isErased(row)).toBe(true);
      expect(row).toHaveLength(tabColumns[tab].length);
      expect(row.slice(1).filter((cell) => cell !== '')).toEqual(
        tab === 'quarantine' ? ['done '] : [],
      );
    }
    expect(quarantinedOf(emptiedRow('quarantine')).mark).toBe('done ');
  });

  test('are indexed by the keys of their rows, but for what was erased', () => {
    expect(rowKeys('intake', intakeRow(intake('r1')))).toEqual(['response r1']);
    expect(rowKeys('dossier', dossierRow(someDossier({ contentAt: sentAt })))).toContain(
      'dossier r1',
    );
    expect(rowKeys('tombstone', ['ab'])).toEqual(['tombstone ab']);
    expect(rowKeys('grassroots', ['a/b cs-3'])).toEqual(['grassroots a/b cs-3']);
    expect(rowKeys('history', ['x'])).toEqual([]);
    expect([
      rowKeys('intake', [erasedRow]),
      rowKeys('intake', []),
      rowKeys('intake', ['']),
    ]).toEqual([[], [], []]);
  });
});
