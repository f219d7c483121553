import { expect, test } from 'vitest';
import { standing } from '#core/dossier/standing.ts';
import { type EmployerListField, employerListPage } from '#core/ledger/employer-list-page.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { programme } from '../builders.ts';
import { appoint, shown, write } from './officer.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const page = employerListPage;
const songTien = 'Công ty TNHH May Sông Tiền';
let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appoint(office);
  for (const id of ['a', 'b', 'c']) {
    send(office, id, { workplace: id === 'c' ? 'Trường Tiểu học Mỹ Trà' : songTien });
  }
  tick(office);
  tick(office);
  return office;
});

const idsShown = () =>
  rowsOf(office, workbookOf(office), page.title)
    .slice(2)
    .flatMap((row) => row[page.swept.from] || []);
const rowFor = (list: number, initiative: string) =>
  idsShown().find((id) => id.startsWith(`ds-${list}.`) && id.endsWith(` ${initiative}`)) ?? '';
const officer = (id: string, cells: Partial<Record<EmployerListField, string>>) => {
  write(office, page, id, cells);
  tick(office);
  tick(office);
};
const states = () =>
  Object.fromEntries(dossiersIn(office).map((each) => [each.id, standing(each, programme).state]));

test('a list is made for the workplace that an officer names, and a row for the next one', () => {
  expect(idsShown()).toEqual(['ds-1']);
  officer('ds-1', { workplace: 'cty may sông tiền' });
  expect(idsShown()).toEqual(['ds-1', rowFor(1, 'a'), rowFor(1, 'b'), 'ds-1 ky', 'ds-2']);
  expect(shown(office, page, 'ds-1')).toMatchObject({
    list: 'Số 1',
    answer: '2 sáng kiến: 0 đồng ý, 0 không đồng ý, 2 chờ ký.',
  });
  expect(shown(office, page, rowFor(1, 'b'))).toMatchObject({
    number: '2',
    title: 'b',
    workplace: songTien,
    appliedFrom: '15/3/2021',
  });
  expect(shown(office, page, 'ds-1 ky').description).toContain('Thủ trưởng cơ quan');
  tick(office);
  expect(idsShown()).toHaveLength(5);
});

test('where nobody waits it says who does, and “Tất cả” takes all', () => {
  officer('ds-1', { workplace: 'Bệnh viện' });
  expect(shown(office, page, 'ds-1').answer).toContain(`${songTien}; Trường Tiểu học Mỹ Trà`);
  officer('ds-1', { workplace: 'tất cả' });
  expect(idsShown()).toHaveLength(6);
});

test('the whole list is ticked in its first row, and a row’s own answer counts first', () => {
  officer('ds-1', { workplace: songTien });
  officer(rowFor(1, 'b'), { agreed: 'Không' });
  officer('ds-1', { agreed: 'Có', by: 'Bà Lê Thị Mai, 05/4/2021' });
  expect(states()).toEqual({ a: 'introduced', b: 'received', c: 'received' });
  expect(shown(office, page, 'ds-1').answer).toBe(
    '2 sáng kiến: 1 đồng ý, 1 không đồng ý, 0 chờ ký.',
  );
  expect(shown(office, initiativesPage, 'a').byList).toBe(
    'Danh sách số 1: Thủ trưởng đồng ý: Có; Bà Lê Thị Mai, 05/4/2021.',
  );
  write(office, initiativesPage, 'a', { decision: 'Chọn' });
  tick(office);
  expect(states()).toMatchObject({ a: 'chosen' });
  officer('ds-1', { agreed: '' });
  expect(states()).toMatchObject({ a: 'received' });
  expect(shown(office, initiativesPage, 'a').byList).toBe('');
});

test('one row can be ticked alone; without a signature the row asks for it', () => {
  officer('ds-1', { workplace: 'Tất cả' });
  officer(rowFor(1, 'c'), { agreed: 'Có' });
  expect(states()).toEqual({ a: 'received', b: 'received', c: 'introduced' });
  expect(shown(office, page, rowFor(1, 'c')).answer).toContain('Xin ghi thêm người ký');
  officer(rowFor(1, 'a'), { introduced: 'Không', agreed: 'Có' });
  write(office, initiativesPage, 'a', { decision: 'Chọn' });
  tick(office);
  expect(shown(office, initiativesPage, 'a').answer).toContain('CĐCS giới thiệu');
});

test('a signature does not count for a text that came after the list', () => {
  officer('ds-1', { workplace: songTien });
  const code = dossiersIn(office).find(({ id }) => id === 'a')?.code ?? '';
  send(office, 'a2', { title: 'a', workplace: songTien, description: 'Cách mới', code });
  tick(office);
  officer('ds-1', { agreed: 'Có', by: 'Bà Mai' });
  expect(states()).toMatchObject({ a: 'received', b: 'introduced' });
  expect(shown(office, page, rowFor(1, 'a')).answer).toContain('đã sửa nội dung');
  officer('ds-2', { workplace: songTien });
  expect(rowFor(2, 'a')).not.toBe('');
  expect(rowFor(2, 'b')).toBe('');
});

test('an initiative that its worker withdrew needs no signature any more', () => {
  officer('ds-1', { workplace: songTien });
  write(office, initiativesPage, 'a', { withdrawn: 'Có' });
  tick(office);
  officer('ds-1', { agreed: 'Có', by: 'Bà Mai' });
  expect(shown(office, page, rowFor(1, 'a')).answer).toContain('không còn được xét');
  expect(states()).toMatchObject({ a: 'withdrawn', b: 'introduced' });
});

test('a column of answers that somebody deleted takes back no agreement', () => {
  officer('ds-1', { workplace: songTien });
  officer('ds-1', { agreed: 'Có', by: 'Bà Mai' });
  const startIndex = page.columns.findIndex(({ field }) => field === 'agreed');
  const range = {
    sheetId: page.sheetId,
    dimension: 'COLUMNS' as const,
    startIndex,
    endIndex: startIndex + 1,
  };
  office.workspace.actOn(workbookOf(office), { deleteDimension: { range } });
  tick(office);
  tick(office);
  expect(states()).toMatchObject({ a: 'introduced', b: 'introduced' });
  expect(shown(office, page, rowFor(1, 'a')).agreed).toBe('Có');
});
