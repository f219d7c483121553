import type { Unit } from '../core/catalogue/catalogue.ts';
import type { Programme } from '../core/programme/programme.ts';
import { type FormField, type FormMap, formMapOf } from '../core/publication/form-map.ts';
import { secretPage } from './form-items.ts';

/**
 * Asks the Form itself for the field of each question: the ids of items are not those of fields.
 * Refilling lists neither adds nor removes items, so this holds as long as the Form does.
 * @param goOn asked before each item; it throws where time is over
 */
export function mapOfForm(
  id: string,
  programme: Programme,
  units: readonly Unit[],
  goOn: () => void,
): FormMap {
  const form = FormApp.openById(id);
  const fields: FormField[] = [];
  let page = '';
  let url = '';
  for (const item of form.getItems()) {
    goOn();
    if (item.getType() === FormApp.ItemType.PAGE_BREAK) {
      page = item.getTitle();
      continue;
    }
    const link = form.createResponse().withItemResponse(anyAnswer(item)).toPrefilledUrl();
    const [, address = '', entry = ''] = /^([^?]+)\?.*\b(entry\.\d+)=/.exec(link) ?? [];
    url = address;
    fields.push({ title: item.getTitle(), page, entry });
  }
  return formMapOf(url, fields, programme, units, secretPage);
}

function anyAnswer(item: GoogleAppsScript.Forms.Item): GoogleAppsScript.Forms.ItemResponse {
  const { LIST, MULTIPLE_CHOICE, PARAGRAPH_TEXT } = FormApp.ItemType;
  switch (item.getType()) {
    case LIST:
      return choosing(item.asListItem());
    case MULTIPLE_CHOICE:
      return choosing(item.asMultipleChoiceItem());
    case PARAGRAPH_TEXT:
      return item.asParagraphTextItem().createResponse('1');
    default:
      return item.asTextItem().createResponse('1');
  }
}

function choosing(
  item: GoogleAppsScript.Forms.ListItem | GoogleAppsScript.Forms.MultipleChoiceItem,
): GoogleAppsScript.Forms.ItemResponse {
  return item.createResponse(item.getChoices()[0]?.getValue() ?? '');
}
