import {
  type ControlRow,
  controlAnswer,
  type controlPage,
  nextPreview,
} from '../../core/ledger/control.ts';
import { pageChange } from '../../core/ledger/page.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { withDots } from '../../core/petition/amount.ts';
import type { DocumentData, DocumentKind } from '../../core/petition/documents.ts';
import { previewed } from '../../core/petition/preview.ts';
import { type Problem, sentence } from '../../core/problem.ts';
import { dayOf, shortDate } from '../../core/text/dates.ts';
import type { Budget, Clock, Petitions, Placed, Workbooks } from '../effects.ts';

export interface IssueEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly petitions: Petitions;
  readonly workbooks: Workbooks;
}

/** A document that was asked for, and what its making means for the rest of the programme. */
export interface Paper {
  readonly workbook: string;
  readonly page: typeof controlPage;
  readonly control: ControlRow;
  /** Who may open it. */
  readonly officers: readonly string[];
  /** "Tờ trình LĐLĐ TP Cao Lãnh". */
  readonly title: string;
  /** Does it close decisions? Then it can be looked at before. */
  readonly decides: boolean;
  /** Why it can't be made, for good. */
  readonly problem: Problem | undefined;
  readonly initiatives: number;
  /** What the officers read when it is made. */
  readonly made: string;
  data(): DocumentData[DocumentKind];
  /** Before the file is made: what it names is decided from now on. */
  close(): void;
  /** No document came of it. */
  reopen(): void;
  /** After it is made. */
  announce(record: PetitionRecord): void;
}

/** What a document says, apart from where it is asked for and who may open it. */
export type PaperContents = Omit<Paper, 'workbook' | 'page' | 'control' | 'officers'>;

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
  const left = Number(record.quota.split(' ')[1]);
  const told = isPreview
    ? `Bản xem trước, chưa dùng để ký và chưa khoá quyết định nào. Vừa ý thì chọn “Lập lần …”; sửa rồi muốn xem lại thì chọn “${nextPreview(record.n)}”.`
    : paper.made;
  const outcome = {
    document,
    initiatives: String(paper.initiatives),
    answer: `${told} Ngày ${shortDate(dayOf(effects.clock.now))} còn lập được ${withDots(left)} văn bản.`,
  };
  if (!isPreview) paper.announce({ ...record, ...outcome, answer: told });
  // Counted up to a number that was noted before: a repeat counts nothing twice.
  const unspent = effects.budget.left('documents');
  if (unspent > left) effects.budget.spend('documents', unspent - left);
  finish(effects, ready, paper, { status: 'made', ...outcome });
}

/** No more can be made today, and this one was not begun today either. */
function quotaIsSpent({ budget, clock }: IssueEffects, { quota }: PetitionRecord): boolean {
  return !quota.startsWith(dayOf(clock.now)) && budget.left('documents') === 0;
}

/**
 * The request with the id of its file and the day's account noted. The preview that was there before
 * makes room.
 */
function setAside(
  { budget, clock, petitions }: IssueEffects,
  asked: Placed<PetitionRecord>,
): Placed<PetitionRecord> {
  const { record } = asked;
  const today = dayOf(clock.now);
  if (record.docx !== '' && record.quota.startsWith(today)) return asked;
  if (record.use === 'preview' && record.docx === '') petitions.discard(record.key);
  const docx = record.docx || petitions.reserveFile();
  const quota = `${today} ${budget.left('documents') - 1}`;
  const noted = { ...asked, record: { ...record, docx, quota } };
  petitions.save(noted);
  return noted;
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

function answerControl(
  { petitions, workbooks }: IssueEffects,
  { workbook, page, control }: Paper,
  record: PetitionRecord,
): void {
  const earlier = petitions
    .all()
    .map((placed) => placed.record)
    .filter(
      ({ kind, union, key }) =>
        kind === record.kind && union === record.union && key !== record.key,
    )
    .filter(({ use, status }) => use === 'issue' && status === 'made')
    .sort((a, b) => Number(a.n) - Number(b.n));
  const system = controlAnswer(control, record, earlier);
  const read = workbooks.read(workbook, { control: page });
  const rows = read.control
    .filter(({ id }) => id === control.id)
    .map(({ row, id, cells }) => ({ row, id, officer: cells, system }));
  workbooks.write(workbook, [pageChange(page, rows)]);
}
