import { readFile } from 'node:fs/promises';
import { type Column, columnLetters } from '#core/ledger/columns.ts';
import { registryColumns } from '#core/ledger/registry.ts';
import { officeTabs } from '#core/ledger/tabs.ts';
import { unitColumns } from '#core/ledger/units.ts';
import { bundle } from '../build.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A programme set up in a local workspace, as the operator does it in Google. */
export interface Installation {
  readonly workspace: Workspace;
  readonly programme: string;
  readonly ledger: string;
  readonly form: string;
}

/**
 * Builds the bundle, binds it to a ledger workbook, and carries out the menu's "Thiết lập".
 * @param code another bundle than the one that is shipped: to see that its mistakes are found
 */
export async function install(
  workspace: Workspace,
  programme: string,
  code?: string,
): Promise<Installation> {
  await load(workspace, code);
  workspace.setProperty('config.programme', programme);
  workspace.setProperty('config.profile', 'workspace');
  workspace.run('setUp');
  return installed(workspace);
}

/** The installation that a kept workspace holds, with the program as it is now. */
export async function reinstall(workspace: Workspace): Promise<Installation> {
  await load(workspace);
  return installed(workspace);
}

/** Built once a process: nobody edits the program while a command runs. */
let built: Promise<string> | undefined;

async function load(workspace: Workspace, other?: string): Promise<void> {
  if (other === undefined) built ??= bundle();
  const code = other ?? (await built) ?? '';
  const manifest = await readFile('apps-script/appsscript.json', 'utf8');
  workspace.loadProject({ code, manifest, container: { name: 'Sổ cái Sáng Kiến' } });
}

function installed(workspace: Workspace): Installation {
  const property = (name: string) => workspace.properties().get(`config.${name}`) ?? '';
  const [ledger = ''] = property('ledgers').split(' ');
  return { workspace, programme: property('programme'), ledger, form: property('forms') };
}

/** The invented address under which a union's or unit's officer works on this machine. */
export function officerOf(union: string): string {
  return `${union.split('/').reverse().join('.')}@example.org`;
}

/** The operator names an officer for each of these unions in *Danh bạ*. */
export function appointOfficers(installation: Installation, unions: readonly string[]): void {
  appoint(installation, officeTabs.registry, registryColumns, unions);
}

/** The same for provinces and sectors, in *Tỉnh, ngành*. */
export function appointUnitOfficers(installation: Installation, units: readonly string[]): void {
  appoint(installation, officeTabs.unit, unitColumns, units);
}

function appoint(
  { workspace, ledger }: Installation,
  tab: string,
  columns: readonly Column[],
  ids: readonly string[],
): void {
  const rows =
    workspace
      .spreadsheet(ledger)
      .sheets.find(({ title }) => title === tab)
      ?.rows() ?? [];
  const rowOf = new Map(rows.map(([id], i) => [id, i + 1]));
  const column = columnLetters(columns.findIndex(({ field }) => field === 'officers'));
  for (const id of new Set(ids)) {
    const row = rowOf.get(id);
    if (row === undefined) continue;
    workspace.typeInto(ledger, `'${tab}'!${column}${row}`, officerOf(id));
  }
}
