import { canonical } from '../text/canonical.ts';
import { actors, type Deed } from './audit.ts';
import { type Column, cellText } from './columns.ts';
import type { Page, PageRow } from './page.ts';
import type { LedgerTab, OfficeTab } from './tabs.ts';

interface Actions {
  readonly added: string;
  readonly changed: string;
  /** The field by which a record is known, where that is not the first. */
  readonly key?: string;
  /** The field that names whose workbook asked for what is added. */
  readonly asker?: string;
}

/**
 * What *Nhật ký* calls a change of these tabs. Of the others nothing is logged: what waits, counts
 * and coverage follow from these, and *Lịch sử* is written together with the initiative it is about.
 */
const actions: Readonly<Partial<Record<LedgerTab | OfficeTab, Actions>>> = {
  intake: { added: 'Nhận phiếu', changed: 'Đổi phiếu đã nhận' },
  quarantine: { added: 'Đưa phiếu vào Cần kiểm tra', changed: 'Giải quyết phiếu cần kiểm tra' },
  dossier: { added: 'Mở sáng kiến', changed: 'Đổi sáng kiến' },
  tombstone: { added: 'Ghi dấu phiếu đã xoá', changed: 'Đổi dấu phiếu đã xoá' },
  grassroots: { added: 'Nhận dòng CĐCS', changed: 'Nhận dòng CĐCS' },
  registry: { added: 'Thêm công đoàn', changed: 'Đổi dòng Danh bạ' },
  unit: { added: 'Thêm tỉnh, ngành', changed: 'Đổi dòng Tỉnh, ngành' },
  petition: { added: 'Yêu cầu lập văn bản', changed: 'Đổi việc lập văn bản', asker: 'union' },
  sending: { added: 'Ghi hồ sơ gửi', changed: 'Đổi hồ sơ gửi' },
  outbox: { added: 'Xếp thư chờ gửi', changed: 'Đổi tình trạng thư' },
  reminder: { added: 'Thêm đợt nhắc việc', changed: 'Đổi đợt nhắc việc', key: 'round' },
};

/** A record's row that is written. */
export interface WrittenRow {
  readonly tab: LedgerTab | OfficeTab;
  readonly columns: readonly Column[];
  readonly cells: readonly unknown[];
  /** What stood there before; undefined for a new row, empty where nobody knows. */
  readonly before?: readonly unknown[] | undefined;
  /** The union or unit in whose workbook it was written. */
  readonly by?: string | undefined;
}

/** What a row's writing does; undefined where it does nothing, or nothing that is logged. */
export function rowDeed({ tab, columns, cells, before, by }: WrittenRow): Deed | undefined {
  const action = actions[tab];
  if (!action) return undefined;
  const now = columns.map((_, i) => cellText(cells[i]));
  const then = columns.map((_, i) => cellText(before?.[i]));
  const differs = columns.filter((_, i) => now[i] !== then[i]);
  if (differs.length === 0) return undefined;
  const cellOf = (wanted: string) => now[columns.findIndex(({ field }) => field === wanted)] ?? '';
  const asker = by ?? (before || !action.asker ? '' : cellOf(action.asker));
  const isKnown = before !== undefined && before.length > 0;
  return {
    actor: asker === '' ? actors.program : actors.workbookOf(asker),
    action: before ? action.changed : action.added,
    object: action.key ? cellOf(action.key) : (now[0] ?? ''),
    fields: isKnown ? differs.map(({ header }) => header) : [],
    before: isKnown ? JSON.stringify(then) : '',
    after: JSON.stringify(now),
  };
}

/** An initiative that is opened goes without saying beside the response that opens it. */
export function rowDeeds(written: readonly WrittenRow[]): readonly Deed[] {
  const intakes = written.filter(({ tab }) => tab === 'intake');
  const received = new Set(intakes.map(({ cells }) => cells[0]));
  return written.flatMap((row) => {
    const opens = row.tab === 'dossier' && row.before === undefined && received.has(row.cells[0]);
    return opens ? [] : (rowDeed(row) ?? []);
  });
}

/** Rows of these tabs that were emptied of a person's data; not whose. */
export function erasedDeeds(
  ...emptied: readonly (readonly [tab: string, rows: number])[]
): readonly Deed[] {
  const fields = emptied.flatMap(([tab, rows]) => (rows === 0 ? [] : [`${tab}: ${rows}`]));
  const deed = { action: 'Xoá theo yêu cầu', object: '', fields, before: '', after: '' };
  return fields.length === 0 ? [] : [{ actor: actors.operator, ...deed }];
}

/** A row's id as the program gives it: whatever else somebody pasted there is not told. */
const givenId = /^[a-z]{2}-\d+$/;

/** The operator asked for something on a page of their own; told is what a list offers, and no other word. */
export function askedDeed(page: Page, { id, cells }: PageRow): Deed {
  const fields = page.officer.flatMap(({ field, choices = [] }) => {
    const said = choices.find((word) => canonical(word) === canonical(cells[field] ?? ''));
    return said === undefined ? [] : [said];
  });
  const isGiven = givenId.test(id) || page.firstRows.some((row) => row.id === id);
  const asked = { object: isGiven ? id : '', fields, before: '', after: '' };
  return { actor: actors.operator, action: `Yêu cầu ở trang ${page.title}`, ...asked };
}
