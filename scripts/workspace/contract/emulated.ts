import { openWorkspace } from '../workspace.ts';
import names from './names.json' with { type: 'json' };

/** What a program finds on one of the objects that the workspace hands out. */
export interface Inventoried {
  /** As its refusals name it, e.g. `Sheets.Spreadsheets.Values`. */
  readonly path: string;
  /** The members that it has. */
  readonly members: readonly string[];
  /** What reading each other member that Google offers answers: the message of the refusal. */
  readonly refused: Readonly<Record<string, string>>;
  /** The error that calling a member throws which Google does not offer. */
  readonly unknown: string;
}

/** Reaches every kind of object; each line gives one by its interface in names.json. */
const PROGRAM = `
function begin() {
  const form = FormApp.create('Phiếu');
  return [form.getId(), form.addTextItem().getId()];
}
function take(formId, known) {
  const form = FormApp.openById(formId);
  const item = form.getItems()[0];
  const list = form.addListItem().setChoiceValues(['một']);
  const response = form.getResponses()[0];
  const begun = ScriptApp.newTrigger('take').timeBased();
  const clock = begun.everyMinutes(5);
  const file = Drive.Files.create({ name: 'x' }, Utilities.newBlob('x'), { fields: 'id' });
  const text = FormApp.createTextValidation().requireNumber();
  const objects = {
    'Console': console,
    'Drive': Drive,
    'Sheets': Sheets,
    'Base.Blob': Utilities.newBlob('x'),
    'Base.Button': SpreadsheetApp.getUi().Button,
    'Base.ButtonSet': SpreadsheetApp.getUi().ButtonSet,
    'Base.Menu': SpreadsheetApp.getUi().createMenu('x'),
    'Base.PromptResponse': SpreadsheetApp.getUi().prompt('x'),
    'Base.Session': Session,
    'Base.Ui': SpreadsheetApp.getUi(),
    'Base.User': Session.getEffectiveUser(),
    'Drive_v3.Drive.V3.Collection.AboutCollection': Drive.About,
    'Drive_v3.Drive.V3.Collection.ChangesCollection': Drive.Changes,
    'Drive_v3.Drive.V3.Collection.FilesCollection': Drive.Files,
    'Drive_v3.Drive.V3.Collection.PermissionsCollection': Drive.Permissions,
    'Forms.Choice': list.getChoices()[0],
    'Forms.Form': form,
    'Forms.FormApp': FormApp,
    'Forms.FormResponse': response,
    'Forms.Item': item,
    'Forms.ItemResponse': response.getItemResponses()[0],
    'Forms.ItemType': FormApp.ItemType,
    'Forms.ListItem': list,
    'Forms.MultipleChoiceItem': form.addMultipleChoiceItem(),
    'Forms.PageBreakItem': form.addPageBreakItem(),
    'Forms.PageNavigationType': FormApp.PageNavigationType,
    'Forms.ParagraphTextItem': form.addParagraphTextItem(),
    'Forms.ParagraphTextValidation': FormApp.createParagraphTextValidation().requireTextMatchesPattern('x').build(),
    'Forms.ParagraphTextValidationBuilder': FormApp.createParagraphTextValidation(),
    'Forms.SectionHeaderItem': form.addSectionHeaderItem(),
    'Forms.TextItem': item.asTextItem(),
    'Forms.TextValidation': text.build(),
    'Forms.TextValidationBuilder': text,
    'Lock.Lock': LockService.getScriptLock(),
    'Lock.LockService': LockService,
    'Mail.MailApp': MailApp,
    'Properties.Properties': PropertiesService.getScriptProperties(),
    'Properties.PropertiesService': PropertiesService,
    'Script.AuthMode': ScriptApp.AuthMode,
    'Script.AuthorizationInfo': ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL),
    'Script.AuthorizationStatus': ScriptApp.AuthorizationStatus,
    'Script.ClockTriggerBuilder': [begun, clock],
    'Script.FormTriggerBuilder': [
      ScriptApp.newTrigger('take').forForm(form),
      ScriptApp.newTrigger('take').forForm(form).onFormSubmit(),
    ],
    'Script.ScriptApp': ScriptApp,
    'Script.Trigger': clock.create(),
    'Script.TriggerBuilder': ScriptApp.newTrigger('take'),
    'Sheets.Collection.Spreadsheets.ValuesCollection': Sheets.Spreadsheets.Values,
    'Sheets.Collection.SpreadsheetsCollection': Sheets.Spreadsheets,
    'Spreadsheet.Range': SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1),
    'Spreadsheet.Sheet': SpreadsheetApp.getActiveSpreadsheet().getSheets()[0],
    'Spreadsheet.Spreadsheet': SpreadsheetApp.getActiveSpreadsheet(),
    'Spreadsheet.SpreadsheetApp': SpreadsheetApp,
    'URL_Fetch.HTTPResponse': UrlFetchApp.fetch(
      'https://www.googleapis.com/drive/v3/files/' + file.id + '?alt=media',
      { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } }),
    'URL_Fetch.UrlFetchApp': UrlFetchApp,
    'Utilities.Charset': Utilities.Charset,
    'Utilities.DigestAlgorithm': Utilities.DigestAlgorithm,
    'Utilities.Utilities': Utilities,
  };
  const answer = (act) => { try { return 'answered ' + typeof act(); } catch (e) { return e.name + ': ' + e.message; } };
  const taken = {};
  for (const type of Object.keys(objects)) {
    const all = [].concat(objects[type]);
    const object = all[0];
    const members = all.flatMap((one) => Object.keys(one));
    const refused = {};
    for (const name of known[type] || []) {
      if (!members.includes(name)) refused[name] = answer(() => object[name]);
    }
    taken[type] = { path: String(object), members, refused, unknown: answer(() => object.notOfGoogle()) };
  }
  return taken;
}`;

const MANIFEST = JSON.stringify({
  timeZone: 'Asia/Ho_Chi_Minh',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
});

/** What the workspace has of Google, by interface: asked of every object that a program can reach. */
export function emulated(): ReadonlyMap<string, Inventoried> {
  const workspace = openWorkspace({ dir: ':memory:' });
  workspace.loadProject({ code: PROGRAM, manifest: MANIFEST, container: { name: 'Sổ' } });
  const [form, item] = workspace.run('begin') as [string, number];
  workspace.respond(form, new Map([[item, 'một']]));
  const known = Object.fromEntries(
    Object.entries(names.interfaces).map(([type, list]) => [
      type,
      list.split(' ').filter((name) => name !== ''),
    ]),
  );
  const taken = workspace.run('take', [form, known]) as Record<string, Inventoried>;
  workspace.close();
  return new Map(Object.entries(taken));
}
