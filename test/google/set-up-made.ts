import { readFile } from 'node:fs/promises';
import { bundle } from '../../scripts/build.ts';
import { ExecutionKilled, type Fault } from '../../scripts/workspace/gate.ts';
import type { ProfileName } from '../../scripts/workspace/quota/profile.ts';
import { openWorkspace, type Workspace } from '../../scripts/workspace/workspace.ts';
import { entryDay } from '../stages/programme.ts';

const programme = 'dong-thap-2021';

/** A workbook that a person made, with the program in it, and nothing done yet. */
export async function newWorkbook(profile: ProfileName = 'off'): Promise<Workspace> {
  const workspace = openWorkspace({ dir: ':memory:', now: entryDay, profile });
  const manifest = await readFile('apps-script/appsscript.json', 'utf8');
  workspace.loadProject({ code: await bundle(), manifest, container: { name: 'Sổ cái' } });
  workspace.setProperty('config.programme', programme);
  return workspace;
}

/** Everything that setting up makes, without the ids and times that differ from one run to another. */
export function made(workspace: Workspace): unknown {
  const files = workspace.files().filter(({ trashed, byProgram }) => byProgram && !trashed);
  const forms = files.filter(({ mimeType }) => mimeType.endsWith('.form'));
  // Fields are told by their places, the Form by its name.
  const fields = forms.flatMap(({ id }) => workspace.form(id).items.map((item) => item.id));
  const placed = (cell: string) =>
    cell
      .replace(/^entry\.(\d+)$/, (_, id: string) => `#${fields.indexOf(Number(id))}`)
      .replace(/^https:.*\/viewform$/, 'the Form');
  const nameOf = new Map(workspace.files().map(({ id, name }) => [id, name]));
  const properties = workspace.properties();
  const books = [workspace.containerId() ?? '', properties.get('config.projection') ?? ''].map(
    (id) => (nameOf.has(id) ? workspace.spreadsheet(id) : undefined),
  );
  return {
    files: files
      .map(({ name, mimeType, parents, appProperties }) => ({
        ...{ name, mimeType, appProperties },
        in: parents.map((id) => nameOf.get(id)),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    forms: forms.map(({ id }) => readable(workspace, id)),
    books: books.map((book) =>
      book?.sheets.map(({ title, rows }) => [title, rows().map((row) => row.map(placed))]),
    ),
    noted: [...properties.keys()],
    triggers: workspace.triggers().map(({ handler, everyMinutes }) => `${handler} ${everyMinutes}`),
  };
}

/** A Form, its items named by their places instead of their ids. */
function readable(workspace: Workspace, form: string): unknown {
  const { id, items, ...rest } = workspace.form(form);
  const places = new Map<unknown, string>(items.map((item, i) => [item.id, `#${i}`]));
  const placed = items.map(({ id: own, ...item }) =>
    JSON.stringify(item, (key, value) => (key === 'goTo' ? (places.get(value) ?? value) : value)),
  );
  return { ...rest, items: placed };
}

/** One run of a menu's item that meets a fault at its call of this number; whether it came so far. */
export function stoppedAt(workspace: Workspace, item: string, call: number, fault: Fault): boolean {
  let reached = false;
  workspace.faults.onCall((number) => {
    if (number !== call) return undefined;
    reached = true;
    return fault;
  });
  try {
    workspace.run(item);
  } catch (error) {
    // An alert that fails is beyond what the program can tell.
    const own =
      typeof fault === 'object' && /^Service error/.test(String((error as Error).message));
    if (!own && !(error instanceof ExecutionKilled)) throw error;
  } finally {
    workspace.faults.onCall(undefined);
  }
  return reached;
}

/** What the operator was told last. */
export function lastSaid(workspace: Workspace): string {
  const alerts = workspace.ui().flatMap((entry) => (entry as { alert?: string[] }).alert ?? []);
  return alerts.at(-1) ?? '';
}
