import PizZip from 'pizzip';
import { type FaceOptions, serveWorkspace } from '../../../../scripts/workspace/face/serve.ts';
import { openWorkspace, type Workspace } from '../../../../scripts/workspace/workspace.ts';

/** A text that would break out of any markup that forgot to escape it. */
export const HOSTILE = `"'><script>alert(1)</script>&amp;<img src=x onerror=alert(2)>`;
export const OFFICER = 'can.bo@example.org';

const MANIFEST = JSON.stringify({
  timeZone: 'Asia/Ho_Chi_Minh',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
});

/** A form that branches, a workbook with a dropdown and protection, a document, a mail. */
const CODE = `
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
function setUp(hostile, docx) {
  const form = FormApp.create('Góp ý bữa ăn').setTitle('Góp ý bữa ăn ca')
    .setDescription('Mất khoảng hai phút.').setConfirmationMessage('Cảm ơn anh/chị đã góp ý.');
  form.addTextItem().setTitle('Họ và tên').setHelpText('Ghi đủ họ và tên.').setRequired(true);
  const where = form.addListItem().setTitle('Nơi ăn').setRequired(true);
  form.addMultipleChoiceItem().setTitle('Ca').setChoiceValues(['Ngày', 'Đêm ' + hostile]);
  const canteen = form.addPageBreakItem().setTitle('Nhà ăn');
  form.addTextItem().setTitle('Số nhà ăn').setValidation(FormApp.createTextValidation()
    .setHelpText('Số nhà ăn có ba chữ số.').requireTextMatchesPattern('[0-9]{3}').build());
  const end = form.addPageBreakItem().setTitle('Ý kiến');
  form.addParagraphTextItem().setTitle('Góp ý').setRequired(true);
  where.setChoices([where.createChoice('Nhà ăn', canteen), where.createChoice('Ở nhà', end)]);
  form.setPublished(true);
  form.setAcceptingResponses(true);
  const folder = Drive.Files.create({ name: 'Hồ sơ', mimeType: 'application/vnd.google-apps.folder' }).id;
  const blob = Utilities.newBlob(Utilities.base64Decode(docx), DOCX, 'Biên bản.docx');
  const file = Drive.Files.create({ name: 'Biên bản ' + hostile + '.docx', parents: [folder] }, blob).id;
  Drive.Files.create({ name: 'Biên bản', mimeType: 'application/vnd.google-apps.document', parents: [folder] }, blob);
  const book = Sheets.Spreadsheets.create({ properties: { title: 'Sổ góp ý' } }).spreadsheetId;
  const range = (a, b, c, d) => ({ sheetId: 0, startRowIndex: a, endRowIndex: b, startColumnIndex: c, endColumnIndex: d });
  Sheets.Spreadsheets.batchUpdate({ requests: [
    { updateSheetProperties: { properties: { sheetId: 0, title: "Góp ý '21", gridProperties: { frozenRowCount: 1, frozenColumnCount: 1 } }, fields: 'title,gridProperties.frozenRowCount,gridProperties.frozenColumnCount' } },
    { repeatCell: { range: range(0, 1), cell: { userEnteredFormat: { textFormat: { bold: true }, backgroundColor: { red: 0.9, green: 0.9, blue: 0.9 } } }, fields: 'userEnteredFormat(textFormat,backgroundColor)' } },
    { repeatCell: { range: range(1, 900, 0, 3), cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' }, wrapStrategy: 'WRAP' } }, fields: 'userEnteredFormat(numberFormat,wrapStrategy)' } },
    { setDataValidation: { range: range(1, 900, 5, 6), rule: { condition: { type: 'BOOLEAN' }, strict: true } } },
    { updateDimensionProperties: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 }, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    { setDataValidation: { range: range(1, 900, 1, 2), rule: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Làm' }, { userEnteredValue: 'Không làm' }] }, strict: true, inputMessage: 'Xin chọn Làm hoặc Không làm.' } } },
    { addConditionalFormatRule: { rule: { ranges: [range(1, 900, 1, 2)], booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Làm' }] }, format: { backgroundColor: { red: 0.8, green: 0.95, blue: 0.8 } } } }, index: 0 } },
    { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, unprotectedRanges: [range(1, 900, 1, 3), range(1, 900, 5, 6)] } } },
    { addSheet: { properties: { sheetId: 7, title: 'Hướng dẫn' } } },
  ] }, book);
  const rows = [];
  for (let n = 1; n <= 250; n += 1) rows.push(['Góp ý ' + n, n === 1 ? 'Làm' : '', '', 'https://drive.google.com/file/d/' + file + '/view', 'giấu ' + n, n === 3, 'ghi chú ' + n]);
  rows[1][0] = hostile;
  Sheets.Spreadsheets.Values.update({ values: [['Nội dung', 'Quyết định', 'Lý do', 'Văn bản', 'Mã', 'Đã xem', 'Ghi chú dài', 'Nơi nhận', 'Người nhận']].concat(rows) }, book, "'Góp ý ''21'!A1", { valueInputOption: 'RAW' });
  Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${OFFICER}' }, book, { sendNotificationEmail: false });
  MailApp.sendEmail({ to: '${OFFICER}', subject: 'Mời xem ' + hostile, body: 'Kính gửi.\\nCó góp ý mới.', attachments: [blob] });
  for (const name of ['sweep', 'broken']) ScriptApp.newTrigger(name).timeBased().everyMinutes(5).create();
}
function onOpen() { SpreadsheetApp.getUi().createMenu('Góp ý').addItem('Báo số góp ý', 'report').addItem('Xoá góp ý', 'remove').addSeparator().addToUi(); }
function remove() {
  const ui = SpreadsheetApp.getUi();
  const typed = ['Tên', 'Lý do'].map((what) => ui.prompt('Xoá góp ý', what + '?', ui.ButtonSet.OK_CANCEL).getResponseText());
  ui.alert('Xoá: ' + typed.join(', '));
}
function report() { const ui = SpreadsheetApp.getUi(); ui.alert('Góp ý', 'Có 250 góp ý.', ui.Button.OK); }
function keep(docx) {
  return Drive.Files.create({ name: 'Tờ trình.docx' }, Utilities.newBlob(Utilities.base64Decode(docx), DOCX, 'Tờ trình.docx')).id;
}
function share() {
  const find = (q) => Drive.Files.list({ q: q }).files[0].id;
  Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'xem.chung@example.org' }, find("name = 'Hồ sơ'"), { sendNotificationEmail: false });
  Drive.Permissions.create({ type: 'anyone', role: 'reader' }, find("name = 'Biên bản'"), {});
}
function sweep() { console.log('quét xong'); }
function broken() { throw new Error('hỏng'); }
`;

