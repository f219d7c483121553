import type { Page } from './page.ts';

/**
 * The hidden tab of a workbook that lists every id the program wrote into one of its pages: by it a
 * row that somebody deleted is missed. First row: a note; then page number and id in each row.
 */
export const writtenIds = { title: 'Mã đã ghi', sheetId: 220 } as const;

/** The note in the first row: whether the list is whole. */
export const wholeList = 'Chương trình dùng trang này để nhận ra dòng bị xoá.';
export const brokenList = 'Danh sách đang được lập lại.';

export const idRow = ({ sheetId }: Page, id: string): readonly string[] => [String(sheetId), id];

/** Ids that were written into a page, those that it was born with included. */
export function idsOf(page: Page, list: readonly (readonly unknown[])[]): readonly string[] {
  const born = page.firstRows.map(({ id }) => id);
  const written = list
    .filter(([sheetId]) => String(sheetId ?? '') === String(page.sheetId))
    .map(([, id]) => String(id ?? ''));
  return [...new Set([...born, ...written])];
}
