import type { ProfileName } from '../../../scripts/workspace/quota/profile.ts';
import { openWorkspace, type Workspace } from '../../../scripts/workspace/workspace.ts';

const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

export const manifest = JSON.stringify({
  timeZone: 'Asia/Ho_Chi_Minh',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
  oauthScopes: [
    'spreadsheets',
    'forms',
    'drive.file',
    'script.external_request',
    'script.container.ui',
    'script.scriptapp',
    'script.send_mail',
  ].map(scope),
});

/** Lines every test program begins with. */
const PRELUDE = `
const book = () => SpreadsheetApp.getActiveSpreadsheet().getId();
const V = Sheets.Spreadsheets.Values;
const raw = { valueInputOption: 'RAW' };
const typed = { valueInputOption: 'USER_ENTERED' };
const refusal = (act) => { try { act(); } catch (e) { return e.message; } return 'done'; };
`;

/** A workspace with a program of a few lines; its functions are run by name. */
export function workspaceWith(
  code: string,
  dir = ':memory:',
  profile: ProfileName = 'off',
): Workspace {
  const workspace = openWorkspace({ dir, now: Date.parse('2021-03-20T08:15:00+07:00'), profile });
  workspace.loadProject({ code: PRELUDE + code, manifest, container: { name: 'Sổ' } });
  return workspace;
}

/** Runs one function body in a new workspace. */
export function run(body: string): unknown {
  return workspaceWith(`function go() { ${body} }`).run('go');
}
