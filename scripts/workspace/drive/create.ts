import { ApiError, badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { blankForm } from '../forms/form.ts';
import { countMade } from '../quota/made.ts';
import type { Content, Viewer } from '../rest/method.ts';
import { createSpreadsheet } from '../sheets/create.ts';
import { storeContent } from './content.ts';
import { DOCUMENT, DOCX, FOLDER, FORM, fileOf, isNative, newFile, SPREADSHEET } from './file.ts';
import { propertiesOf } from './properties.ts';
import { type FileResource, shownFile } from './resource.ts';
import { parentsOf, visible } from './visible.ts';

/** files.create: a folder, a native document, or bytes; a .docx becomes a Document on request. */
export function createFile(
  core: Core,
  given: FileResource,
  content: Content | undefined,
  options: { readonly fields?: string },
  viewer: Viewer,
): unknown {
  const mimeType = given.mimeType ?? content?.mimeType ?? 'application/octet-stream';
  const native = isNative(mimeType);
  if (given.id !== undefined) {
    if (native) {
      throw badRequest('Generated IDs are not supported for Docs Editors formats.');
    }
    if (core.files.get(given.id)) {
      throw new ApiError(409, 'A file already exists with the provided ID.');
    }
    if (core.settings.get(`generated/${given.id}`) === undefined) {
      throw badRequest('The provided file ID is not usable.');
    }
  }
  const file = {
    name: given.name ?? 'Untitled',
    byProgram: viewer.isProgram,
    parents: parentsOf(core, given.parents, viewer),
    appProperties: propertiesOf({}, given.appProperties),
    ...(given.description === undefined ? {} : { description: given.description }),
  };
  let id: string;
  if (mimeType === SPREADSHEET) {
    if (content)
      throw badRequest('Conversion to a spreadsheet is not implemented by the local workspace');
    id = createSpreadsheet(core, file);
  } else {
    if (native && ![FOLDER, DOCUMENT, FORM].includes(mimeType)) {
      throw badRequest(`Creating ${mimeType} is not implemented by the local workspace`);
    }
    if (mimeType === DOCUMENT && content && content.mimeType !== DOCX) {
      throw badRequest(`Converting ${content.mimeType} is not implemented by the local workspace`);
    }
    if ((mimeType === FOLDER || mimeType === FORM) && content) {
      throw badRequest('A folder or form cannot have content.');
    }
    if (mimeType === DOCUMENT) countMade(core, 'documents');
    if (mimeType === DOCUMENT && content) countMade(core, 'conversions');
    id = given.id ?? core.chance.id('file', native ? 44 : 33, '1');
    const bytes = content?.bytes ?? (native ? undefined : new Uint8Array());
    const stored = bytes ? storeContent(core, id, mimeType, { bytes }) : {};
    newFile(core, { id, mimeType, ...file, ...stored });
    if (mimeType === FORM) core.forms.put(id, blankForm(id));
  }
  return shownFile(core, fileOf(core, id), options.fields);
}

/** files.copy: content and own properties come along, people with access do not. */
export function copyFile(
  core: Core,
  id: string,
  given: FileResource,
  options: { readonly fields?: string },
  viewer: Viewer,
): unknown {
  const from = visible(core, id, viewer);
  const file = {
    name: given.name ?? `Copy of ${from.name}`,
    byProgram: viewer.isProgram,
    parents: given.parents ? parentsOf(core, given.parents, viewer) : from.parents,
    appProperties: propertiesOf(from.appProperties, given.appProperties),
  };
  let to: string;
  if (from.mimeType === SPREADSHEET) {
    to = createSpreadsheet(core, file);
    const [source, copy] = [core.books.get(id), core.books.get(to)];
    copy.changeState();
    Object.assign(copy.state, structuredClone({ ...source.state, id: to }));
    for (const { sheetId } of source.state.sheets) {
      copy.replaceRows(sheetId, 0, (rows) => {
        rows.push(...structuredClone(source.rows(sheetId)).map((row) => [...row]));
      });
    }
  } else {
    if (from.mimeType === FOLDER || from.mimeType === FORM) {
      throw new ApiError(403, 'This file cannot be copied by the user.', 'cannotCopyFile');
    }
    if (from.mimeType === DOCUMENT) countMade(core, 'documents');
    to = core.chance.id('file', isNative(from.mimeType) ? 44 : 33, '1');
    newFile(core, {
      id: to,
      mimeType: from.mimeType,
      ...file,
      ...(from.size === undefined ? {} : { size: from.size }),
      ...(from.md5 === undefined ? {} : { md5: from.md5 }),
    });
    const body = core.store.get('blob', id);
    if (body !== undefined) core.store.put('blob', to, 0, body);
  }
  return shownFile(core, fileOf(core, to), options.fields);
}

/** files.generateIds: ids for a later create. */
export function generateIds(core: Core, count = 10): unknown {
  if (count < 1 || count > 1000) throw badRequest('Invalid value for count: 1 to 1000.');
  const ids = Array.from({ length: count }, () => core.chance.id('file', 33, '1'));
  for (const id of ids) core.settings.put(`generated/${id}`, true);
  return { kind: 'drive#generatedIds', space: 'drive', ids };
}
