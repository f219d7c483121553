import { describe, expect, test } from 'vitest';
import { confederationId } from '#core/dossier/proposal.ts';
import { fromRow } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { proposalsPage } from '#core/ledger/proposals.ts';
import { unitControlPage } from '#core/ledger/unit-control.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
} from '../../scripts/installation/install.ts';
import { dossiersIn, petitionsIn, unitsIn } from '../../scripts/installation/ledger-view.ts';
import { askPapers, askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const unit = 'dong-thap';
let office: Installation;
const bookOf = (id: string) => ({
  union: id,
  id: unitsIn(office).find((each) => each.id === id)?.workbook ?? '',
});
const choose = (id: string, decision: string) =>
  writeRow(office, bookOf(unit), proposalsPage, id, { decision });
const ask = (request: string) =>
  askPapers(office, bookOf(unit), unitControlPage, { petition: request });
const control = () =>
  rowsOf(office, bookOf(unit).id, unitControlPage.title)
    .map((row) => fromRow<string>(unitControlPage.columns, row))
    .find(({ id }) => id === 'petition');
const made = () =>
  petitionsIn(office).filter(
    ({ kind, use, status }) => kind === 'unitPetition' && use === 'issue' && status === 'made',
  );
const files = (key: string) =>
  office.workspace
    .files()
    .filter(({ trashed, appProperties }) => !trashed && appProperties?.petition === key);
const named = () =>
  Object.fromEntries(dossiersIn(office).map(({ id, unitPetition }) => [id, unitPetition]));
const key = `75-nghin-2021/${unit}/to-trinh/1`;

/** A union chose a, b and c and petitioned for them; their province chose a and b. */
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  appointUnitOfficers(office, [unit, confederationId]);
  const workbook = () => ({ union, id: workbookOf(office) });
  for (const id of ['a', 'b', 'c']) send(office, id);
  tick(office);
  for (const id of ['a', 'b', 'c']) {
    writeRow(office, workbook(), initiativesPage, id, { employerAgreed: 'Có', decision: 'Chọn' });
  }
  tick(office);
  askPetition(office, workbook(), 'Lập lần 1');
  tick(office);
  for (const id of ['a', 'b']) choose(id, 'Chọn');
  tick(office);
  return office;
});

describe('the Tờ trình of a province', () => {
  test('names what it chose, and closes these decisions', () => {
    ask('Lập lần 1');
    tick(office);
    expect(made()).toMatchObject([{ union: unit, initiatives: '2' }]);
    expect(control()?.answer).toMatch(
      /^Đã lập Tờ trình với 02 sáng kiến\. .* trước ngày 30\/4\/2021\. Ngày 20\/3\/2021 còn lập được [\d.]+ văn bản\.$/,
    );
    expect(named()).toEqual({ a: key, b: key, c: '' });
    choose('a', 'Không chọn');
    tick(office);
    const rows = rowsOf(office, bookOf(unit).id, 'Đề nghị').map(([state, title]) => [title, state]);
    expect(rows).toContainEqual(['a', 'Được chọn']);
  });

  test('can be undone before it is issued', () => {
    choose('a', 'Không chọn');
    tick(office);
    ask('Lập lần 1');
    tick(office);
    expect(named()).toEqual({ a: '', b: key, c: '' });
  });

  test('with nothing chosen is refused in a sentence', () => {
    for (const id of ['a', 'b']) choose(id, '');
    tick(office);
    ask('Lập lần 1');
    tick(office);
    expect(control()?.answer).toMatch(/^Chưa lập được Tờ trình/);
    expect(made()).toHaveLength(0);
  });

  test('is looked at before: a preview closes nothing and makes room for the next', () => {
    ask('Xem trước lần 1');
    tick(office);
    const preview = `75-nghin-2021/${unit}/xem-truoc/unitPetition`;
    const [first] = files(preview);
    expect(first?.name).toMatch(/^BẢN XEM TRƯỚC/);
    expect(named()).toEqual({ a: '', b: '', c: '' });
    expect(control()?.answer).toContain('chọn “Xem trước lần 2”');
    choose('c', 'Chọn');
    ask('Xem trước lần 2');
    tick(office);
    expect(files(preview)).toHaveLength(1);
    expect(files(`docx ${preview}`)).toHaveLength(1);
    expect(files(preview)[0]?.id).not.toBe(first?.id);
    ask('Lập lần 1');
    tick(office);
    expect(made()).toMatchObject([{ initiatives: '3' }]);
  });
});
