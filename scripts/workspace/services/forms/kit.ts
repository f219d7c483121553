import { written } from '../../drive/file.ts';
import type { FormState, ItemType } from '../../forms/form.ts';
import type { Door } from '../door.ts';
import { require } from '../door.ts';
import { enumeration } from '../utilities.ts';

export const TYPES: Readonly<Record<ItemType, string>> = {
  TEXT: 'TextItem',
  PARAGRAPH_TEXT: 'ParagraphTextItem',
  LIST: 'ListItem',
  MULTIPLE_CHOICE: 'MultipleChoiceItem',
  PAGE_BREAK: 'PageBreakItem',
  SECTION_HEADER: 'SectionHeaderItem',
};

/** What the objects of FormApp share within one program. */
export type FormKit = ReturnType<typeof formKit>;

export function formKit(door: Door) {
  const { core, realm } = door;
  return {
    core,
    realm,
    itemTypes: enumeration(
      realm,
      'FormApp.ItemType',
      'Forms.ItemType',
      Object.keys(TYPES) as ItemType[],
    ),
    navigation: enumeration(realm, 'FormApp.PageNavigationType', 'Forms.PageNavigationType', [
      'CONTINUE',
      'GO_TO_PAGE',
      'RESTART',
      'SUBMIT',
    ]),
    call: <T>(name: string, effect: () => T): T =>
      core.gate.pass(name, () => {
        require(door, name, ['forms', 'forms.currentonly']);
        return effect();
      }),
    /** An item's content came with its form: reading it is no call of its own. */
    peek: <T>(name: string, effect: () => T): T => core.gate.compute(name, effect),
    put: (form: FormState): void => {
      core.forms.put(form.id, form);
      written(core, form.id);
    },
  };
}