/** A portrait section with looks and a table, and a landscape one. */
export function exampleDocx(): Uint8Array {
  const page = (orient: string) =>
    `<w:sectPr><w:pgSz w:w="1" w:h="1" w:orient="${orient}"/></w:sectPr>`;
  const zip = new PizZip();
  // The same bytes whenever it is made.
  const date = new Date(2021, 3, 9);
  zip.file(
    'word/styles.xml',
    '<w:styles><w:style w:type="paragraph" w:styleId="Ten"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>',
    { date },
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document><w:body>
<w:p><w:pPr><w:pStyle w:val="Ten"/></w:pPr><w:r><w:t>BIÊN BẢN</w:t></w:r></w:p>
<w:p><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Số &lt;b&gt; &amp; ngày   tháng</w:t></w:r></w:p>
<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="300"/></w:tblGrid>
<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>STT</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Nội dung</w:t></w:r></w:p></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Cả hàng</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:pPr>${page('portrait')}</w:pPr></w:p>
<w:p><w:r><w:t>Trang ngang</w:t><w:br/><w:t>dòng hai</w:t></w:r></w:p>
${page('landscape')}</w:body></w:document>`,
    { date },
  );
  return zip.generate({ type: 'uint8array' });
}

export interface Example {
  readonly workspace: Workspace;
  readonly url: string;
  readonly form: string;
  readonly book: string;
  readonly docx: string;
  readonly document: string;
  close(): Promise<void>;
}

export async function exampleFace(options: Partial<FaceOptions> = {}): Promise<Example> {
  const now = Date.parse('2021-04-09T08:00:00+07:00');
  const workspace = openWorkspace({ dir: ':memory:', now });
  workspace.loadProject({ code: CODE, manifest: MANIFEST, container: { name: 'Sổ chính' } });
  workspace.run('setUp', [HOSTILE, Buffer.from(exampleDocx()).toString('base64')]);
  const idOf = (kind: string, name: string): string =>
    workspace.files().find((f) => f.mimeType.endsWith(kind) && f.name.startsWith(name))?.id ?? '';
  const served = await serveWorkspace(workspace, { port: 0, ...options });
  return {
    workspace,
    url: served.url.replace(/\/$/, ''),
    form: `/forms/${idOf('form', 'Góp ý')}/viewform`,
    book: `/spreadsheets/${idOf('spreadsheet', 'Sổ góp')}`,
    docx: `/documents/${idOf('wordprocessingml.document', 'Biên bản')}`,
    document: `/documents/${idOf('apps.document', 'Biên bản')}`,
    close: async () => {
      await served.close();
      workspace.close();
    },
  };
}

export const tokenIn = (markup: string): string =>
  /name="token" value="([\w-]+)"/.exec(markup)?.[1] ?? '';

/** Sends a form as a browser without JavaScript does; redirects are not followed. */
export function post(
  url: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = new URLSearchParams(fields);
  return fetch(url, { method: 'POST', body, headers, redirect: 'manual' });
}

export const pageAt = async (url: string): Promise<string> => (await fetch(url)).text();
