import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Page } from '#core/ledger/page.ts';
import { receivedPage } from '#core/ledger/received-page.ts';
import { unionPages } from '#core/ledger/union-pages.ts';
import { cleanLine } from '#core/text/canonical.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import type { Outputs } from '../../scripts/play/outputs.ts';
import { kinds, partsOf, templateOf } from '../documents/filled.ts';
import { departures } from '../documents/schema.ts';
import { every, parseXml } from '../documents/xml.ts';
import { textOf } from '../google/filled-document.ts';

type Office = Pick<Installation, 'workspace'>;

const SHEET = 'application/vnd.google-apps.spreadsheet';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Every cell of every workbook, and where it stands. */
function* cellsOf({ workspace }: Office) {
  for (const { id, name } of workspace.files().filter(({ mimeType }) => mimeType === SHEET)) {
    for (const sheet of workspace.spreadsheet(id).sheets) {
      for (const [row, cells] of sheet.cells().entries()) {
        for (const [column, cell] of cells.entries()) {
          const place = `${name}, ${sheet.title}, ${row + 1}, ${column + 1}`;
          yield { place, tab: sheet.title, column, cell };
        }
      }
    }
  }
}

/** Columns of checkboxes: no text can be kept in them, so an officer who types "=1+1" gets that. */
const boxes = new Set(
  [...Object.values<Page>(unionPages), receivedPage as Page].flatMap(({ title, columns }) =>
    columns.flatMap((column, at) => ('tick' in column ? [`${title} ${at}`] : [])),
  ),
);

/** Where a text came alive; what somebody typed into a checkbox of theirs is their own formula. */
export function liveFormulas(office: Office): readonly string[] {
  return [...cellsOf(office)].flatMap(({ place, tab, column, cell }) =>
    typeof cell === 'object' && cell !== null && 'f' in cell && !boxes.has(`${tab} ${column}`)
      ? [`${place}: ${cell.f}`]
      : [],
  );
}

export function cellCount(office: Office): number {
  return [...cellsOf(office)].filter(({ cell }) => cell !== null).length;
}

/** The documents that were made, by name. */
export function documentsOf({ workspace }: Office) {
  return workspace
    .files()
    .filter(({ mimeType, name, trashed }) => mimeType === DOCX && !trashed && !/^Mẫu/.test(name))
    .map(({ id, name }) => ({ name, bytes: workspace.bytesOf(id) }));
}

/** The elements that our own templates are made of, and where their relations lead. */
const ours = new Set(
  kinds.flatMap((kind) =>
    [...partsOf(templateOf(kind)).values()].flatMap((xml) =>
      [...every(parseXml(xml))].map(({ name }) => name),
    ),
  ),
);
// A line break in an answer, and the properties of a row or cell that may break over pages.
for (const name of ['w:br', 'w:cantSplit', 'w:keepNext', 'w:trPr']) ours.add(name);

/** What stands in a document that no template and no filling puts there. */
export function strangeInDocument(name: string, bytes: Uint8Array): readonly string[] {
  return [...partsOf(bytes)].flatMap(([part, xml]) => {
    const root = parseXml(xml);
    const strange = [...every(root)].filter((element) => !ours.has(element.name));
    return [
      ...strange.map((element) => `${name}, ${part}: <${element.name}>`),
      ...departures(root).map((departure) => `${name}, ${part}: ${departure}`),
      ...(/TargetMode="External"/.test(xml) ? [`${name}, ${part}: leads outside`] : []),
    ];
  });
}

/** Titles that a document tells otherwise than the worker wrote them. */
export function expandedIn(bytes: Uint8Array, titles: readonly string[]): readonly string[] {
  const text = flat(textOf(bytes));
  return titles.filter((title) => !text.includes(flat(title)));
}

const flat = (text: string) => cleanLine(text.replace(/[\n\u2029]/g, ' ')).replace(/ /g, '');

/** The titles in a union's page as they stand there. */
export const titleColumn = initiativesPage.columns.findIndex(({ field }) => field === 'title');

/** A field of a CSV file that a spreadsheet would take for a formula, or a row of another width. */
export function liveInCsv(outputs: Outputs): readonly string[] {
  return [...outputs].flatMap(([name, content]) => {
    if (!name.endsWith('.csv')) return [];
    const rows = csvRows(String(content));
    const width = rows[0]?.length;
    return rows.flatMap((row) => [
      ...row.filter((field) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(field)),
      ...(row.length === width ? [] : [`${name}: ${row.length} fields`]),
    ]);
  });
}

/** RFC 4180, read strictly. @throws Error where a field is not as it says */
export function csvRows(text: string): readonly (readonly string[])[] {
  const body = text.replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  let read = 0;
  for (const [whole, quoted, plain = '', end] of body.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy,
  )) {
    read += whole.length;
    rows[rows.length - 1]?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  if (read !== body.length) throw new Error(`not CSV: ${body.slice(read, read + 20)}`);
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
