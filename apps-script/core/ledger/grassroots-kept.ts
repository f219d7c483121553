import { type GrassrootsField, grassrootsPage } from './grassroots.ts';
import { pageOf } from './page.ts';
import { unionPages } from './union-pages.ts';

/**
 * A hidden tab beside *CĐCS* that keeps what was read there last, for a column that somebody
 * deletes: the ledger may not have it, for people who head a CĐCS stay in their union's workbook.
 */
export const grassrootsKeptPage = pageOf<never, GrassrootsField>({
  title: 'CĐCS đã đọc',
  sheetId: 221,
  intro: 'Chương trình giữ ở đây điều đã đọc ở trang “CĐCS”, để trả lại khi có cột bị xoá.',
  leading: [],
  officer: grassrootsPage.officer.map(({ field, header, width }) => ({ field, header, width })),
  trailing: [],
  frozenColumns: 0,
  firstRows: grassrootsPage.firstRows,
  hidden: true,
});

/** Every page of a union's workbook, those that no officer sees at the end. */
export const unionTabs = { ...unionPages, grassrootsKept: grassrootsKeptPage } as const;
