import PizZip from 'pizzip';
import type { Outputs } from '../../scripts/play/outputs.ts';

/** Outputs as texts that a person can read and compare: documents and workbooks without their dress. */
export function readable(outputs: Outputs): ReadonlyMap<string, string> {
  const texts = [...outputs]
    .filter(([name]) => name !== 'run.json')
    .map(([name, content]): [string, string] => {
      if (typeof content === 'string')
        return [name, name.endsWith('.eml') ? mailText(content) : content];
      if (name.endsWith('.docx')) return [name.replace('.docx', '.txt'), documentText(content)];
      return [name.replace('.xlsx', '.txt'), workbookText(content)];
    });
  return new Map(texts.map(([name, text]) => [name, text.replaceAll('\r\n', '\n')]));
}

/** A paragraph a line, cells of a row parted by " | ". */
function documentText(docx: Uint8Array): string {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  const rows = xml
    .replace(/<\/w:p>\s*<\/w:tc>(?=\s*<w:tc>)/g, ' | ')
    .replace(/<w:br[^>]*\/>/g, ' / ');
  const lines = rows.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  return `${lines
    .split('\n')
    .map(entities)
    .filter((line) => line.trim() !== '')
    .join('\n')}\n`;
}

/** Each tab by name, then its filled cells as "A1 text". */
function workbookText(xlsx: Uint8Array): string {
  const zip = new PizZip(xlsx);
  const names = [
    ...(zip.file('xl/workbook.xml')?.asText() ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g),
  ];
  const sheets = names.map(([, name = ''], i) => {
    const xml = zip.file(`xl/worksheets/sheet${i + 1}.xml`)?.asText() ?? '';
    const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)];
    const lines = cells.map(([, at, body = '']) => [at, entities(body.replace(/<[^>]+>/g, ''))]);
    return [
      `# ${entities(name)}`,
      ...lines.filter(([, text]) => text !== '').map((line) => line.join(' ')),
    ];
  });
  return `${sheets.flat().join('\n')}\n`;
}

function mailText(eml: string): string {
  const [head = '', body = ''] = eml.split('\r\n\r\n');
  const subject = head.replace(/=\?UTF-8\?B\?(.*?)\?=/g, (_, text: string) => decoded(text));
  return `${subject}\n\n${decoded(body)}\n`;
}

const decoded = (text: string): string => Buffer.from(text, 'base64').toString('utf8');

function entities(text: string): string {
  const named: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
  };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => named[name] ?? '');
}
