import type { Programme } from '../core/programme/programme.ts';
import type { Question } from '../core/submission/questions.ts';
import { checkOf, type FormCheck } from './form-checks.ts';

type Form = GoogleAppsScript.Forms.Form;

/** Adds a question at the end of a Form, with what Google checks of its answer. */
export function addQuestion(form: Form, question: Question, programme: Programme): void {
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
