import { expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { appointOfficers } from '../../scripts/installation/install.ts';
import { writeRow } from '../../scripts/installation/officer-hand.ts';
import { rowsOf, send, setUpProgramme, sweeps, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';

test('Tổng hợp shows what is chosen in the letter’s columns, and no longer what is not', async () => {
  const office = await setUpProgramme();
  appointOfficers(office, [union]);
  for (const id of ['a', 'b', 'c']) send(office, id);
  tick(office);
  const workbook = { union, id: workbookOf(office) };
  const decide = (id: string, decision: string) => {
    const cells = { employerAgreed: 'Có', decision };
    expect(writeRow(office, workbook, initiativesPage, id, cells)).toBeUndefined();
  };
  const shown = () => {
    // The count follows within a quarter of an hour.
    sweeps(office, 4);
    const [notice = [], , ...rows] = rowsOf(office, workbook.id, 'Tổng hợp');
    return { notice: notice[0], titles: rows.map((row) => `${row[0]} ${row[2]}`.trim()) };
  };
  decide('c', 'Chọn');
  decide('a', 'Chọn');
  expect(shown().titles).toEqual(['1 a', '2 c']);
  expect(shown().notice).toContain('02 sáng kiến được chọn');
  decide('a', 'Không chọn');
  expect(shown().titles).toEqual(['1 c', '']);
  decide('b', 'Chọn');
  decide('a', 'Chọn');
  expect(shown().titles).toEqual(['1 a', '2 b', '3 c']);
});
