import { beforeEach, describe, expect, test } from 'vitest';
import { columnLetters } from '#core/ledger/columns.ts';
import {
  type Quarantined,
  quarantineColumns,
  quarantineRow,
  type Ruling,
  unruled,
} from '#core/ledger/quarantine.ts';
import { rulingMark } from '#core/ledger/quarantine-ruling.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, intakesIn, quarantinedIn } from '../../scripts/installation/ledger-view.ts';
import { killedAt } from './every-call.ts';
import { entryDay, rowsOf, send, setUpProgramme, sweeps, tick, workbookOf } from './programme.ts';

let office: Installation;
beforeEach(async () => {
  office = await setUpProgramme();
});

/** The operator writes beside a quarantined response. */
function rule(id: string, ruling: Partial<Ruling>): void {
  const row = quarantinedIn(office).findIndex(({ responseId }) => responseId === id) + 2;
  for (const [field, text] of Object.entries(ruling)) {
    const column = columnLetters(quarantineColumns.findIndex((each) => each.field === field));
    const cell = `'${ledgerTabs.quarantine}'!${column}${row}`;
    const typed = office.workspace.typeInto(office.ledger, cell, text);
    expect(typed).toMatchObject({ ok: true });
  }
}

/** What waited for the operator once. */
const quarantined: Quarantined = {
  ...unruled,
  responseId: '',
  submittedAt: '2021-03-20T08:00:00+07:00',
  code: '4MR3PHJHBHKQ4ZC2',
  reasons: 'Không rõ công đoàn.',
  fullName: 'Nguyễn Thị Lan',
  phone: '0912000345',
  unit: 'Đồng Tháp',
  subUnit: 'Công đoàn ở đâu đó',
  title: 'Giá treo',
  fullText: '',
  problems: 'subUnit.unknown',
};

const entry = (id: string) => quarantinedIn(office).find(({ responseId }) => responseId === id);
const dossier = (id: string) => dossiersIn(office).find((each) => each.id === id);
const lateDay = Date.parse('2021-04-12T08:00:00+07:00');

describe('an entry of a union that nobody knows', () => {
  beforeEach(() => {
    send(office, 'a', { subUnit: 'Công đoàn ở đâu đó', code: '4MR3-PHJH-BHKQ-4ZC2' });
    tick(office);
  });

  test('goes to the union that the operator names, under its own code', () => {
    rule('a', { decision: 'Nhận', rightSubUnit: 'LDLD TP Sa Dec' });
    tick(office);
    expect(dossier('a')).toMatchObject({
      union: 'dong-thap/tp-sa-dec',
      routedTo: 'dong-thap/tp-sa-dec',
      code: '4MR3PHJHBHKQ4ZC2',
      problems: [],
    });
    expect(entry('a')?.result).toContain('Đã nhận và chuyển về LĐLĐ TP Sa Đéc');
    const rows = rowsOf(office, workbookOf(office, 'dong-thap/tp-sa-dec'), 'Sáng kiến');
    expect(JSON.stringify(rows)).toContain('4MR3-PHJH-BHKQ-4ZC2');
    expect(intakesIn(office)).toHaveLength(1);
  });

  test('waits on, with the reason, while what the operator wrote does not tell the union', () => {
    rule('a', { decision: 'Nhận', rightSubUnit: 'Công đoàn khác nữa' });
    tick(office);
    expect(dossiersIn(office)).toEqual([]);
    expect(entry('a')?.result).toContain('Công đoàn khác nữa');
    rule('a', { rightSubUnit: 'LĐLĐ TP Sa Đéc' });
    tick(office);
    expect(dossier('a')?.union).toBe('dong-thap/tp-sa-dec');
  });

  test('is told to its sender in words that can be forwarded', () => {
    rule('a', { decision: 'Báo lại người gửi' });
    tick(office);
    expect(entry('a')?.result).toContain('mã 4MR3-PHJH-BHKQ-4ZC2');
    expect(entry('a')?.result).toContain('chưa rõ thuộc công đoàn cấp trên nào');
    expect(entry('a')?.result).toContain('gửi lại với đúng mã này');
    expect(entry('a')?.result).not.toContain('Danh bạ');
    expect(dossiersIn(office)).toEqual([]);
  });

  test('is left out, and taken in after all when the operator says so', () => {
    rule('a', { decision: 'Bỏ' });
    tick(office);
    expect(entry('a')?.result).toContain('Đã bỏ');
    rule('a', { decision: 'Nhận', rightSubUnit: 'LĐLĐ TP Sa Đéc' });
    tick(office);
    expect(dossiersIn(office)).toHaveLength(1);
    rule('a', { decision: 'Bỏ' });
    tick(office);
    expect(entry('a')?.result).toContain('đang ở LĐLĐ TP Sa Đéc');
    expect(dossiersIn(office)).toHaveLength(1);
  });

  test('is no second initiative when its worker sent it again meanwhile', () => {
    send(office, 'again', { title: 'a', code: '4MR3-PHJH-BHKQ-4ZC2' });
    tick(office);
    rule('a', { decision: 'Nhận', rightSubUnit: 'LĐLĐ TP Cao Lãnh' });
    tick(office);
    expect(dossiersIn(office).map(({ id }) => id)).toEqual(['again']);
    expect(entry('a')?.result).toMatch(/trùng|mới hơn/i);
  });

  test('is answered once: further sweeps write nothing', () => {
    rule('a', { decision: 'Nhận', rightSubUnit: 'LĐLĐ TP Sa Đéc' });
    tick(office);
    tick(office);
    tick(office);
    office.workspace.counters.reset();
    tick(office);
    expect(office.workspace.counters.calls['Sheets.Spreadsheets.batchUpdate'] ?? 0).toBe(0);
  });
});

