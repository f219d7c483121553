import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import type { Vector } from './vector.ts';

const SCOPES = [
  'spreadsheets',
  'forms',
  'drive.file',
  'script.external_request',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'userinfo.email',
];

/** The manifest of the probe, the same rights as the program has and the owner's address. */
export const probeManifest = `${JSON.stringify(
  {
    timeZone: 'Asia/Ho_Chi_Minh',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    dependencies: {
      enabledAdvancedServices: [
        { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
        { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      ],
    },
    oauthScopes: SCOPES.map((name) => `https://www.googleapis.com/auth/${name}`),
  },
  undefined,
  2,
)}\n`;

/** The Apps Script project whose function `probe` asks these vectors of whatever runs it. */
export function probeCode(vectors: readonly Vector[]): string {
  const harness = readFileSync(new URL('harness.js', import.meta.url), 'utf8');
  const calls = vectors.map(
    ({ id, call }) => `  { id: ${JSON.stringify(id)}, call: (t) => {\n    ${call}\n  } },`,
  );
  // Some to spare for questions that are asked again.
  const tabs = vectors.reduce(
    (sum, { call }) => sum + call.split(/t\.(?:tab|stored|shown|rendered)\(/).length - 1,
    20,
  );
  return [
    `const PROBE_TABS = ${tabs};`,
    `const PROBE_DOCX = '${landscapeDocx()}';`,
    'const PROBE_VECTORS = [',
    ...calls,
    '];',
    harness,
  ].join('\n');
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A .docx (base64) with what a conversion may lose: a landscape section, a header row, a number. */
function landscapeDocx(): string {
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
  const row = (marks: string, ...texts: string[]): string =>
    `<w:tr><w:trPr><w:cantSplit/>${marks}</w:trPr>${texts.map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join('')}</w:tr>`;
  const upright = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
  const landscape =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
  const body = [
    paragraph(run('Tờ trình')),
    paragraph(`<w:pPr>${upright}</w:pPr>`),
    `<w:tbl><w:tblPr/>${row('<w:tblHeader/>', 'STT', 'Tên')}${row('', '1', 'Sáng kiến')}</w:tbl>`,
    paragraph(''),
    landscape,
  ].join('');
  const number = paragraph(`<w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>`);
  const relations = (inner: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${PART}.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="${PART}.footer+xml"/></Types>`,
    '_rels/.rels': relations(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relations(
      `<Relationship Id="rId1" Type="${OFFICE}/footer" Target="footer1.xml"/>`,
    ),
    'word/document.xml': `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}</w:body></w:document>`,
    'word/footer1.xml': `<w:ftr xmlns:w="${WORD}">${number}</w:ftr>`,
  };
  const zip = new PizZip();
  const date = new Date(2021, 0, 1);
  for (const [name, text] of Object.entries(files)) {
    zip.file(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`, { date });
  }
  return zip.generate({ type: 'base64', compression: 'DEFLATE' });
}
