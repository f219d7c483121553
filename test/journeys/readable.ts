import PizZip from 'pizzip';
import { columnLetters } from '#core/ledger/columns.ts';
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

/** Each tab by name, then its filled cells as "A1 text", but for the hidden columns. */
function workbookText(xlsx: Uint8Array): string {
  const zip = new PizZip(xlsx);
  const names = [
    ...(zip.file('xl/workbook.xml')?.asText() ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g),
  ];
  const sheets = names.map(([, name = ''], i) => {
    const xml = zip.file(`xl/worksheets/sheet${i + 1}.xml`)?.asText() ?? '';
    const hidden = hiddenColumns(xml);
    const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs)];
    const lines = cells.flatMap(([, column = '', row, body = '']) => {
      const text = entities(body.replace(/<[^>]+>/g, ''));
      return text === '' || hidden.has(column) ? [] : [`${column}${row} ${text}`];
    });
    return [`# ${entities(name)}`, ...lines];
  });
  return `${sheets.flat().join('\n')}\n`;
}

function hiddenColumns(sheet: string): ReadonlySet<string> {
  const columns = [...sheet.matchAll(/<col ([^>]*)\/>/g)].map(([, traits = '']) => traits);
  const trait = (traits: string, name: string) =>
    Number(new RegExp(`\\b${name}="(\\d+)"`).exec(traits)?.[1]);
  const hidden = columns.filter((traits) => traits.includes('hidden="true"'));
  return new Set(
    hidden.flatMap((traits) => {
      const [from, to] = [trait(traits, 'min'), trait(traits, 'max')];
      return Array.from({ length: to - from + 1 }, (_, i) => columnLetters(from - 1 + i));
    }),
  );
}

function mailText(eml: string): string {
  const boundary = /boundary="([^"]+)"/.exec(eml)?.[1];
  const parts = boundary === undefined ? [eml] : eml.split(`--${boundary}\r\n`);
  const [head = '', body = ''] = (boundary === undefined ? eml : parts.slice(1).join('')).split(
    '\r\n\r\n',
  );
  const subject = (boundary === undefined ? head : (parts[0] ?? '')).replace(
    /=\?UTF-8\?B\?(.*?)\?=(?:\r\n )?/g,
    (_, text: string) => decoded(text),
  );
  const files = parts.slice(2).map((part) => {
    const name = /filename\*=UTF-8''(\S+)/.exec(part)?.[1] ?? '';
    return `[${decodeURIComponent(name)}]\n`;
  });
  return `${subject.trim()}\n\n${decoded(body)}\n${files.join('')}`;
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
