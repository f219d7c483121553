import type { Union, Unit } from '../core/catalogue/catalogue.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { FormPhase } from '../core/programme/window.ts';
import {
  type Question,
  type QuestionId,
  questionByTitle,
  questionsOf,
} from '../core/submission/questions.ts';
import { checkOf, type FormCheck } from './form-checks.ts';
import { addPlaces, fillPlaces } from './form-places.ts';
import { formTexts } from './form-text.ts';

type Form = GoogleAppsScript.Forms.Form;
/** @types/google-apps-script 2.0.13 does not know yet that forms are published. */
interface Publishable {
  setPublished(published: boolean): Form;
  isPublished(): boolean;
}

/** What the Form says and offers today. */
export interface FormContent {
  /** The units that take part, and their open unions. */
  readonly units: readonly Unit[];
  readonly unions: readonly Union[];
  readonly phase: FormPhase;
  /** Address of the public site, '' where there is none yet. */
  readonly site: string;
}

const aboutPerson: readonly QuestionId[] = ['fullName', 'phone'];
const aboutPlace: readonly QuestionId[] = ['unit', 'subUnit'];
const aboutInitiative: readonly QuestionId[] = ['workplace', 'group', 'title'];
const askedApart: readonly QuestionId[] = ['tradeSecret', 'description', 'effect'];

/**
 * Makes the programme's Form from its questions: who, where, what; then the description, of which a
 * trade secret is never asked, and the rest. A form made by a program is born unpublished and would
 * collect nothing.
 * @param units every unit of the programme, whether or not it takes part today
 */
export function buildForm(
  programme: Programme,
  units: readonly Unit[],
  content: FormContent,
): string {
  const form = FormApp.create(programme.name);
  form
    .setTitle(programme.name)
    .setAllowResponseEdits(false)
    .setCollectEmail(false)
    .setShowLinkToRespondAgain(true);
  const questions = questionsOf(programme);
  const ask = (ids: readonly QuestionId[], required?: boolean) => {
    for (const question of questions.filter(({ id }) => ids.includes(id))) {
      addQuestion(form, { ...question, required: required ?? question.required }, programme);
    }
  };
  ask(aboutPerson);
  addPlaces(form, programme, units, content.unions);
  ask(aboutInitiative);
  addContent(form, questions, ask);
  const before = [...aboutPerson, ...aboutPlace, ...aboutInitiative, ...askedApart];
  ask(questions.map(({ id }) => id).filter((id) => !before.includes(id)));
  const publishable = form as unknown as Publishable;
  publishable.setPublished(true);
  refreshForm(form.getId(), programme, content);
  if (!publishable.isPublished()) throw new Error('the Form could not be published');
  return form.getId();
}

/** Writes today's texts and lists into the Form; its items, and so their ids, stay. */
export function refreshForm(id: string, programme: Programme, content: FormContent): void {
  const form = FormApp.openById(id);
  const texts = formTexts(programme, content.phase, content.site);
  form
    .setDescription(texts.description)
    .setConfirmationMessage(texts.confirmation)
    .setCustomClosedFormMessage(texts.closed)
    .setAcceptingResponses(content.phase !== 'closed');
  refreshHelp(form, programme);
  fillPlaces(form, programme, content.units, content.unions);
}

/** What questions say of days and of whom to ask: the operator may have changed it. */
const changing: readonly QuestionId[] = ['appliedFrom', 'consentProcessing', 'consentPublication'];

function refreshHelp(form: Form, programme: Programme): void {
  const questions = questionsOf(programme).filter(({ id }) => changing.includes(id));
  for (const item of form.getItems()) {
    const help = questionByTitle(questions, item.getTitle())?.help;
    if (help !== undefined && item.getHelpText() !== help) item.setHelpText(help);
  }
}

/** The trade secret's answer leads to one of two pages: of a secret only the effect is asked. */
function addContent(
  form: Form,
  questions: readonly Question[],
  ask: (ids: readonly QuestionId[], required?: boolean) => void,
): void {
  const question = questions.find(({ id }) => id === 'tradeSecret');
  if (!question) throw new Error('the trade secret is asked by every programme');
  const { title, help, choices } = question;
  const item = form.addMultipleChoiceItem().setTitle(title).setHelpText(help);
  const open = form.addPageBreakItem().setTitle('Nội dung sáng kiến');
  ask(['description'], true);
  ask(['effect']);
  const secret = form.addPageBreakItem().setTitle('Hiệu quả của bí mật kinh doanh');
  ask(['effect'], true);
  const rest = form.addPageBreakItem().setTitle('Việc áp dụng và tác giả');
  // A break governs the page before it: from the described content on to the rest.
  secret.setGoToPage(rest);
  const [yes = '', no = ''] = choices;
  item.setChoices([item.createChoice(yes, secret), item.createChoice(no, open)]);
}

function addQuestion(form: Form, question: Question, programme: Programme): void {
  const { title, help, required, kind } = question;
  if (kind === 'choice') {
    const item = form.addMultipleChoiceItem().setTitle(title).setHelpText(help);
    item.setRequired(required).setChoiceValues([...question.choices]);
    return;
  }
  const check = checkOf(question, programme);
  if (kind === 'paragraph') {
    const item = form.addParagraphTextItem().setTitle(title).setHelpText(help);
    item.setRequired(required);
    if (check) item.setValidation(checking(FormApp.createParagraphTextValidation(), check).build());
    return;
  }
  const item = form.addTextItem().setTitle(title).setHelpText(help).setRequired(required);
  if (check) item.setValidation(checking(FormApp.createTextValidation(), check).build());
}

interface Builder<Self> {
  requireTextLengthLessThanOrEqualTo(units: number): Self;
  requireTextMatchesPattern(pattern: string): Self;
  setHelpText(text: string): Self;
}

function checking<B extends Builder<B>>(builder: B, check: FormCheck): B {
  const checked =
    'longest' in check
      ? builder.requireTextLengthLessThanOrEqualTo(check.longest)
      : builder.requireTextMatchesPattern(check.pattern);
  return checked.setHelpText(check.say);
}
