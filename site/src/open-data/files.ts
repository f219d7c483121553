import type { Table } from './tables.ts';

/** Under which others may use the data. A proposal: whoever runs the programme decides. */
export const licence = {
  name: 'CC BY 4.0',
  title: 'Creative Commons Ghi công 4.0 Quốc tế',
  address: 'https://creativecommons.org/licenses/by/4.0/deed.vi',
} as const;

/** RFC 4180 with a byte order mark, without which Excel takes UTF-8 for something else. */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(csvCell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe first. A semicolon is quoted
 * too: where a comma parts the decimals, it parts the cells.
 */
function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = /^[=+\-@\t\r\n\0＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What the file says of itself, then a row to a line, its values in the order of the columns. */
export function jsonOf(
  { title, columns, rows }: Table,
  about: {
    readonly programme: string;
    readonly asOf: string | null;
    readonly confirmedOn?: string | null;
  },
): string {
  const head = {
    version: 1,
    title,
    ...about,
    licence: licence.name,
    licenceUrl: licence.address,
    rowCount: rows.length,
    columns,
  };
  const lines = rows.map((row) => JSON.stringify(row));
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${lines.join(',\n')}\n]}\n`;
}
