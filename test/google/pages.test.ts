import { beforeAll, expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { unionPages } from '#core/ledger/union-pages.ts';
import type { SpreadsheetView } from '../../scripts/workspace/sheets/read-model.ts';
import { send, setUpProgramme, tick, workbookOf } from '../stages/programme.ts';

let book: SpreadsheetView;
beforeAll(async () => {
  const office = await setUpProgramme();
  send(office, 'a');
  tick(office);
  book = office.workspace.spreadsheet(workbookOf(office));
});
const tab = (title: string) => book.sheets.find((sheet) => sheet.title === title);

test('a new workbook has its pages in order, the guide last, the list of ids hidden', () => {
  const shown = book.sheets.filter(({ hidden }) => !hidden).map(({ title }) => title);
  expect(shown).toEqual([...Object.values(unionPages).map(({ title }) => title), 'Hướng dẫn']);
  expect(tab('Mã đã ghi')).toMatchObject({ hidden: true });
  expect(tab('Mã đã ghi')?.rows().slice(1)).toEqual([['201', 'a']]);
});

test('initiatives can be looked at by what is to be done with them', () => {
  const { filterViews, frozenRowCount, frozenColumnCount } = tab('Sáng kiến') ?? {};
  expect([frozenRowCount, frozenColumnCount]).toEqual([2, 3]);
  expect(filterViews).toMatchObject([
    {
      title: 'Chờ quyết định',
      filterSpecs: [
        { columnIndex: 0, filterCriteria: { hiddenValues: expect.arrayContaining(['Được chọn']) } },
      ],
    },
    { title: 'Còn thiếu', filterSpecs: [{ filterCriteria: { condition: { values: [{}] } } }] },
    { title: 'Đã chọn' },
    { title: 'Đã trả lại' },
  ]);
});

test('the guide shows each state in its colour', () => {
  const guide = tab('Hướng dẫn');
  const rows = guide?.rows().map(([text]) => text) ?? [];
  for (const [word, colour] of initiativesPage.colours) {
    const startRowIndex = rows.indexOf(word);
    expect(startRowIndex).toBeGreaterThan(0);
    expect(guide?.formats).toContainEqual({
      range: expect.objectContaining({ startRowIndex, endRowIndex: startRowIndex + 1 }),
      format: { backgroundColor: colour },
    });
  }
});
