import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptFile } from '../../../scripts/push/difference.ts';
import { projectOf } from '../../../scripts/push/project.ts';
import { type Outcome, pushProject } from '../../../scripts/push/push-project.ts';
import { signedIn } from '../../../scripts/push/terminal.ts';
import type { ScriptApi } from './script-api.ts';

export const manifest = (...rights: readonly string[]): string =>
  JSON.stringify({ timeZone: 'Asia/Ho_Chi_Minh', oauthScopes: rights });

export const code = 'var SangKien_ = 1;\nfunction tick() {}\n';

/** What Google holds after the files below were pushed. */
export const pushedFiles: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: manifest('a') },
  { name: 'Code', type: 'SERVER_JS', source: code },
];

export interface Run {
  readonly outcome: Outcome;
  /** What a person read. */
  readonly said: string;
}

/** Pushes these files to the stand-in with clasp as it is installed. */
export async function push(
  api: ScriptApi,
  built: { readonly code?: string; readonly manifest?: string } = {},
  agreed: (foreign: boolean) => Promise<boolean> = async () => true,
): Promise<Run> {
  const { project: file, signIn } = api.home;
  const project = projectOf(file, undefined);
  mkdirSync(project.folder, { recursive: true });
  writeFileSync(join(project.folder, 'Code.js'), built.code ?? code);
  writeFileSync(join(project.folder, 'appsscript.json'), built.manifest ?? manifest('a'));
  const said: string[] = [];
  const outcome = await pushProject(project, {
    ...signedIn(signIn),
    mark: 'SangKien_',
    wait: async () => undefined,
    say: (line) => void said.push(line),
    agreed,
  });
  return { outcome, said: said.join('\n') };
}
