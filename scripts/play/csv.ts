/** Signs at which a spreadsheet takes a text for a formula, full width ones too. */
const formulaStart = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** Without it Excel reads UTF-8 as something else, and no Vietnamese letter is right. */
const BOM = '\uFEFF';

/** RFC 4180, every field quoted; a text that would come alive in a spreadsheet gets a visible "'". */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return BOM + [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
