// biome-ignore-all lint/correctness/noUnusedVariables: Google calls it by its name
/** A form of half a dozen questions, and a table for all. */
function setUp(everyHour) {
  const form = FormApp.create('Gửi sáng kiến');
  form.setPublished(true);
  const titles = ['Đơn vị trực thuộc', 'Họ và tên', 'Điện thoại', 'Tên sáng kiến', 'Hiệu quả'];
  const items = titles.map((title) => form.addTextItem().setTitle(title).getId());
  items.push(form.addParagraphTextItem().setTitle('Tóm tắt').getId());
  const properties = PropertiesService.getScriptProperties();
  properties.setProperty('ledger', SpreadsheetApp.create('Tổng hợp').getId());
  if (everyHour) ScriptApp.newTrigger('hourly').timeBased().everyMinutes(30).create();
  else ScriptApp.newTrigger('onFormSubmit').forForm(form).onFormSubmit().create();
  return { form: form.getId(), items };
}

/** One spreadsheet for each of these unions. */
function addUnions(unions) {
  const properties = PropertiesService.getScriptProperties();
  for (const name of unions) properties.setProperty(name, SpreadsheetApp.create(name).getId());
}
