import type { Union, Unit } from '../core/catalogue/catalogue.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { FormPhase } from '../core/programme/window.ts';
import { type QuestionId, questionByTitle, questionsOf } from '../core/submission/questions.ts';
import { addItems } from './form-items.ts';
import { fillPlaces } from './form-places.ts';
import { formTexts } from './form-text.ts';

type Form = GoogleAppsScript.Forms.Form;
/** @types/google-apps-script 2.0.13 does not know yet that forms are published. */
export interface Publishable {
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

/**
 * Makes the programme's Form of a file that may hold some of its items already. A form made by a
 * program is born unpublished and would collect nothing.
 * @param units every unit of the programme, whether or not it takes part today
 * @param goOn asked before each item; it throws where time is over
 */
export function buildForm(
  id: string,
  programme: Programme,
  units: readonly Unit[],
  content: FormContent,
  goOn: () => void,
): void {
  const form = FormApp.openById(id);
  form
    .setTitle(programme.name)
    .setAllowResponseEdits(false)
    .setCollectEmail(false)
    .setShowLinkToRespondAgain(true);
  addItems(form, programme, { units, unions: content.unions }, goOn);
  const publishable = form as unknown as Publishable;
  publishable.setPublished(true);
  refreshForm(id, programme, content);
  if (!publishable.isPublished()) throw new Error('the Form could not be published');
  if (form.isAcceptingResponses() !== (content.phase !== 'closed')) {
    throw new Error('the Form does not take responses as it should');
  }
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
