import { nextPreview } from '../../core/ledger/control-request.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { withDots } from '../../core/petition/amount.ts';
import { previewed } from '../../core/petition/preview.ts';
import { sentence } from '../../core/problem.ts';
import { dayOf, shortDate } from '../../core/text/dates.ts';
import type { Budget, Clock, Petitions, Placed, Workbooks } from '../effects.ts';
import { answerControl } from './answer-control.ts';
import type { Paper } from './paper.ts';
import { quotaIsSpent, setAside } from './set-aside.ts';

export interface IssueEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly petitions: Petitions;
  readonly workbooks: Workbooks;
}

/**
 * Makes a document that was asked for. The file's id is set aside and noted before the file is made,
 * and the outcome is noted last: a repeat finds what is there and makes nothing twice. A preview is
 * made in the same order, but closes and announces nothing.
 */
export function issue(effects: IssueEffects, asked: Placed<PetitionRecord>, paper: Paper): void {
  const isPreview = asked.record.use === 'preview';
  const needless = isPreview && !paper.decides;
  const problem = needless ? ({ code: 'preview.needless' } as const) : paper.problem;
  if (problem) {
    finish(effects, asked, paper, { status: 'refused', answer: sentence(problem) });
    return;
  }
  if (quotaIsSpent(effects, asked.record)) {
    const answer = sentence({ code: 'petition.quotaSpent' });
    answerControl(effects, paper, { ...asked.record, answer });
    return;
  }
  if (!isPreview) paper.close();
  const ready = setAside(effects, asked);
  const { record } = ready;
  // Counted before it is made, since whatever comes in between may end in another answer; and up to
  // a number that was noted before: a repeat counts nothing twice.
  const left = Number(record.quota.split(' ')[1]);
  const unspent = effects.budget.left('documents');
  if (unspent > left) effects.budget.spend('documents', unspent - left);
  const made = effects.petitions.make(
    record,
    isPreview ? `BẢN XEM TRƯỚC – ${paper.title}` : `${paper.title} – lần ${record.n}`,
    isPreview ? previewed(paper.data()) : paper.data(),
  );
  if (!made.ok) {
    if (!isPreview) paper.reopen();
    finish(effects, ready, paper, { status: 'refused', answer: made.problem });
    return;
  }
  const { document } = made;
  effects.petitions.share([record.docx, document], paper.officers);
  const told = isPreview
    ? `Bản xem trước, chưa dùng để ký và chưa khoá quyết định nào. Vừa ý thì chọn “Lập lần …”; sửa rồi muốn xem lại thì chọn “${nextPreview(record.n)}”.`
    : paper.made;
  const outcome = {
    document,
    initiatives: String(paper.initiatives),
    answer: `${told} Ngày ${shortDate(dayOf(effects.clock.now))} còn lập được ${withDots(left)} văn bản.`,
  };
  if (!isPreview) paper.announce({ ...record, ...outcome, answer: told });
  finish(effects, ready, paper, { status: 'made', ...outcome });
}

/** Writes the outcome beside the control that asked for it, then notes it. */
function finish(
  effects: IssueEffects,
  asked: Placed<PetitionRecord>,
  paper: Paper,
  outcome: Partial<PetitionRecord>,
): void {
  const record = { ...asked.record, ...outcome };
  answerControl(effects, paper, record);
  effects.petitions.save({ ...asked, record });
}
