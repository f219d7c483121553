import type { Union, Unit } from '../core/catalogue/catalogue.ts';
import type { Programme } from '../core/programme/programme.ts';
import { type Question, type QuestionId, questionsOf } from '../core/submission/questions.ts';
import { linkPlaces, placeItems } from './form-places.ts';
import { addQuestion } from './form-question.ts';

type Form = GoogleAppsScript.Forms.Form;

const aboutPerson: readonly QuestionId[] = ['fullName', 'phone'];
const aboutPlace: readonly QuestionId[] = ['unit', 'subUnit'];
const aboutInitiative: readonly QuestionId[] = ['workplace', 'group', 'title'];
const askedApart: readonly QuestionId[] = ['tradeSecret', 'description', 'effect'];

const openPage = 'Nội dung sáng kiến';
/** Where a trade secret's effect is asked in place of its description. */
export const secretPage = 'Hiệu quả của bí mật kinh doanh';
const restPage = 'Việc áp dụng và tác giả';

/**
 * Gives a Form the items that it lacks, in their order: who, where, what; then the description, of
 * which a trade secret is never asked, and the rest. Each is made by one of the steps, so that a
 * stopped run is gone on with: its last item may lack something and is made again.
 * @param units every unit of the programme, whether or not it takes part today
 * @throws Error of `goOn`, which is asked before each item
 */
export function addItems(
  form: Form,
  programme: Programme,
  { units, unions }: { readonly units: readonly Unit[]; readonly unions: readonly Union[] },
  goOn: () => void,
): void {
  const questions = questionsOf(programme);
  const ask = (ids: readonly QuestionId[], required?: boolean) =>
    questions
      .filter(({ id }) => ids.includes(id))
      .map((question) => () => {
        const asked = { ...question, required: required ?? question.required };
        addQuestion(form, asked, programme);
      });
  const page = (title: string) => () => {
    form.addPageBreakItem().setTitle(title);
  };
  const before = [...aboutPerson, ...aboutPlace, ...aboutInitiative, ...askedApart];
  const steps = [
    ...ask(aboutPerson),
    ...placeItems(form, programme, units, unions),
    ...ask(aboutInitiative),
    ...ask(['tradeSecret']),
    page(openPage),
    ...ask(['description'], true),
    ...ask(['effect']),
    page(secretPage),
    ...ask(['effect'], true),
    page(restPage),
    ...ask(questions.map(({ id }) => id).filter((id) => !before.includes(id))),
  ];
  const present = form.getItems().length;
  if (present > 0) form.deleteItem(present - 1);
  for (const step of steps.slice(Math.max(0, present - 1))) {
    goOn();
    step();
  }
  linkPlaces(form);
  linkContent(form, questions);
}

/** The trade secret's answer leads to one of two pages: of a secret only the effect is asked. */
function linkContent(form: Form, questions: readonly Question[]): void {
  const question = questions.find(({ id }) => id === 'tradeSecret');
  if (!question) throw new Error('the trade secret is asked by every programme');
  const items = form.getItems();
  const named = (title: string) => {
    const item = items.find((each) => each.getTitle() === title);
    if (!item) throw new Error(`the Form has no item "${title}"`);
    return item;
  };
  const secret = named(secretPage).asPageBreakItem();
  // A break governs the page before it: from the described content on to the rest.
  secret.setGoToPage(named(restPage).asPageBreakItem());
  const item = named(question.title).asMultipleChoiceItem();
  const [yes = '', no = ''] = question.choices;
  const open = named(openPage).asPageBreakItem();
  item.setChoices([item.createChoice(yes, secret), item.createChoice(no, open)]);
}
