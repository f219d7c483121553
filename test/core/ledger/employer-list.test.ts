import { expect, test } from 'vitest';
import type { Dossier } from '#core/dossier/dossier.ts';
import {
  entryId,
  type ListCells,
  listsOf,
  noListCells,
  type SigningList,
} from '#core/ledger/employer-list.ts';
import { nothingToSign, toBeSigned } from '#core/ledger/employer-list-request.ts';
import {
  answered,
  cellsAgain,
  countersigned,
  headAnswer,
} from '#core/ledger/employer-list-signed.ts';
import { programme, someCells, someDossier, someFacts } from '../../builders.ts';

const row = (id: string, cells: Partial<ListCells> = {}, at = 3) => ({
  row: at,
  id,
  mark: '',
  cells: { ...noListCells, ...cells },
});
const only = (lists: readonly SigningList[]) => {
  const [list] = lists;
  const [entry] = list?.entries ?? [];
  if (!list || !entry) throw new Error('no list');
  return { list, entry };
};
const signed = (head: Partial<ListCells>, own: Partial<ListCells>, dossier = someDossier()) => {
  const printed = entryId(3, 1, someDossier());
  const { list, entry } = only(listsOf([row('ds-3', head), row(printed, own, 4)]));
  return countersigned(dossier, entry, answered(list, entry));
};

test('rows belong to their list wherever they were sorted to, whatever the initiative’s id', () => {
  const odd = someDossier({ id: 'a b\nds-9', contentId: 'a b' });
  const lists = listsOf([
    row(entryId(2, 12, odd)),
    row('ds-2 ky'),
    row('ds-10'),
    row('ds-2'),
    row('elsewhere'),
  ]);
  expect(lists.map(({ list, head, entries }) => [list, head?.id, entries.length])).toEqual([
    [2, 'ds-2', 1],
    [10, 'ds-10', 0],
  ]);
  expect(lists[0]?.entries[0]).toMatchObject({ number: '12', initiative: 'a b\nds-9' });
});

test('a list holds what still waits for the employer at the place that was named', () => {
  const at = (id: string, workplace: string, change: Partial<Dossier> = {}) =>
    someDossier({ id, facts: someFacts({ workplace }), ...change });
  const dossiers = [
    at('named', 'Cty TNHH May Sông Tiền'),
    at('picked', 'chuyền 3', { cells: someCells({ grassroots: 'CĐCS Công ty May Sông Tiền' }) }),
    at('elsewhere', 'Trường Tiểu học Mỹ Trà'),
    at('refused', 'May Sông Tiền', { cells: someCells({ employerAgreed: 'Không' }) }),
    at('declined', 'May Sông Tiền', { cells: someCells({ decision: 'Không chọn' }) }),
  ];
  const ids = (typed: string) => toBeSigned(dossiers, typed, programme).map(({ id }) => id);
  expect(ids('Công ty TNHH May Sông Tiền')).toEqual(['named', 'picked']);
  expect(ids('mỹ trà')).toEqual(['elsewhere']);
  expect(ids('a')).toEqual([]);
  expect(ids('TẤT CẢ')).toEqual(['named', 'picked', 'elsewhere']);
  expect(nothingToSign(dossiers, 'Bệnh viện', programme)).toContain('Trường Tiểu học Mỹ Trà');
  expect(nothingToSign([], 'Bệnh viện', programme)).toContain('không có sáng kiến nào đang chờ');
});

test('the first row answers for the whole list, a row’s own answer goes before it', () => {
  const head = { agreed: 'Có', by: 'Bà Mai, 05/4/2021' };
  expect(signed(head, {}).dossier.listAgreement).toEqual({
    list: '3',
    content: 'r1',
    introduced: '',
    agreed: 'Có',
    by: 'Bà Mai, 05/4/2021',
  });
  expect(signed(head, { agreed: 'không' }).dossier.listAgreement?.agreed).toBe('Không');
  expect(signed({}, { agreed: 'x' }).answer).toContain('Xin ghi thêm người ký');
  expect(signed({ agreed: 'để sau' }, {})).toEqual({
    dossier: someDossier(),
    answer: 'Chờ chữ ký.',
  });
});

test('only the list that gave an agreement takes it back, and no later text is covered', () => {
  const { dossier } = signed({ agreed: 'Có' }, {});
  expect(signed({}, {}, dossier).dossier.listAgreement).toBeUndefined();
  const later = someDossier({ listAgreement: { ...said, list: '4' } });
  expect(signed({}, {}, later).dossier).toBe(later);
  const revised = someDossier({ contentId: 'r2' });
  expect(signed({ agreed: 'Có' }, {}, revised)).toMatchObject({ dossier: revised });
  expect(signed({ agreed: 'Có' }, {}, revised).answer).toContain('đã sửa nội dung');
});

const said = { list: '3', content: 'r1', introduced: '', agreed: 'Có', by: '' };

test('the first row counts the answers', () => {
  expect(headAnswer([said, { agreed: 'Không' }, { agreed: '' }])).toBe(
    '3 sáng kiến: 1 đồng ý, 1 không đồng ý, 1 chờ ký.',
  );
});

test('what was signed is answered in words', () => {
  expect(signed({ introduced: 'Có' }, {}).answer).toBe(
    'Đã ghi nhận. CĐCS giới thiệu: Có. Chờ thủ trưởng ký.',
  );
  const both = { introduced: 'Không', agreed: 'Không' };
  expect(signed(both, {}).answer).toBe(
    'Đã ghi nhận. CĐCS giới thiệu: Không. Thủ trưởng đồng ý: Không.',
  );
  expect(signed({ agreed: 'Có', by: 'Bà Mai' }, {}).answer).toBe(
    'Đã ghi nhận. Thủ trưởng đồng ý: Có.',
  );
});

test('a column that was lost comes back from what the ledger has of this list', () => {
  const dossier = someDossier({ listAgreement: { ...said, introduced: 'Có', by: 'Bà Mai' } });
  const workplace = 'Công ty TNHH May Sông Tiền';
  expect(cellsAgain(dossier, 3)).toEqual({
    ...{ workplace, introduced: 'Có', agreed: 'Có', by: 'Bà Mai' },
  });
  expect(cellsAgain(dossier, 4)).toEqual({ ...noListCells, workplace });
  expect(cellsAgain(someDossier({ cells: someCells({ grassroots: 'CĐCS A' }) }), 3)).toEqual({
    ...noListCells,
    workplace: 'CĐCS A',
  });
});

test('a list whose first row is gone is read from its own rows', () => {
  const printed = entryId(3, 1, someDossier());
  const { list, entry } = only(listsOf([row(printed, { agreed: 'Có', by: 'x'.repeat(400) })]));
  const read = answered(list, entry);
  expect(read).toMatchObject({ list: '3', introduced: '', agreed: 'Có' });
  expect(read.by.length).toBe(301);
});

test('a page that was pasted into the cell of a workplace is answered in a few lines', () => {
  const long = 'x'.repeat(50_000);
  const waiting = [someDossier({ facts: someFacts({ workplace: long }) })];
  const told = nothingToSign(waiting, `${long}y`, programme);
  expect(told.length).toBeLessThan(600);
  expect(told).toContain('“xxx');
});
