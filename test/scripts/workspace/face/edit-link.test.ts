import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFace, serveWorkspace } from '../../../../scripts/workspace/face/serve.ts';
import { openWorkspace, type Workspace } from '../../../../scripts/workspace/workspace.ts';

const program = `
function make() {
  var form = FormApp.create('Góp ý');
  form.setTitle('Góp ý');
  form.addTextItem().setTitle('Tên');
  form.setPublished(true);
  form.setAllowResponseEdits(true);
  return form.getId();
}
function forbid(id) { FormApp.openById(id).setAllowResponseEdits(false); }
function link(id) { return FormApp.openById(id).getResponses()[0].getEditResponseUrl(); }
`;

let workspace: Workspace;
let face: ServedFace;
let form: string;
let item: number;

beforeAll(async () => {
  workspace = openWorkspace({ dir: ':memory:' });
  workspace.loadProject({ code: program, manifest: '{}' });
  form = String(workspace.run('make'));
  item = workspace.form(form).items[0]?.id ?? 0;
  workspace.submit(form, new Map([[item, 'Lan']]));
  face = await serveWorkspace(workspace, { port: 0 });
});
afterAll(() => face.close());

const pathOf = () => new URL(String(workspace.run('link', [form])));
const open = async () =>
  (await fetch(`${face.url}forms/${form}/viewform${pathOf().search}`)).text();
const fieldOf = (markup: string, name: string) =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(markup)?.[1] ?? '';

test('an edit link opens the answers that were sent, and sending them changes that response', async () => {
  const markup = await open();
  expect(markup).toContain('value="Lan"');
  const fields = {
    token: fieldOf(markup, 'token'),
    way: fieldOf(markup, 'way'),
    edit2: fieldOf(markup, 'edit2'),
    [`entry.${item}`]: 'Lan Anh',
    go: 'next',
  };
  const sent = await fetch(`${face.url}forms/${form}/viewform`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: new URL(face.url).origin },
    redirect: 'manual',
  });
  expect(sent.status).toBe(303);
  expect(workspace.responses(form).map(({ answers }) => answers)).toEqual([[[item, 'Lan Anh']]]);
});

test('a form that allows no edits says so, and shows nobody’s answers', async () => {
  workspace.run('forbid', [form]);
  const markup = await open();
  expect(markup).toContain('không sửa được nữa');
  expect(markup).not.toContain('Lan Anh');
});
