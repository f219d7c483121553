import type { Programme } from '#core/programme/programme.ts';
import { phoneOf } from '#core/submission/phone.ts';
import { questionOf } from '#core/submission/questions.ts';
import { made } from './page-parts.ts';
import type { Sent } from './sent-answers.ts';
import type { Asked } from './steps.ts';

/** The answers before sending, each with a way to change it. */
export function answerRows(
  programme: Programme,
  asked: readonly Asked[],
  { answers }: Sent,
  addressOf: (id: Asked) => string,
): readonly HTMLElement[] {
  return asked.map((id) => {
    const { title } = questionOf(id, programme);
    const text = answers[id] ?? '';
    const value = made('dd', text);
    const note = id === 'phone' ? convertedNote(text) : '';
    if (note !== '') value.append(made('p', note, 'quiet'));
    const change = made('a', 'Sửa');
    change.href = addressOf(id);
    change.dataset.edit = id;
    change.append(made('span', ` câu “${title}”`, 'unseen'));
    const action = made('dd', '', 'change');
    action.append(change);
    const row = document.createElement('div');
    row.append(made('dt', title), value, action);
    return row;
  });
}

/** An 11-digit number of before 2018 has another one today: the worker should see which. */
function convertedNote(text: string): string {
  const phone = phoneOf(text);
  return phone.kind === 'valid' && phone.converted
    ? `Đầu số cũ, nay là ${phone.national.replace(/^(\d{4})(\d{3})/, '$1 $2 ')}`
    : '';
}
