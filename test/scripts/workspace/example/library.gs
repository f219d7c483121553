/** Lends the books of a village library: nothing of this program is known to the workspace. */
const RAW = { valueInputOption: 'RAW' };
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const kept = () => PropertiesService.getScriptProperties();

function setUp() {
  const form = FormApp.create('Mượn sách').setTitle('Mượn sách');
  form.addTextItem().setTitle('Người mượn').setRequired(true);
  form.addListItem().setTitle('Sách').setChoiceValues(['Dế Mèn', 'Đất rừng phương Nam']);
  form.setPublished(true);
  ScriptApp.newTrigger('lend').forForm(form).onFormSubmit().create();
  const stock = newBook('Kho sách', [
    ['Sách', 'Còn'],
    ['Dế Mèn', 2],
    ['Đất rừng phương Nam', 1],
  ]);
  const loans = newBook('Sổ mượn', [['Lúc', 'Người mượn', 'Sách', 'Kết quả']]);
  kept().setProperties({ form: form.getId(), stock, loans });
}

function newBook(title, values) {
  const { spreadsheetId } = Sheets.Spreadsheets.create({ properties: { title, locale: 'vi_VN' } });
  Sheets.Spreadsheets.Values.update({ values }, spreadsheetId, 'A1', RAW);
  return spreadsheetId;
}

function lend(e) {
  const [borrower, title] = e.response.getItemResponses().map((answer) => answer.getResponse());
  const { stock, loans } = kept().getProperties();
  const { values } = Sheets.Spreadsheets.Values.get(stock, 'A2:B', {
    valueRenderOption: 'UNFORMATTED_VALUE',
  });
  const row = values.findIndex(([name]) => name === title);
  const left = values[row][1];
  const result = left > 0 ? 'cho mượn' : 'hết sách';
  if (left > 0)
    Sheets.Spreadsheets.Values.update({ values: [[left - 1]] }, stock, `B${row + 2}`, RAW);
  const at = Utilities.formatDate(
    e.response.getTimestamp(),
    'Asia/Ho_Chi_Minh',
    'dd/MM/yyyy HH:mm',
  );
  Sheets.Spreadsheets.Values.append({ values: [[at, borrower, title, result]] }, loans, 'A:D', RAW);
  const template = Drive.Files.list({ q: "name = 'Phiếu mượn.docx'" }).files[0];
  if (!template || left === 0) return;
  const docx = Drive.Files.export(template.id, DOCX, { alt: 'media' }).setName('phieu-muon.docx');
  MailApp.sendEmail('thuthu@example.org', `Cho mượn: ${title}`, borrower, { attachments: [docx] });
}
