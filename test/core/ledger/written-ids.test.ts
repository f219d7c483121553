import { expect, test } from 'vitest';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { summaryPage } from '#core/ledger/summary-page.ts';
import { idRow, idsOf } from '#core/ledger/written-ids.ts';

test('a page has the ids that it was born with and those that were written into it since', () => {
  const rows = [
    idRow(summaryPage, '9'),
    ['208', 9],
    [208, '10'],
    idRow(onBehalfPage, 'nh-101'),
    [],
    [undefined, 'x'],
  ];
  expect(idsOf(summaryPage, rows)).toEqual(['9', '10']);
  const ids = idsOf(onBehalfPage, rows);
  expect([ids[0], ids[99], ids[100], ids.length]).toEqual(['nh-1', 'nh-100', 'nh-101', 101]);
});
