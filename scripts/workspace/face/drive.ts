import { FOLDER } from '../drive/file.ts';
import type { DriveFile } from '../workspace.ts';
import { type Answer, missing } from './answer.ts';
import type { Face } from './face.ts';
import { type Html, html } from './html.ts';
import { kindName, pageOf } from './links.ts';
import { peopleOf, roleName } from './people.ts';
import { shortTime, zoneOf } from './time.ts';

const byName = new Intl.Collator('vi', { numeric: true });

/** A folder ('' is the topmost one): what lies in it, and who may see it. */
export function folderPage(face: Face, id: string): Answer {
  const { say, workspace } = face;
  const files = workspace.files();
  const known = new Map(files.map((file) => [file.id, file]));
  const root = files.find((file) => file.mimeType === FOLDER && file.parents.length === 0);
  const folder = id === '' ? root : known.get(id);
  if (!folder || folder.trashed || folder.mimeType !== FOLDER) {
    throw missing((s) => s`thư mục này`);
  }
  const inside = files
    .filter((file) => !file.trashed && file.parents.includes(folder.id))
    .sort(
      (a, b) =>
        Number(b.mimeType === FOLDER) - Number(a.mimeType === FOLDER) ||
        byName.compare(a.name, b.name),
    );
  const nameOf = (file: DriveFile): string => (file === root ? say`Drive của tôi` : file.name);
  const way: DriveFile[] = [];
  for (let at = parentOf(known, folder); at && !way.includes(at); at = parentOf(known, at)) {
    way.unshift(at);
  }
  const body = html`<nav aria-label="${say`Đường đến thư mục`}" class="way">${way.map(
    (at) => html`<a href="${at === root ? '/drive' : pageOf(at)}">${nameOf(at)}</a> › `,
  )}</nav>
<h1>${nameOf(folder)}</h1>
<p>${say`Ai xem được:`} ${whoHtml(face, folder)}</p>
${
  inside.length === 0
    ? html`<p>${say`Thư mục này còn trống.`}</p>`
    : html`<table class="list"><thead><tr><th scope="col">${say`Tên`}</th><th scope="col">${say`Loại`}</th><th scope="col">${say`Ai xem được`}</th><th scope="col">${say`Sửa lúc`}</th></tr></thead>
<tbody>${inside.map((file) => rowHtml(face, file))}</tbody></table>`
}`;
  return { page: { title: nameOf(folder), body } };
}

const parentOf = (known: ReadonlyMap<string, DriveFile>, file: DriveFile): DriveFile | undefined =>
  known.get(file.parents[0] ?? '');

const rowHtml = (face: Face, file: DriveFile): Html => html`<tr>
<th scope="row"><a href="${pageOf(file)}">${file.name}</a></th>
<td>${kindName(face.say, file.mimeType)}</td>
<td>${whoHtml(face, file)}</td>
<td>${shortTime(file.modifiedTime, zoneOf(face.workspace))}</td>
</tr>`;

/** Everybody who may open a file, by name; folders hand their people down. */
function whoHtml(face: Face, file: DriveFile): Html {
  const { say } = face;
  const people = peopleOf(face, file).filter(({ role }) => role !== 'owner');
  const open = file.permissions.find(({ type }) => type === 'anyone');
  const own = new Set(file.permissions.map(({ emailAddress }) => emailAddress));
  if (people.length === 0 && !open) return html`<span class="quiet">${say`chỉ chủ tệp`}</span>`;
  return html`<ul class="who">${open && html`<li>${say`ai có đường dẫn`} (${roleName(say, open.role)})</li>`}${people.map(
    ({ email, role }) =>
      html`<li>${email} (${roleName(say, role)}${!own.has(email) && say`, theo thư mục`})</li>`,
  )}</ul>`;
}
