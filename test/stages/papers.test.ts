import { expect, test } from 'vitest';
import { fromRow } from '#core/ledger/columns.ts';
import { controlPage } from '#core/ledger/control.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { appointOfficers, type Installation } from '../../scripts/installation/install.ts';
import { petitionsIn } from '../../scripts/installation/ledger-view.ts';
import { askPapers, writeRow } from '../../scripts/installation/officer-hand.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
let office: Installation;
const book = () => ({ union, id: workbookOf(office) });
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  send(office, 'a');
  tick(office);
  return office;
});

const ask = (requests: Readonly<Record<string, string>>) => {
  expect(askPapers(office, book(), controlPage, requests)).toBeUndefined();
  tick(office);
};
const answers = () =>
  Object.fromEntries(
    rowsOf(office, book().id, controlPage.title)
      .map((row) => fromRow<string>(controlPage.columns, row))
      .map(({ id, answer }) => [id, answer]),
  );
const made = () =>
  petitionsIn(office)
    .filter(({ status }) => status === 'made')
    .map(({ kind }) => kind);

test('documents that have nothing to say yet are refused, and the next number asks anew', () => {
  ask({ cover: 'Lập lần 1', thanks: 'Lập lần 1' });
  expect(answers().cover).toMatch(/^Chưa lập được Bìa hồ sơ: chưa có Tờ trình/);
  expect(answers().thanks).toMatch(/^Chưa lập được Thư cảm ơn/);
  writeRow(office, book(), initiativesPage, 'a', { employerAgreed: 'Có', decision: 'Chọn' });
  ask({ petition: 'Lập lần 1' });
  ask({ cover: 'Lập lần 2', thanks: 'Lập lần 2' });
  expect(made()).toEqual(['petition', 'cover', 'thanks']);
});

test('an employer’s confirmation is made before anything is chosen', () => {
  ask({ confirmation: 'Lập lần 1' });
  expect(answers().confirmation).toMatch(/^Đã lập Giấy xác nhận cho 01 sáng kiến/);
  const [file] = office.workspace.files().filter(({ name }) => name.startsWith('Giấy xác nhận'));
  expect(file?.permissions.map(({ emailAddress, role }) => [emailAddress, role])).toContainEqual([
    'tp-cao-lanh.dong-thap@example.org',
    'commenter',
  ]);
});

test('what decides nothing needs no preview', () => {
  ask({ confirmation: 'Xem trước lần 1' });
  expect(answers().confirmation).toMatch(/^Văn bản này không khoá quyết định nào/);
  expect(made()).toEqual([]);
});
