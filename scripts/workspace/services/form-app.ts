import type { Core } from '../core.ts';
import { FORM, fileOf, newFile, roleOf } from '../drive/file.ts';
import { blankForm, formOf } from '../forms/form.ts';
import { formObject } from './forms/form.ts';
import type { FormKit } from './forms/kit.ts';
import { validationBuilder } from './forms/validation.ts';

/** FormApp: builds a form, opens it, reads its responses. */
export function formApp(kit: FormKit): object {
  const { core, realm, call, itemTypes, navigation } = kit;
  return realm.expose('FormApp', 'Forms.FormApp', {
    ItemType: itemTypes,
    PageNavigationType: navigation,
    create: (title: string) =>
      formObject(
        kit,
        call('FormApp.create', () => createForm(core, String(title))),
      ),
    openById: (id: string) =>
      formObject(
        kit,
        call('FormApp.openById', () => openForm(core, formOf(core, String(id)).id)),
      ),
    createTextValidation: () => validationBuilder(kit, 'TEXT'),
    createParagraphTextValidation: () => validationBuilder(kit, 'PARAGRAPH_TEXT'),
  });
}

function createForm(core: Core, name: string): string {
  if (name === '') throw new Error('Invalid argument: title');
  const id = core.chance.id('file', 44, '1');
  newFile(core, { id, name, mimeType: FORM, byProgram: true });
  core.forms.put(id, blankForm(id));
  return id;
}

/** A form of somebody else's is as good as none. */
function openForm(core: Core, id: string): string {
  const role = roleOf(core, fileOf(core, id), core.account());
  return formOf(core, role === 'owner' || role === 'writer' ? id : '').id;
}
