import { badRequest } from '../../api-error.ts';
import type { Book, ProtectedRange, SheetState } from '../book.ts';
import { fieldNames, type Handlers } from './request.ts';

/** batchUpdate: requests about protection, conditional formats and filters. */
export const ruleRequests: Pick<
  Handlers,
  | 'addProtectedRange'
  | 'updateProtectedRange'
  | 'deleteProtectedRange'
  | 'addConditionalFormatRule'
  | 'deleteConditionalFormatRule'
  | 'setBasicFilter'
  | 'addFilterView'
  | 'deleteFilterView'
> = {
  addProtectedRange(book, { protectedRange }, core) {
    const sheet = book.sheet(protectedRange.range.sheetId ?? 0);
    const protectedRangeId = protectedRange.protectedRangeId ?? core.chance.number('protection');
    const added = { ...protectedRange, protectedRangeId };
    book.changeState();
    sheet.protections = [...sheet.protections, added];
    return { addProtectedRange: { protectedRange: added } };
  },

  updateProtectedRange(book, { protectedRange, fields }) {
    const { sheet, old } = protectionOf(book, protectedRange.protectedRangeId);
    const names = new Set(fieldNames(fields).map((f) => f.split('.')[0] ?? ''));
    const all = names.has('*');
    const patch = Object.entries(protectedRange).filter(([name]) => all || names.has(name));
    const kept = Object.entries(old).filter(([name]) => !names.has(name));
    book.changeState();
    const next = Object.fromEntries([...kept, ...patch]) as unknown as ProtectedRange;
    sheet.protections = sheet.protections.map((p) => (p === old ? next : p));
    return {};
  },

  deleteProtectedRange(book, { protectedRangeId }) {
    const { sheet, old } = protectionOf(book, protectedRangeId);
    book.changeState();
    sheet.protections = sheet.protections.filter((p) => p !== old);
    return {};
  },

  addConditionalFormatRule(book, { rule, index = 0 }) {
    const sheet = book.sheet(rule.ranges[0]?.sheetId ?? 0);
    book.changeState();
    const rules = [...sheet.conditionalFormats];
    rules.splice(index, 0, rule);
    sheet.conditionalFormats = rules;
    return {};
  },

  deleteConditionalFormatRule(book, { sheetId, index = 0 }) {
    const sheet = book.sheet(sheetId ?? 0);
    if (!sheet.conditionalFormats[index])
      throw badRequest(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);
    book.changeState();
    sheet.conditionalFormats = sheet.conditionalFormats.filter((_, i) => i !== index);
    return {};
  },

  setBasicFilter(book, { filter }) {
    const sheet = book.sheet(filter.range?.sheetId ?? 0);
    book.changeState();
    sheet.basicFilter = filter;
    return {};
  },

  addFilterView(book, { filter }, core) {
    const sheet = book.sheet(filter.range?.sheetId ?? 0);
    const { title } = filter;
    const views = sheet.filterViews ?? [];
    if (title !== undefined && views.some((view) => view.title === title)) {
      throw badRequest(`A filter view with the name "${title}" already exists`);
    }
    const filterViewId = filter.filterViewId ?? core.chance.number('filterView');
    const added = { ...filter, filterViewId };
    book.changeState();
    sheet.filterViews = [...views, added];
    return { addFilterView: { filter: added } };
  },

  deleteFilterView(book, { filterId }) {
    const has = (sheet: SheetState) =>
      sheet.filterViews?.some(({ filterViewId }) => filterViewId === filterId) === true;
    const sheet = book.state.sheets.find(has);
    if (!sheet) throw badRequest(`No filter view with id: ${filterId}`);
    book.changeState();
    sheet.filterViews = sheet.filterViews?.filter((view) => view.filterViewId !== filterId) ?? [];
    return {};
  },
};

function protectionOf(book: Book, id: number) {
  for (const sheet of book.state.sheets) {
    const old = sheet.protections.find((p) => p.protectedRangeId === id);
    if (old) return { sheet, old };
  }
  throw badRequest(`No protected range with ID: ${id}`);
}
