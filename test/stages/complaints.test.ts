import { expect, test } from 'vitest';
import type { OfficerCells } from '#core/dossier/dossier.ts';
import { standing } from '#core/dossier/standing.ts';
import { type ComplaintField, complaintPage } from '#core/ledger/complaint-page.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { showCode } from '#core/submission/code.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { programme } from '../builders.ts';
import { appoint, shown, write } from './officer.ts';
import { beginEach, send, setUpProgramme, sweeps, tick, workbookOf } from './programme.ts';

let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appoint(office);
  for (const id of ['a', 'b']) send(office, id, { title: `Giá treo rập giấy ${id}` });
  tick(office);
  return office;
});

const choose = (id: string, cells: Partial<OfficerCells> = {}) =>
  write(office, initiativesPage, id, { employerAgreed: 'Có', decision: 'Chọn', ...cells });
const complain = (id: string, cells: Partial<Record<ComplaintField, string>>) => {
  write(office, complaintPage, id, cells);
  tick(office);
};
const dossier = (id: string) => dossiersIn(office).find((each) => each.id === id);
const stateOf = (id: string) => {
  const found = dossier(id);
  return found && standing(found, programme).state;
};
const codeOf = (id: string) => showCode(dossier(id)?.code ?? '');

test('an open complaint keeps the initiative from being chosen, until it is closed', () => {
  choose('a');
  tick(office);
  expect(stateOf('a')).toBe('chosen');
  complain('kn-1', {
    initiative: `mã ${codeOf('a').toLowerCase().replaceAll('-', ' ')}`,
    content: 'Cách làm của tổ tôi',
    receivedOn: '22/3/2021',
  });
  expect(stateOf('a')).toBe('introduced');
  expect(shown(office, initiativesPage, 'a').answer).toContain('khiếu nại chưa giải quyết, số 1');
  expect(shown(office, complaintPage, 'kn-1')).toMatchObject({
    state: 'Đang giải quyết',
    number: '1',
    found: `Giá treo rập giấy a\nNguyễn Thị Lan (${codeOf('a')})`,
  });
  complain('kn-1', { resolved: 'TRUE' });
  expect(stateOf('a')).toBe('introduced');
  expect(shown(office, complaintPage, 'kn-1').answer).toContain('xin ghi ngày và cách giải quyết');
  complain('kn-1', { resolution: '25/3/2021: người khiếu nại đã rút' });
  expect(stateOf('a')).toBe('chosen');
  expect(shown(office, complaintPage, 'kn-1').state).toBe('Đã giải quyết');
});

test('names the initiative by its title too, and says why a row can’t be matched', () => {
  complain('kn-2', { initiative: 'GIÁ TREO RẬP GIẤY B', content: 'Trùng' });
  expect(shown(office, complaintPage, 'kn-2').found).toContain('Giá treo rập giấy b');
  complain('kn-3', { content: 'Không rõ bài nào' });
  expect(shown(office, complaintPage, 'kn-3')).toMatchObject({
    state: 'Chưa rõ sáng kiến',
    found: '',
  });
  complain('kn-3', { initiative: 'Máng nước' });
  expect(shown(office, complaintPage, 'kn-3').answer).toContain('không có sáng kiến nào');
  send(office, 'c', { title: 'Giá treo rập giấy b', phone: '0913 000 456' });
  tick(office);
  complain('kn-4', { initiative: 'Giá treo rập giấy b' });
  expect(shown(office, complaintPage, 'kn-4').answer).toContain('Có 2 sáng kiến cùng tên');
});

test('an initiative of another union can’t be held back from here', () => {
  send(office, 'x', { subUnit: 'LĐLĐ TP Sa Đéc', title: 'Máng nước quay' });
  tick(office);
  complain('kn-1', { initiative: codeOf('x'), content: 'Trùng' });
  expect(dossier('x')?.complaints).toEqual([]);
  expect(shown(office, complaintPage, 'kn-1').state).toBe('Chưa rõ sáng kiến');
});

test('a row that names another initiative, or none any more, sets the first one free', () => {
  complain('kn-1', { initiative: codeOf('a'), content: 'Trùng' });
  complain('kn-1', { initiative: codeOf('b') });
  expect([dossier('a')?.complaints.length, dossier('b')?.complaints.length]).toEqual([0, 1]);
  complain('kn-1', { initiative: '', content: '' });
  expect(dossier('b')?.complaints).toEqual([]);
  expect(shown(office, complaintPage, 'kn-1')).toMatchObject({ state: '', answer: '' });
});

test('“no complaint” is contradicted while one is open', () => {
  complain('kn-1', { initiative: codeOf('a'), content: 'Trùng' });
  choose('a', { noComplaint: 'Có' });
  tick(office);
  expect(shown(office, initiativesPage, 'a').answer).toContain(
    'Ô “Không có khiếu nại” đang ghi Có',
  );
});

test('what the ledger does not take in a cell does not stop the others', () => {
  complain('kn-1', { initiative: codeOf('a'), content: 'x'.repeat(49_000) });
  complain('kn-2', { initiative: codeOf('a'), content: 'x'.repeat(49_000) });
  expect(dossier('a')?.complaints.map(({ content }) => content.length)).toEqual([1001, 1001]);
});

test('a row, or a column, that somebody deleted comes back as the ledger has it', () => {
  complain('kn-1', { initiative: codeOf('a'), content: 'Trùng', receivedOn: '22/3/2021' });
  const sheetId = complaintPage.sheetId;
  const { workspace } = office;
  const remove = (dimension: 'ROWS' | 'COLUMNS', startIndex: number) => {
    const range = { sheetId, dimension, startIndex, endIndex: startIndex + 1 };
    const done = workspace.actOn(workbookOf(office), { deleteDimension: { range } });
    expect(done).toEqual({ ok: true });
    tick(office);
    tick(office);
  };
  const whole = {
    state: 'Đang giải quyết',
    number: '1',
    initiative: codeOf('a'),
    content: 'Trùng',
    receivedOn: '22/3/2021',
  };
  remove('ROWS', 2);
  expect(shown(office, complaintPage, 'kn-1')).toMatchObject(whole);
  remove(
    'COLUMNS',
    complaintPage.columns.findIndex(({ field }) => field === 'initiative'),
  );
  expect(shown(office, complaintPage, 'kn-1')).toMatchObject(whole);
  expect(dossier('a')?.complaints).toHaveLength(1);
});

test('an open complaint stands in the new workbook when the old one is gone, and can be closed', () => {
  const cells = {
    initiative: codeOf('a'),
    content: 'Cách làm của tổ tôi',
    receivedOn: '22/3/2021',
  };
  complain('kn-2', cells);
  const gone = workbookOf(office);
  const { status } = office.workspace.rest({
    verb: 'DELETE',
    url: `/drive/v3/files/${gone}`,
    headers: { authorization: 'Bearer x' },
    bytes: Buffer.from(''),
  });
  expect(status).toBeLessThan(300);
  sweeps(office, 3);
  expect(workbookOf(office)).not.toBe(gone);
  expect(shown(office, complaintPage, 'kn-2')).toMatchObject({
    ...cells,
    state: 'Đang giải quyết',
  });
  complain('kn-2', { resolved: 'Có', resolution: '25/3/2021, hai bên thống nhất' });
  choose('a');
  tick(office);
  expect(stateOf('a')).toBe('chosen');
});
