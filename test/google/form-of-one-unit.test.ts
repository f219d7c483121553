import { afterAll, beforeAll, expect, test } from 'vitest';
import { questionsOf } from '#core/submission/questions.ts';
import { type Installation, install } from '../../scripts/installation/install.ts';
import { intakesIn, unionsIn } from '../../scripts/installation/ledger-view.ts';
import { openWorkspace } from '../../scripts/workspace/workspace.ts';
import { good, province } from '../core/submission/given.ts';
import { byTitle, walk } from './form-journeys.ts';

const titles = new Map(questionsOf(province).map(({ id, title }) => [title, id] as const));
const workspace = openWorkspace({ dir: ':memory:', now: Date.parse('2021-03-09T08:00:00+07:00') });
let installation: Installation;

beforeAll(async () => {
  installation = await install(workspace, province.id);
});
afterAll(() => workspace.close());

const walked = () => walk(workspace, installation.form, byTitle(titles, good));

test('the Form of one unit asks for the sub-unit alone', () => {
  const { pages, asked } = walked();
  expect(pages.slice(0, 3)).toEqual(['', 'LĐLĐ tỉnh Đồng Tháp', 'Sáng kiến']);
  expect(asked.slice(0, 3)).toEqual(['Họ và tên', 'Số điện thoại', 'Đơn vị trực thuộc']);
});

test('before the first day it asks for patience', () => {
  expect(workspace.form(installation.form).description).toContain(
    'Chương trình nhận sáng kiến từ 10/3/2021 đến hết 10/4/2021. Xin chờ đến ngày ấy rồi gửi.',
  );
  workspace.clock.set(Date.parse('2021-03-10T00:00:00+07:00'));
  workspace.run('tick');
  expect(workspace.form(installation.form).description).toMatch(/^Nhận sáng kiến từ 10\/3\/2021/);
});

test('once every union is closed it asks for no place, and entries go to the unit itself', () => {
  for (const [row] of unionsIn(installation).entries()) {
    workspace.typeInto(installation.ledger, `'Danh bạ'!E${row + 2}`, 'Đã đóng');
  }
  workspace.run('rebuildForm');
  workspace.run('tick');
  const { pages, answers } = walked();
  expect(pages.slice(0, 2)).toEqual(['', 'Sáng kiến']);
  expect(workspace.submit(installation.form, answers, { id: 'r' }).ok).toBe(true);
  workspace.run('tick');
  expect(intakesIn(installation).map(({ union, outcome }) => `${union} ${outcome}`)).toEqual([
    'dong-thap/truc-tiep accepted',
  ]);
});

test('and asks for it again when a union is added', () => {
  const rows = unionsIn(installation).length;
  workspace.typeInto(installation.ledger, `'Danh bạ'!C${rows + 2}`, 'Công đoàn phường Mỹ Tho');
  workspace.run('rebuildForm');
  workspace.run('tick');
  const items = workspace.form(installation.form).items;
  const list = items.find(({ title }) => title === 'Đơn vị trực thuộc');
  expect(list?.choices?.map(({ value }) => value)).toEqual([
    'LĐLĐ tỉnh Đồng Tháp',
    'Công đoàn phường Mỹ Tho',
  ]);
  expect(() => walked()).toThrow('Invalid choice');
});
