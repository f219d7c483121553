import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../scripts/workspace/workspace.ts';
import { templateOf } from '../documents/filled.ts';
import { expandedIn, liveFormulas, liveInCsv, strangeInDocument } from './sinks.ts';

/** A document of ours with something planted in its first paragraph. */
function planted(xml: string): Uint8Array {
  const zip = new PizZip(templateOf('petition'));
  const body = zip.file('word/document.xml')?.asText() ?? '';
  zip.file(
    'word/document.xml',
    body.replace('<w:p>', () => `<w:p>${xml}`),
  );
  return zip.generate({ type: 'uint8array' });
}

test('a formula that came alive would be seen', () => {
  const workspace = openWorkspace({ dir: ':memory:' });
  workspace.loadProject({ code: '', manifest: '{}', container: { name: 'Sổ' } });
  const book = workspace.containerId() ?? '';
  const tab = workspace.spreadsheet(book).sheets[0]?.title;
  workspace.typeInto(book, `'${tab}'!A1`, "'=1+1");
  expect(liveFormulas({ workspace })).toEqual([]);
  workspace.typeInto(book, `'${tab}'!A1`, '=1+1');
  expect(liveFormulas({ workspace })).toHaveLength(1);
  workspace.close();
});

const tableOf = (text: string) => liveInCsv(new Map([['a.csv', text]]));

test('a table that is no list of texts would be seen', () => {
  expect(tableOf('a,b\r\n"\'=1","hai\r\ndòng"\r\n')).toEqual([]);
  for (const row of ['=1,c', '"＝1",c', 'x']) expect(tableOf(`a,b\r\n${row}\r\n`)).toHaveLength(1);
  for (const row of ['"x,c', '"b";c'])
    expect(() => tableOf(`a,b\r\n${row}\r\n`)).toThrow('not CSV');
});

test('markup in a document would be seen, and a tag that was expanded', () => {
  expect(strangeInDocument('a', templateOf('petition'))).toEqual([]);
  expect(strangeInDocument('a', planted('<w:object/>'))).toHaveLength(1);
  expect(expandedIn(planted('<w:r><w:t>x Lan</w:t></w:r>'), ['x {{fullName}}'])).toHaveLength(1);
});
