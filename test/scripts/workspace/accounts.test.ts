import { beforeEach, expect, test } from 'vitest';
import type { Workspace } from '../../../scripts/workspace/workspace.ts';
import { workspaceWith } from './program.ts';

const code = `
function who() { return Drive.About.get({ fields: 'user(emailAddress)' }).user.emailAddress; }
function make() {
  const form = Drive.Files.create({ name: 'Phiếu', mimeType: 'application/vnd.google-apps.form' });
  FormApp.openById(form.id).addTextItem().setTitle('Họ và tên');
  const book = Sheets.Spreadsheets.create({ properties: { title: 'Sổ' } });
  ScriptApp.newTrigger('mine').timeBased().everyMinutes(5).create();
  return [form.id, book.spreadsheetId];
}
function triggers() { return ScriptApp.getProjectTriggers().length; }
function listed() { return Drive.Files.list({ fields: 'files(name)' }).files.map((file) => file.name); }
function read(book) { return Sheets.Spreadsheets.get(book, { fields: 'spreadsheetId' }).spreadsheetId; }
function opened(form) { return FormApp.openById(form).getItems().length; }
function mine(event) { console.log(who() + ' ' + event.triggerUid); }
function asked() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Xoá', 'Gõ tên', ui.ButtonSet.OK_CANCEL);
  return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText()];
}`;

let workspace: Workspace;
beforeEach(() => {
  workspace = workspaceWith(code);
  return () => workspace.close();
});

test('a form that Drive makes is one that FormApp opens, unpublished', () => {
  const [form = ''] = workspace.run('make') as string[];
  expect(workspace.form(form)).toMatchObject({ title: '', published: false, accepting: false });
  expect(workspace.run('opened', [form])).toBe(1);
});

test('another account sees neither files nor triggers of the first, and none of its triggers runs as it', () => {
  const [form, book] = workspace.run('make') as string[];
  workspace.signIn('other@example.org');
  expect(workspace.run('who')).toBe('other@example.org');
  expect(workspace.run('listed')).toEqual([]);
  expect(workspace.run('triggers')).toBe(0);
  expect(() => workspace.run('read', [book])).toThrow('The caller does not have permission');
  expect(() => workspace.run('opened', [form])).toThrow(/you do not have permission/);
  const [trigger] = workspace.triggers();
  workspace.fire(trigger?.id ?? '');
  expect(workspace.console()).toEqual([{ level: 'log', text: `owner@example.org ${trigger?.id}` }]);
  expect(workspace.run('who')).toBe('other@example.org');
});

test('a dialog gets what the operator is going to type, and is closed where nobody answers', () => {
  workspace.reply('Chạy thử');
  expect(workspace.run('asked')).toEqual([true, 'Chạy thử']);
  expect(workspace.run('asked')).toEqual([false, '']);
  expect(workspace.ui().at(-1)).toEqual({ prompt: ['Xoá', 'Gõ tên', 'OK_CANCEL'] });
});
