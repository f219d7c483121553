import { readFileSync } from 'node:fs';
import { type AuditRow, auditColumns, auditRowOf, type Head, headOf } from '#core/ledger/audit.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import { resultsSchema } from '#core/publication/results.ts';
import type { Door, Telling } from '../google/door.ts';
import { stoppedBy } from '../google/sentences.ts';
import { Stopped } from '../google/stopped.ts';
import { readTabs } from '../google/tab-reader.ts';

/** The log of one ledger workbook, and where it says itself that it ends. */
export interface Log {
  readonly name: string;
  readonly rows: readonly AuditRow[];
  readonly own: Head | undefined;
}

/** The tab *Nhật ký* of a ledger workbook. @throws Stopped with what is wrong and what to do */
export async function logInWorkbook(
  door: Door,
  spreadsheet: string,
  telling: Telling,
): Promise<Log> {
  const title = ledgerTabs.audit;
  const tabs = await readTabs(door, spreadsheet, [title], telling).catch((error: unknown) => {
    throw stoppedBy(error);
  });
  const rows = tabs.get(title) ?? [];
  if (rows.length === 0) {
    throw new Stopped(
      `Tệp ${spreadsheet} không có trang “${title}”. Xin chép lại mã trong địa chỉ của sổ chương trình (đoạn giữa /d/ và /edit).`,
    );
  }
  return logOf(spreadsheet, rows);
}

/**
 * Logs that were exported, each row of the tab as a JSON list a line. The files of a backup say in
 * their first line of which ledger workbook they are, and from which row on.
 */
export function logsInFiles(paths: readonly string[]): readonly Log[] {
  const parts = paths.map(partIn).sort((a, b) => a.row - b.row);
  return [...Map.groupBy(parts, ({ log }) => log)].map(([log, files]) =>
    logOf(
      log,
      files.flatMap(({ rows }) => rows),
    ),
  );
}

function partIn(path: string) {
  try {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    const read = lines.map((line) => JSON.parse(line) as unknown);
    const rows = read.filter((line): line is string[] => Array.isArray(line));
    const [first] = read;
    const said = Array.isArray(first)
      ? {}
      : (first as { readonly ledger?: number; readonly row?: number });
    const { ledger, row = 1 } = said;
    return { log: ledger === undefined ? path : `sổ thứ ${ledger} của bản sao lưu`, row, rows };
  } catch {
    throw new Stopped(`Không đọc được tệp ${path}: mỗi dòng phải là một danh sách JSON các ô.`);
  }
}

function logOf(name: string, cells: readonly (readonly string[])[]): Log {
  const [header = [], ...body] = cells;
  const filled = body.filter((row) => row.some((cell) => cell !== ''));
  const own = headOf(header[auditColumns.length - 1] ?? '');
  return { name, rows: filled.map(auditRowOf), own };
}

/** Where each log ended when this was published. @throws Stopped where the file is something else */
export function publishedEnds(path: string): readonly Head[] {
  try {
    return resultsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).audit ?? [];
  } catch {
    throw new Stopped(
      `Tệp ${path} không phải là results.json của một lần công bố. Xin lấy bằng: npm run fetch-results.`,
    );
  }
}