test('a late entry is taken in by the operator’s ruling, and no other rule is waived', () => {
  send(office, 'first', { code: '4MR3-PHJH-BHKQ-4ZC2' });
  office.workspace.clock.set(lateDay);
  send(office, 'late');
  send(office, 'lost', { subUnit: 'Công đoàn ở đâu đó' });
  send(office, 'late revision', { title: 'Sửa', code: '4MR3-PHJH-BHKQ-4ZC2' });
  tick(office);
  for (const id of ['late', 'lost', 'late revision']) rule(id, { decision: 'Nhận' });
  tick(office);
  expect(dossiersIn(office).map(({ id }) => id)).toEqual(['first', 'late']);
  expect(dossier('late')?.problems).toEqual([]);
  expect(entry('lost')?.result).toContain('Công đoàn ở đâu đó');
  expect(entry('lost')?.result).not.toContain('ngày cuối');
  expect(dossier('first')).toMatchObject({ contentId: 'late revision' });
  expect(entry('late revision')?.result).toContain('bản sửa');
});

test('an entry without consent needs a paper that is told', () => {
  send(office, 'a', { consentProcessing: 'Không' });
  tick(office);
  rule('a', { decision: 'Nhận' });
  tick(office);
  expect(dossiersIn(office)).toEqual([]);
  expect(entry('a')?.result).toContain('Giấy đồng ý');
  rule('a', { consentPaper: 'Giấy ngày 22/3/2021, giữ tại Ban Tuyên giáo' });
  tick(office);
  expect(dossier('a')?.problems).toEqual([]);
});

test('an oversize answer is taken in with the part that was kept', () => {
  send(office, 'long', { description: 'Rất dài. '.repeat(7000) });
  tick(office);
  rule('long', { decision: 'Nhận' });
  tick(office);
  expect(dossier('long')?.facts.description).toMatch(/^Rất dài/);
});

