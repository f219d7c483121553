import type { Union, Unit } from '../core/catalogue/catalogue.ts';
import { unitLabel } from '../core/catalogue/unit-label.ts';
import type { Programme } from '../core/programme/programme.ts';
import { questionOf } from '../core/submission/questions.ts';

type Form = GoogleAppsScript.Forms.Form;
type PageBreak = GoogleAppsScript.Forms.PageBreakItem;
type List = GoogleAppsScript.Forms.ListItem;

/** Title of the page that follows the place, whichever way it was told. */
const initiativePage = 'Sáng kiến';

/**
 * Asks for the place: the unit, unless the programme has one only, and then a page for each unit
 * with the list of its sub-units. Every unit gets its page, used or not, so that filling the lists
 * anew never has to add, move or delete an item: a prefilled link and an earlier answer hang on it.
 * @returns what makes each item, in their order; `linkPlaces` leads from one to the other
 */
export function placeItems(
  form: Form,
  programme: Programme,
  units: readonly Unit[],
  unions: readonly Union[],
): readonly (() => void)[] {
  const nation = programme.scope.kind === 'nation';
  const pages = units.flatMap((unit) => [
    () => {
      form.addPageBreakItem().setTitle(unit.name);
    },
    () => {
      const names = namesIn(unit, unions);
      addList(form, programme, 'subUnit').setChoiceValues(names.length > 0 ? names : [unit.name]);
    },
  ]);
  return [
    ...(nation ? [() => void addList(form, programme, 'unit')] : []),
    ...pages,
    () => {
      form.addPageBreakItem().setTitle(initiativePage);
    },
  ];
}

/** A break governs the page before it: every unit's page goes on to the initiative. */
export function linkPlaces(form: Form): void {
  const breaks = form.getItems(FormApp.ItemType.PAGE_BREAK).map((item) => item.asPageBreakItem());
  const at = breaks.findIndex((page) => page.getTitle() === initiativePage);
  const initiative = breaks[at];
  if (!initiative) throw new Error(`the Form has no page "${initiativePage}"`);
  for (const page of breaks.slice(1, at)) page.setGoToPage(initiative);
}

function addList(form: Form, programme: Programme, id: 'unit' | 'subUnit'): List {
  const { title, help } = questionOf(id, programme);
  return form.addListItem().setTitle(title).setHelpText(help).setRequired(true);
}

/**
 * Fills the lists with the units and unions of *Danh bạ*, as often as it changes. A unit with one
 * union alone is not asked for it: its choice leads straight to the initiative.
 */
export function fillPlaces(
  form: Form,
  programme: Programme,
  units: readonly Unit[],
  unions: readonly Union[],
): void {
  const { unitList, pages, initiative } = placesIn(form, programme);
  const targets = units.flatMap((unit) => {
    const place = pages.get(unit.name);
    if (!place) return [];
    const asked = unions.filter((union) => union.unit === unit.id).length > 1;
    if (asked) fill(place.list, namesIn(unit, unions));
    return [{ unit, page: place.page, asked }];
  });
  if (unitList) {
    const choices = targets.map(({ unit, page, asked }) =>
      unitList.createChoice(unitLabel(unit), asked ? page : initiative),
    );
    if (choices.length > 0) unitList.setChoices(choices);
    return;
  }
  // Nobody is asked for the only unit: its break says what follows the first page.
  for (const { page, asked } of targets) {
    if (asked) page.setGoToPage(FormApp.PageNavigationType.CONTINUE);
    else page.setGoToPage(initiative);
  }
}

/** What a unit's list offers; two unions of one name can't be told apart in a list. */
function namesIn({ id }: Unit, unions: readonly Union[]): string[] {
  return [...new Set(unions.filter(({ unit }) => unit === id).map(({ name }) => name))];
}

/** A list is written only where it changed. */
function fill(list: List, wanted: string[]): void {
  const present = list.getChoices().map((choice) => choice.getValue());
  if (present.join('\n') !== wanted.join('\n')) list.setChoiceValues(wanted);
}

interface Places {
  readonly unitList: List | undefined;
  /** By the unit's name, which is the page's title. */
  readonly pages: ReadonlyMap<string, { readonly page: PageBreak; readonly list: List }>;
  readonly initiative: PageBreak;
}

function placesIn(form: Form, programme: Programme): Places {
  const { LIST, PAGE_BREAK } = FormApp.ItemType;
  const unitTitle = questionOf('unit', programme).title;
  const pages = new Map<string, { page: PageBreak; list: List }>();
  let unitList: List | undefined;
  let page: PageBreak | undefined;
  for (const item of form.getItems()) {
    if (item.getType() === PAGE_BREAK) {
      page = item.asPageBreakItem();
      if (page.getTitle() === initiativePage) return { unitList, pages, initiative: page };
    } else if (item.getType() === LIST) {
      if (page) pages.set(page.getTitle(), { page, list: item.asListItem() });
      else if (item.getTitle() === unitTitle) unitList = item.asListItem();
    }
  }
  throw new Error(`the Form has no page "${initiativePage}"`);
}
