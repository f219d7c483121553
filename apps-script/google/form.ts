import type { Union, Unit } from '../core/catalogue/catalogue.ts';
import type { Programme } from '../core/programme/programme.ts';
import { type Question, questionOf, questionsOf } from '../core/submission/questions.ts';
import { shortDate } from '../core/text/dates.ts';

type Form = GoogleAppsScript.Forms.Form;
/** @types/google-apps-script 2.0.13 does not know yet that forms are published. */
interface Publishable {
  setPublished(published: boolean): Form;
  isPublished(): boolean;
}

/**
 * Makes the programme's Form from its questions: who, where (a section of sub-units for each unit),
 * what. A form made by a program is born unpublished and would collect nothing.
 */
export function buildForm(
  programme: Programme,
  units: readonly Unit[],
  unions: readonly Union[],
): string {
  const form = FormApp.create(programme.name);
  form
    .setTitle(programme.name)
    .setDescription(introduction(programme))
    .setConfirmationMessage(
      'Đã nhận sáng kiến của anh/chị. Công đoàn cấp trên sẽ xem trong vài ngày. Xin giữ mã tra cứu nếu có.',
    )
    .setAllowResponseEdits(false)
    .setCollectEmail(false)
    .setShowLinkToRespondAgain(true);
  const questions = questionsOf(programme);
  for (const question of questions.filter(({ id }) => id === 'fullName' || id === 'phone')) {
    addQuestion(form, question);
  }
  if (programme.scope.kind === 'nation') addPlaces(form, programme, units, unions);
  else addSubUnits(form, programme, unions);
  for (const question of questions) {
    const { saves } = question;
    if (saves === 'unit' || saves === 'union') continue;
    if (question.id !== 'fullName' && question.id !== 'phone') addQuestion(form, question);
  }
  const publishable = form as unknown as Publishable;
  publishable.setPublished(true);
  form.setAcceptingResponses(true);
  if (!publishable.isPublished()) throw new Error('the Form could not be published');
  return form.getId();
}

function introduction({ entryWindow: { from, to }, contact }: Programme): string {
  return [
    `Nhận sáng kiến từ ${shortDate(from)} đến hết ${shortDate(to)}.`,
    `Cần giúp, xin liên hệ ${contact.name}, điện thoại ${contact.phone}.`,
  ].join('\n');
}

/** The unit, then a section of its sub-units, then on to the initiative itself. */
function addPlaces(
  form: Form,
  programme: Programme,
  units: readonly Unit[],
  unions: readonly Union[],
): void {
  const question = questionOf('unit', programme);
  const list = form
    .addListItem()
    .setTitle(question.title)
    .setHelpText(question.help)
    .setRequired(true);
  const sections = units.map((unit) => {
    const section = form.addPageBreakItem().setTitle(unit.name);
    addSubUnits(
      form,
      programme,
      unions.filter((union) => union.unit === unit.id),
    );
    return { unit, section };
  });
  const initiative = form.addPageBreakItem().setTitle('Sáng kiến');
  // A break governs the page before it: every unit's page goes on to the initiative.
  for (const { section } of sections.slice(1)) section.setGoToPage(initiative);
  list.setChoices(sections.map(({ unit, section }) => list.createChoice(unit.short, section)));
}

function addSubUnits(form: Form, programme: Programme, unions: readonly Union[]): void {
  const { title, help } = questionOf('subUnit', programme);
  const list = form.addListItem().setTitle(title).setHelpText(help).setRequired(true);
  list.setChoiceValues(unions.map(({ name }) => name));
}

function addQuestion(form: Form, question: Question): void {
  const { title, help, required, kind } = question;
  if (kind === 'choice') {
    const item = form
      .addMultipleChoiceItem()
      .setTitle(title)
      .setHelpText(help)
      .setRequired(required);
    item.setChoiceValues([...question.choices]);
    return;
  }
  if (kind === 'paragraph') {
    form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required);
    return;
  }
  form.addTextItem().setTitle(title).setHelpText(help).setRequired(required);
}
