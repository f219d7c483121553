import type { Vector } from '../vector.ts';

const open = (id: string, call: string): Vector => ({
  id: `open/${id}`,
  call,
  source: 'google-behaviour.md, to be settled on a real account',
  confidence: '?',
});

/** What nobody knows for certain: each answer is only recorded. */
export const openVectors: readonly Vector[] = [
  open(
    'typed-apostrophe',
    `return [t.stored(t.typed, "'0001"), t.shown(t.typed, "'0001"), t.rendered(t.typed, "'0001", 'FORMULA')];`,
  ),
  open(
    'apostrophe-through-spreadsheet-app',
    `const sheet = SpreadsheetApp.openById(t.book).getSheets()[0];
    sheet.getRange('A1').setValue("'0001");
    SpreadsheetApp.flush();
    return t.read('A1');`,
  ),
  open(
    'dates-by-locale',
    `const book = t.newBook('vi_VN');
    const texts = ['20/03/2021', '3/20/2021', '20-3-2021', '4/2021', '12,5', '1.234.567', '12.5'];
    t.V.update({ values: [texts] }, book, 'A1', t.typed);
    return [t.V.get(book, 'A1:G1').values, t.V.get(book, 'A1:G1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values];`,
  ),
  open(
    'reading-a-deleted-tab',
    `const { title, id } = t.tab();
    t.batch({ deleteSheet: { sheetId: id } });
    const refusal = (act) => t.refusal(act).replace(title, 'tab').replace(id, 'id');
    return [refusal(() => t.V.get(t.book, title + '!A1')), refusal(() => t.V.update({ values: [['x']] }, t.book, title + '!A1', t.raw)), refusal(() => t.batch({ appendCells: { sheetId: id, rows: [t.row('x')], fields: 'userEnteredValue' } }))];`,
  ),
  open(
    'a-cell-over-50000-characters',
    `return [t.refusal(() => t.stored(t.raw, 'x'.repeat(50001))), t.stored(t.raw, 'x'.repeat(50000)).length];`,
  ),
  open(
    'a-cell-of-50000-in-update-cells',
    `const { id } = t.tab();
    return t.refusal(() => t.batch({ updateCells: { start: { sheetId: id, rowIndex: 0, columnIndex: 0 }, rows: [t.row('x'.repeat(50001))], fields: 'userEnteredValue' } }));`,
  ),
  open(
    'get-ui-in-a-trigger',
    `t.properties.deleteProperty('probe.ui');
    ScriptApp.newTrigger('probeUi').timeBased().after(1000).create();
    return t.waitFor('probe.ui', 100);`,
  ),
  open(
    'a-program-s-response-fires-no-trigger',
    `const form = t.form();
    const item = form.addTextItem();
    form.setPublished(true);
    ScriptApp.newTrigger('probeFormSubmitted').forForm(form).onFormSubmit().create();
    t.properties.deleteProperty('probe.submitted');
    form.createResponse().withItemResponse(item.createResponse('x')).submit();
    return t.waitFor('probe.submitted', 30);`,
  ),
  open(
    'a-new-form-is-unpublished',
    `const form = t.form();
    return [form.isPublished(), form.isAcceptingResponses(), form.supportsAdvancedResponderPermissions()];`,
  ),
  open(
    'responses-from-their-own-instant-on',
    `const form = t.form();
    form.setPublished(true);
    for (const text of ['một', 'hai', 'ba']) {
      form.createResponse().withItemResponse(form.addTextItem().createResponse(text)).submit();
      Utilities.sleep(1100);
    }
    const times = form.getResponses().map((r) => r.getTimestamp());
    return [form.getResponses(times[0]).length, form.getResponses(new Date(times[2].getTime() + 1)).length, times.every((time) => time.getTime() % 1000 === 0)];`,
  ),
  open(
    'a-prefilled-address-of-10000-characters',
    `const form = t.form();
    const item = form.addParagraphTextItem();
    form.setPublished(true);
    return [1000, 2000, 4000, 8000, 16000].map((length) => {
      const url = form.createResponse().withItemResponse(item.createResponse('x'.repeat(length))).toPrefilledUrl();
      return [url.length, UrlFetchApp.fetch(url, { muteHttpExceptions: true }).getResponseCode()];
    });`,
  ),
  open(
    'a-thousand-choices-and-a-hundred-pages',
    `const form = t.form();
    const list = form.addListItem();
    const choices = [250, 500, 1000].map((n) => t.refusal(() => list.setChoiceValues(Array.from({ length: n }, (_, i) => 'Đơn vị ' + i))));
    const pages = t.refusal(() => { for (let n = 0; n < 100; n += 1) form.addPageBreakItem(); });
    return [choices, pages, form.getItems().length];`,
  ),
  open(
    'a-forged-post-past-the-validation',
    `const form = t.form();
    const item = form.addTextItem().setRequired(true).setValidation(FormApp.createTextValidation().requireTextMatchesPattern('[0-9]+').build());
    form.setPublished(true);
    const entry = /entry\\.(\\d+)=/.exec(form.createResponse().withItemResponse(item.createResponse('1')).toPrefilledUrl())[1];
    const url = form.getPublishedUrl().replace(/viewform$/, 'formResponse');
    const codes = ['chữ', '2', '', 'a1'].map((text) => UrlFetchApp.fetch(url, { method: 'post', payload: { ['entry.' + entry]: text }, muteHttpExceptions: true }).getResponseCode());
    return [codes, form.getResponses().map((r) => r.getItemResponses().map((one) => one.getResponse()))];`,
  ),
  open(
    'a-pattern-with-look-ahead',
    `return t.refusal(() => t.form().addTextItem().setValidation(FormApp.createTextValidation().requireTextMatchesPattern('(?=a)b').build()));`,
  ),
  open(
    'a-docx-keeps-its-sections',
    `const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const blob = Utilities.newBlob(Utilities.base64Decode(PROBE_DOCX), type, 'probe.docx');
    const { id } = Drive.Files.create({ name: 'probe', mimeType: 'application/vnd.google-apps.document' }, blob);
    t.made(id);
    const bytes = t.exported(id, type);
    const parts = Utilities.unzip(Utilities.newBlob(bytes, 'application/zip'));
    const all = parts.map((part) => part.getDataAsString()).join('');
    return ['w:orient="landscape"', '<w:tblHeader', 'PAGE', '<w:cantSplit', '<w:sectPr'].map((mark) => all.split(mark).length - 1);`,
  ),
  open(
    'what-the-language-offers',
    `const has = [[].at, Object.hasOwn, ''.replaceAll, [].findLast, Object.groupBy, [].toSorted].map((one) => typeof one);
    // As texts: a pattern that the engine does not know would keep the whole file from being read.
    const pattern = (source, flags) => t.refusal(() => new RegExp(source, flags));
    return [has, ['é'.normalize('NFD').length, pattern('\\\\p{M}', 'gu'), pattern('(?<=a)b', ''), pattern('a', 'v')], typeof Intl, (1234567.5).toLocaleString('vi-VN'), ['Ơ', 'Đ', 'E'].sort((a, b) => a.localeCompare(b, 'vi')).join('')];`,
  ),
  open(
    'a-value-of-9-kb',
    `return [8066, 8500, 9000, 9216].map((n) => t.refusal(() => t.properties.setProperty('probe.a', 'x'.repeat(n))));`,
  ),
  open(
    'an-unknown-spreadsheet-app-id',
    `return t.refusal(() => SpreadsheetApp.openById('khong-co'));`,
  ),
  open(
    'an-id-set-aside-for-a-google-file',
    `const [id] = Drive.Files.generateIds({ count: 1 }).ids;
    return t.refusal(() => t.made(Drive.Files.create({ id, name: 'x', mimeType: 'application/vnd.google-apps.document' }).id));`,
  ),
];
