import type { sheets_v4 } from 'googleapis';
import { petitionOf } from '#core/ledger/petitions.ts';
import { registeredOf } from '#core/ledger/registry.ts';
import { tabsOfLedger } from '#core/ledger/tab-columns.ts';
import { officeTabs } from '#core/ledger/tabs.ts';
import { unitOf } from '#core/ledger/units.ts';
import { dashboardTitle } from '#core/schedule/dashboard.ts';
import type { HeaderFacts } from '#core/schedule/header-health.ts';
import { type HealthNote, healthNoteOf, noteRow } from '#core/schedule/health-note.ts';
import { readRanges } from '../google/ranges-reader.ts';
import { patiently, type Wait } from '../google/retry.ts';
import { Stopped } from '../google/stopped.ts';

/** What the first ledger workbook tells of everything else. */
export interface Office {
  readonly note: HealthNote;
  readonly unions: readonly ReturnType<typeof registeredOf>[];
  readonly units: readonly ReturnType<typeof unitOf>[];
  /** Ids of the documents that officers were let into. */
  readonly documents: ReadonlySet<string>;
}

/** @throws Stopped where the workbook is none of this program's, or no sweep has written to it yet */
export async function readOffice(
  sheets: sheets_v4.Sheets,
  ledger: string,
  wait: Wait,
): Promise<Office> {
  const titles = await patiently(() => tabTitles(sheets, ledger), wait);
  if (!titles.has(dashboardTitle)) {
    throw new Stopped(
      'Tệp này không phải sổ chương trình (không có trang “Bảng điều khiển”). Xin chép mã trong địa chỉ của sổ có trình đơn Sáng Kiến, đoạn giữa /d/ và /edit.',
    );
  }
  const office: readonly string[] = [officeTabs.registry, officeTabs.unit, officeTabs.petition];
  const there = office.filter((title) => titles.has(title));
  const [cell, ...read] = await readRanges(
    sheets,
    ledger,
    [`'${dashboardTitle}'!B${noteRow}`, ...there.map((title) => `'${title}'`)],
    wait,
  );
  const note = healthNoteOf(cell?.[0]?.[0] ?? '');
  if (!note) {
    throw new Stopped(
      'Chương trình trong sổ này chưa quét lần nào. Xin mở sổ, chọn Sáng Kiến → Thiết lập chương trình, đợi 10 phút rồi kiểm tra lại.',
    );
  }
  const rowsOf = (title: string) => (read[there.indexOf(title)] ?? []).slice(1);
  const papers = rowsOf(officeTabs.petition).map(petitionOf);
  return {
    note,
    unions: rowsOf(officeTabs.registry).map(registeredOf),
    units: rowsOf(officeTabs.unit).map(unitOf),
    documents: new Set(papers.flatMap(({ docx, document }) => [docx, document])),
  };
}

/** The headers of a ledger workbook, whatever became of its tabs. */
export async function ledgerHeaders(
  sheets: sheets_v4.Sheets,
  ledger: string,
  which: 'first' | 'further',
  wait: Wait,
): Promise<readonly HeaderFacts[]> {
  const wanted = tabsOfLedger(which);
  const titles = await patiently(() => tabTitles(sheets, ledger), wait);
  const there = wanted.filter(({ title }) => titles.has(title));
  const ranges = there.map(({ title }) => `'${title}'!1:1`);
  const read = await readRanges(sheets, ledger, ranges, wait);
  return wanted.map(({ title, headers }) => ({
    place: `trang “${title}”`,
    wanted: headers,
    found: read[there.findIndex((tab) => tab.title === title)]?.[0] ?? [],
  }));
}

async function tabTitles(
  sheets: sheets_v4.Sheets,
  spreadsheetId: string,
): Promise<ReadonlySet<string>> {
  const { data } = await sheets.spreadsheets.get({
    spreadsheetId,
    fields: 'sheets.properties.title',
  });
  return new Set((data.sheets ?? []).map(({ properties }) => properties?.title ?? ''));
}
