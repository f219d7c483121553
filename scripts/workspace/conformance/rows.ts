/** Rows of google-behaviour.md that no vector asks, and why not. */
export const unasked: Readonly<Record<number, string>> = {
  15: 'SpreadsheetApp.create is not emulated: files are made by Sheets and Drive',
  17: 'tabs of SpreadsheetApp are not emulated: tabs are read by Sheets',
  20: 'SpreadsheetApp.Sheet is not emulated: data are read by Sheets',
  22: 'SpreadsheetApp.openById is not emulated: its text is disputed, so it is an open question',
  62: 'needs a second execution at the same moment: told by the tests of the workspace',
  63: 'SpreadsheetApp.flush is not emulated: the advanced service buffers nothing',
  66: 'CacheService is not emulated: the program keeps nothing there',
  82: 'SpreadsheetApp.Range and edit triggers are not emulated',
  83: 'needs two accounts; the workspace has one owner',
  84: 'form-submit triggers of a spreadsheet are not emulated: responses are read on the clock',
  85: 'form-submit triggers of a form are not emulated: responses are read on the clock',
  86: 'form-submit triggers are not emulated',
  88: 'would spend a day of a real account on mails: told by the tests of the workspace',
  105: 'DriveApp is not emulated: files are made and read by Drive',
  108: 'DriveApp is not emulated',
};

/** Rows whose vectors bear another source than the row, and which they are. */
export const askedOtherwise: Readonly<Record<number, string>> = {
  32: 'open/typed-apostrophe',
};

/** Vectors that ask for what the workspace refuses by name, and why it is not built. */
export const notBuilt: Readonly<Record<string, string>> = {
  'forms/no-destination-is-an-error': 'responses are read from the form, never from a sheet of it',
  'forms/a-destination-has-a-type': 'responses are read from the form, never from a sheet of it',
  'forms/a-scale-answers-with-a-text': 'no program asks with a scale',
  'forms/a-date-answers-with-a-text': 'no program asks with a date',
  'forms/a-time-answers-with-a-text': 'no program asks with a time',
  'forms/a-duration-answers-with-a-text': 'no program asks with a duration',
  'forms/checkboxes-answer-with-a-list': 'no program asks with checkboxes',
};
