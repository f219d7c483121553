/// <reference types="google-apps-script" />

/**
 * Google's own types of the objects that the workspace hands out, by their names in names.json.
 * `Realm.expose` takes only members that fit them, so tsc refuses a service that drifts.
 */
export interface Offered {
  Console: Console;
  Drive: Omit<GoogleAppsScript.Drive, 'Files'> & { Files: FilesCollection };
  Sheets: GoogleAppsScript.Sheets;
  'Base.Blob': GoogleAppsScript.Base.Blob;
  'Base.Button': typeof GoogleAppsScript.Base.Button;
  'Base.ButtonSet': typeof GoogleAppsScript.Base.ButtonSet;
  'Base.Menu': GoogleAppsScript.Base.Menu;
  'Base.PromptResponse': GoogleAppsScript.Base.PromptResponse;
  'Base.Session': GoogleAppsScript.Base.Session;
  'Base.Ui': GoogleAppsScript.Base.Ui;
  'Base.User': GoogleAppsScript.Base.User;
  'Drive_v3.Drive.V3.Collection.AboutCollection': GoogleAppsScript.Drive_v3.Drive.V3.Collection.AboutCollection;
  'Drive_v3.Drive.V3.Collection.ChangesCollection': GoogleAppsScript.Drive_v3.Drive.V3.Collection.ChangesCollection;
  'Drive_v3.Drive.V3.Collection.FilesCollection': FilesCollection;
  'Drive_v3.Drive.V3.Collection.PermissionsCollection': GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
  /** Whichever of the six kinds of item it is. */
  'Forms.AnyItem': AnyItem;
  'Forms.Choice': GoogleAppsScript.Forms.Choice;
  'Forms.Form': GoogleAppsScript.Forms.Form & Publishable;
  'Forms.FormApp': GoogleAppsScript.Forms.FormApp;
  'Forms.FormResponse': GoogleAppsScript.Forms.FormResponse;
  'Forms.Item': GoogleAppsScript.Forms.Item;
  'Forms.ItemResponse': GoogleAppsScript.Forms.ItemResponse;
  'Forms.ItemType': typeof GoogleAppsScript.Forms.ItemType;
  'Forms.ListItem': GoogleAppsScript.Forms.ListItem;
  'Forms.MultipleChoiceItem': GoogleAppsScript.Forms.MultipleChoiceItem;
  'Forms.PageBreakItem': GoogleAppsScript.Forms.PageBreakItem;
  'Forms.PageNavigationType': typeof GoogleAppsScript.Forms.PageNavigationType;
  'Forms.ParagraphTextItem': GoogleAppsScript.Forms.ParagraphTextItem;
  'Forms.ParagraphTextValidation': GoogleAppsScript.Forms.ParagraphTextValidation;
  'Forms.ParagraphTextValidationBuilder': GoogleAppsScript.Forms.ParagraphTextValidationBuilder;
  'Forms.SectionHeaderItem': GoogleAppsScript.Forms.SectionHeaderItem;
  'Forms.TextItem': GoogleAppsScript.Forms.TextItem;
  'Forms.TextValidation': GoogleAppsScript.Forms.TextValidation;
  'Forms.TextValidationBuilder': GoogleAppsScript.Forms.TextValidationBuilder;
  'Lock.Lock': GoogleAppsScript.Lock.Lock;
  'Lock.LockService': GoogleAppsScript.Lock.LockService;
  'Mail.MailApp': GoogleAppsScript.Mail.MailApp;
  'Properties.Properties': GoogleAppsScript.Properties.Properties;
  'Properties.PropertiesService': GoogleAppsScript.Properties.PropertiesService;
  'Script.AuthMode': typeof GoogleAppsScript.Script.AuthMode;
  'Script.AuthorizationInfo': GoogleAppsScript.Script.AuthorizationInfo;
  'Script.AuthorizationStatus': typeof GoogleAppsScript.Script.AuthorizationStatus;
  'Script.ClockTriggerBuilder': GoogleAppsScript.Script.ClockTriggerBuilder;
  'Script.FormTriggerBuilder': GoogleAppsScript.Script.FormTriggerBuilder;
  'Script.ScriptApp': GoogleAppsScript.Script.ScriptApp;
  'Script.Trigger': GoogleAppsScript.Script.Trigger;
  'Script.TriggerBuilder': GoogleAppsScript.Script.TriggerBuilder;
  'Sheets.Collection.Spreadsheets.ValuesCollection': GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;
  'Sheets.Collection.SpreadsheetsCollection': GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
  'Spreadsheet.Range': GoogleAppsScript.Spreadsheet.Range;
  'Spreadsheet.Sheet': GoogleAppsScript.Spreadsheet.Sheet;
  'Spreadsheet.Spreadsheet': GoogleAppsScript.Spreadsheet.Spreadsheet;
  'Spreadsheet.SpreadsheetApp': SpreadsheetApp;
  'URL_Fetch.HTTPResponse': GoogleAppsScript.URL_Fetch.HTTPResponse;
  'URL_Fetch.UrlFetchApp': GoogleAppsScript.URL_Fetch.UrlFetchApp;
  'Utilities.Charset': typeof GoogleAppsScript.Utilities.Charset;
  'Utilities.DigestAlgorithm': typeof GoogleAppsScript.Utilities.DigestAlgorithm;
  'Utilities.Utilities': GoogleAppsScript.Utilities.Utilities;
}

/** One service's members, as many as the workspace has; each as Google declares it. */
export type Emulated<K extends keyof Offered> = Partial<Offered[K]>;

/** Google's since April 2025; @types/google-apps-script 2.0.13 lacks it still. */
export interface Publishable {
  setPublished(enabled: boolean): GoogleAppsScript.Forms.Form;
  isPublished(): boolean;
  supportsAdvancedResponderPermissions(): boolean;
}

/** The published type says that there always is one. */
type SpreadsheetApp = Omit<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'getActiveSpreadsheet'> & {
  getActiveSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null;
};

/** The published type lets `export` take no options and answer nothing; `get` gives no bytes here. */
type FilesCollection = Omit<
  GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection,
  'export' | 'get'
> & {
  export(fileId: string, mimeType: string, options?: object): GoogleAppsScript.Base.Blob;
  get(fileId: string, options?: object): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
};

/** Every kind of item at once: what an object that may be any of them has to fit. */
export type AnyItem = GoogleAppsScript.Forms.TextItem &
  GoogleAppsScript.Forms.ParagraphTextItem &
  GoogleAppsScript.Forms.ListItem &
  GoogleAppsScript.Forms.MultipleChoiceItem &
  GoogleAppsScript.Forms.PageBreakItem &
  GoogleAppsScript.Forms.SectionHeaderItem;
