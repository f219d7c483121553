import { completed } from '../dossier/completed.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Programme } from '../programme/programme.ts';
import { unaccented } from '../text/canonical.ts';
import { shortDate } from '../text/dates.ts';
import { excerpt } from '../text/length.ts';
import { entryId, noListCells } from './employer-list.ts';
import {
  blankHead,
  type EmployerListField,
  type EmployerListRow,
  headId,
} from './employer-list-page.ts';
import type { RowChange } from './page.ts';

export type ListChange = RowChange<keyof EmployerListRow, EmployerListField>;

/** The row in which the next list is asked for, to be appended. */
export const newHead = (list: number): ListChange => ({ ...blankHead(list), officer: noListCells });

/** The rows of a new list below its head: one an initiative, then the place for the signatures. */
export function newListRows(list: number, dossiers: readonly Dossier[]): readonly ListChange[] {
  const entries = dossiers.map((dossier, i) => ({
    id: entryId(list, i + 1, dossier),
    system: entryRow(list, String(i + 1), dossier, 'Chờ chữ ký.'),
    officer: { ...noListCells, workplace: dossier.cells.grassroots || dossier.facts.workplace },
  }));
  return [...entries, { id: `${headId(list)} ky`, system: foot(list), officer: noListCells }];
}

/** The first row of a list that was made. */
export function headRow(
  list: number,
  workplace: string,
  programme: Programme,
  answer: string,
): EmployerListRow {
  const whose = unaccented(workplace) === 'tat ca' ? '' : ` của ${excerpt(workplace, 200)}`;
  return {
    ...emptyRow(list),
    title: `DANH SÁCH SÁNG KIẾN SỐ ${list}${whose}`,
    description: `Chương trình “${programme.name}”. Công đoàn cơ sở giới thiệu; thủ trưởng đơn vị đồng ý triển khai.`,
    answer,
  };
}

export function entryRow(
  list: number,
  number: string,
  dossier: Dossier,
  answer: string,
): EmployerListRow {
  const facts = completed(dossier);
  return {
    list: `Số ${list}`,
    number,
    fullName: facts.fullName,
    title: facts.title,
    description: facts.tradeSecret
      ? 'Bí mật kinh doanh: chỉ nêu tên và hiệu quả'
      : facts.description,
    appliedFrom: shortDate(facts.appliedFrom),
    effect: facts.effect,
    answer,
  };
}

export function emptyRow(list: number): EmployerListRow {
  return {
    list: `Số ${list}`,
    number: '',
    fullName: '',
    title: '',
    description: '',
    appliedFrom: '',
    effect: '',
    answer: '',
  };
}

const room = '\n\n\n\n\n';

function foot(list: number): EmployerListRow {
  return {
    ...emptyRow(list),
    fullName: `Cán bộ công đoàn cơ sở\n(ký, ghi rõ họ tên)${room}`,
    description: `Ngày …… tháng …… năm ……\nThủ trưởng cơ quan, đơn vị, doanh nghiệp\n(ký, ghi rõ họ tên, đóng dấu)${room}`,
  };
}