test('rulings are found after the operator sorted the tab', () => {
  for (const id of ['a', 'b', 'c']) send(office, id, { subUnit: `Nơi ${id}` });
  tick(office);
  rule('a', { decision: 'Bỏ' });
  tick(office);
  const rows = rowsOf(office, office.ledger, ledgerTabs.quarantine);
  const turned = rows
    .slice(1)
    .reverse()
    .map((row) => quarantineColumns.map((_, i) => row[i] ?? ''));
  office.workspace.pasteInto(office.ledger, `'${ledgerTabs.quarantine}'!A2`, turned);
  rule('c', { decision: 'Nhận', rightSubUnit: 'LĐLĐ TP Sa Đéc' });
  tick(office);
  expect(dossiersIn(office).map(({ id }) => id)).toEqual(['c']);
  expect(entry('a')?.result).toContain('Đã bỏ');
  expect(entry('b')?.result).toBe('');
});

test('an answer that landed beside another row is put right within a day', () => {
  for (const id of ['a', 'b']) send(office, id, { subUnit: `Nơi ${id}` });
  tick(office);
  rule('a', { decision: 'Bỏ' });
  tick(office);
  // As if somebody had sorted between the program's reading and writing.
  const rows = rowsOf(office, office.ledger, ledgerTabs.quarantine);
  const at = quarantineColumns.findIndex(({ field }) => field === 'mark');
  const answered = rows[1]?.slice(at, at + 2) ?? [];
  const cell = (row: number) => `'${ledgerTabs.quarantine}'!${columnLetters(at)}${row}`;
  office.workspace.pasteInto(office.ledger, cell(2), [['', ''], answered]);
  rule('b', { decision: 'Bỏ' });
  office.workspace.clock.set(entryDay + 24 * 3_600_000);
  tick(office);
  for (const id of ['a', 'b']) {
    expect(entry(id)?.result).toContain('Đã bỏ');
    expect(entry(id)?.mark).toMatch(/^done /);
  }
  expect(new Set(['a', 'b'].map((id) => entry(id)?.mark)).size).toBe(2);
});

test('rulings that were answered long ago cost no more the more there are, and may be changed', () => {
  const old = (n: number) => {
    const entry = { ...quarantined, responseId: `old${n}`, decision: 'Bỏ' };
    return quarantineRow({ ...entry, mark: rulingMark(entry, 'done'), result: 'Đã bỏ.' });
  };
  const paste = (from: number, to: number) => {
    const rows = Array.from({ length: to - from }, (_, i) => old(from + i));
    const cell = `'${ledgerTabs.quarantine}'!A${2 + from}`;
    office.workspace.pasteInto(office.ledger, cell, rows);
  };
  const quietSweep = () => {
    sweeps(office, 3);
    office.workspace.counters.reset();
    tick(office);
    return office.workspace.counters.cellsRead;
  };
  paste(0, 700);
  const before = quietSweep();
  paste(700, 1400);
  expect(quietSweep()).toBeLessThanOrEqual(before);
  rule('old3', { decision: 'Báo lại người gửi' });
  sweeps(office, 6);
  expect(entry('old3')?.result).not.toBe('Đã bỏ.');
});

test.each(['killBefore', 'killAfter'] as const)(
  'a ruling comes to the same whichever third call of the sweep is the last (%s)',
  (fault) => {
    const { workspace } = office;
    let killed = 0;
    for (let call = 1; call < 60; call += 3) {
      const id = `e${call}`;
      send(office, id, { subUnit: 'Công đoàn ở đâu đó' });
      tick(office);
      rule(id, { decision: 'Nhận', rightSubUnit: 'LĐLĐ TP Sa Đéc' });
      const stopped = killedAt(workspace, call, fault);
      if (stopped) {
        killed += 1;
        workspace.run('tick');
      }
      workspace.run('tick');
      expect(dossier(id)).toMatchObject({ union: 'dong-thap/tp-sa-dec', id });
      expect(dossiersIn(office).filter((each) => each.id === id)).toHaveLength(1);
      expect(entry(id)?.result, `call ${call}`).toContain('Đã nhận và chuyển về LĐLĐ TP Sa Đéc');
      if (!stopped) break;
    }
    expect(killed).toBeGreaterThan(5);
    expect(workspace.clock.now()).toBeGreaterThan(entryDay);
  },
);
