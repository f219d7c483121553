import { expect, test } from 'vitest';
import type { Dossier } from '#core/dossier/dossier.ts';
import { complaintCells, complaintOf, complaintRow } from '#core/ledger/complaint-row.ts';
import { type ComplaintCells, subjectKey, subjectOf } from '#core/ledger/complaint-subject.ts';
import { codeKey, keysOf } from '#core/ledger/dossiers.ts';
import { someDossier } from '../../builders.ts';

const union = 'dong-thap/tp-cao-lanh';
const key = `${union} 3`;
const cells = (change: Partial<ComplaintCells> = {}): ComplaintCells => ({
  initiative: '4MR3-PHJH-BHKQ-4ZC2',
  content: 'Trùng',
  receivedOn: '06/4/2021',
  resolved: '',
  resolution: '',
  ...change,
});
const subject = (initiative: string, ...candidates: readonly Dossier[]) =>
  subjectOf(union, key, cells({ initiative }), candidates);

test.each([
  '4mr3phjhbhkq4zc2',
  'Mã: 4MR3 PHJH BHKQ 4ZC2 (chị Lan)',
  ' giá treo RẬP giấy theo mã hàng ',
])('%j names the initiative', (initiative) => {
  expect(keysOf(someDossier())).toContain(subjectKey(union, cells({ initiative })));
  expect(subject(initiative, someDossier())).toMatchObject({ kind: 'found' });
});

test('what can’t be matched says why', () => {
  const code = (initiative: string, ...candidates: readonly Dossier[]) => {
    const found = subject(initiative, ...candidates);
    return found.kind === 'unmatched' ? found.problem.code : found.kind;
  };
  const elsewhere = someDossier({ union: 'dong-thap/tp-sa-dec' });
  expect(code('4MR3-PHJH-BHKQ-4ZC2')).toBe('complaint.unknown');
  expect(code('4MR3-PHJH-BHKQ-4ZC2', elsewhere)).toBe('complaint.unknown');
  const twin = someDossier({ id: 'r2' });
  expect(code('Giá treo rập giấy theo mã hàng', someDossier(), twin)).toBe('complaint.ambiguous');
  expect(code('', someDossier())).toBe('complaint.noInitiative');
});

test('an initiative that moved to another union stays the subject of its complaint', () => {
  const complaints = [complaintOf(key, cells())];
  const moved = someDossier({ union: 'dong-thap/tp-sa-dec', complaints });
  expect(subject('4MR3-PHJH-BHKQ-4ZC2', moved)).toMatchObject({ kind: 'found' });
  expect(keysOf(moved)).toContain(`complaint ${key}`);
  expect(keysOf(moved)).toContain(codeKey(moved.code));
});

test('a complaint is closed once it is ticked and somebody wrote how', () => {
  const found = { kind: 'found', dossier: someDossier() } as const;
  const shown = (change: Partial<ComplaintCells>) => {
    const { state, answer } = complaintRow('kn-3', cells(change), found);
    return [state, answer];
  };
  expect(shown({})[0]).toBe('Đang giải quyết');
  expect(shown({ resolved: 'Có' })[1]).toContain('xin ghi ngày và cách giải quyết');
  expect(shown({ resolved: 'Có', resolution: '07/4: đã rõ' })[0]).toBe('Đã giải quyết');
  expect(shown({ content: '' })[1]).toContain('Xin ghi thêm nội dung khiếu nại');
});

test('a row where nobody wrote is no complaint, and one without an initiative asks for it', () => {
  const blank = cells({ initiative: ' ', content: '', receivedOn: '' });
  const read = (change: Partial<ComplaintCells>) =>
    subjectOf(union, key, { ...blank, ...change }, []).kind;
  expect(read({})).toBe('nothing');
  for (const change of [
    { content: 'x' },
    { receivedOn: '6/4' },
    { resolution: 'x' },
    { resolved: 'Có' },
  ]) {
    expect(read(change)).toBe('unmatched');
  }
  expect(complaintRow('kn-3', blank, { kind: 'nothing' })).toEqual({
    ...{ state: '', number: '', found: '', answer: '' },
  });
});

test('what can’t be matched is answered with what to do', () => {
  const problem = { code: 'complaint.noInitiative' } as const;
  const row = complaintRow('kn-12', cells(), { kind: 'unmatched', problem });
  expect(row).toMatchObject({ state: 'Chưa rõ sáng kiến', number: '12', found: '' });
  expect(row.answer).toMatch(/^Xin ghi mã tra cứu hoặc tên/);
});

test('the officer sees which initiative was found, and that it is held back', () => {
  const row = (change: Partial<Dossier>, written: Partial<ComplaintCells> = {}) =>
    complaintRow('kn-3', cells(written), { kind: 'found', dossier: someDossier(change) });
  expect(row({})).toMatchObject({
    number: '3',
    found: 'Giá treo rập giấy theo mã hàng\nNguyễn Thị Lan (4MR3-PHJH-BHKQ-4ZC2)',
    answer: 'Sáng kiến được giữ lại, chưa chọn được cho đến khi giải quyết xong.',
  });
  expect(row({ petition: 'p' }).answer).toBe(
    'Sáng kiến đã nằm trong Tờ trình; xin báo công đoàn cấp trên.',
  );
  expect(row({}, { receivedOn: '' }).answer).toContain('Xin ghi thêm nội dung');
  expect(row({}, { resolved: 'Có', resolution: 'x' }).answer).toMatch(/^Khiếu nại đã đóng/);
});

test('a complaint that was deleted is written again as the ledger remembers it', () => {
  const written = cells({ resolved: 'x', resolution: '07/4: đã rõ' });
  const complaint = complaintOf(key, written);
  expect(complaint).toMatchObject({ key, resolved: true });
  expect(complaintCells(someDossier(), complaint)).toEqual({ ...written, resolved: 'Có' });
  const open = complaintOf(key, cells({ resolved: 'x' }));
  expect(complaintCells(someDossier(), open)).toEqual(cells());
});

test('a page pasted into one cell of a complaint stays short in the ledger', () => {
  const long = 'x'.repeat(5000);
  const kept = complaintOf(key, cells({ content: long, receivedOn: long, resolution: long }));
  expect([kept.content.length, kept.resolution.length]).toEqual([1001, 1001]);
  expect(kept.receivedOn.length).toBe(51);
});
