import { isLive } from '../core/dossier/standing.ts';
import { askedDeed } from '../core/ledger/audit-deeds.ts';
import { bulkPage } from '../core/ledger/bulk-page.ts';
import { copyText } from '../core/ledger/copy-text.ts';
import {
  copyMade,
  correctWords,
  foundWords,
  withdrawnWords,
} from '../core/ledger/data-request-answer.ts';
import { dueDays, overdueOn, requestKindOf, requestRow } from '../core/ledger/data-request-due.ts';
import {
  type DataRequestField,
  dataRequestPage,
  type RequestKind,
  requestSteps,
} from '../core/ledger/data-request-page.ts';
import { dossierKey } from '../core/ledger/dossiers.ts';
import { asksAboutSame, type Held, heldAbout } from '../core/ledger/held.ts';
import { initiativesPage } from '../core/ledger/initiatives.ts';
import { isFresh, type PageRow, pageChange } from '../core/ledger/page.ts';
import { furtherRows, isBlank } from '../core/ledger/spare-rows.ts';
import { sentence } from '../core/problem.ts';
import { canonical } from '../core/text/canonical.ts';
import { dayOf } from '../core/text/dates.ts';
import type { Desk, FilledCell, Ledger, Quarantine, Setting, Workbooks } from './effects.ts';
import { begunErasure, type EraseEffects, erase } from './erase.ts';

export interface DataRequestEffects extends EraseEffects {
  readonly desk: Desk;
  readonly ledger: Ledger;
  readonly quarantine: Quarantine;
  readonly workbooks: Workbooks;
}

type RequestRow = PageRow<DataRequestField>;

/**
 * Answers what people ask about their own data, beside the operator's rows, and keeps the due days
 * in sight. An erasure that was stopped goes on although code and phone may be gone already.
 */
export function takeDataRequests(
  effects: DataRequestEffects,
  setting: Setting,
  rows: readonly RequestRow[],
): void {
  const { clock, desk, marks } = effects;
  const today = dayOf(clock.now);
  const fresh = rows.filter((row) => isFresh(dataRequestPage, row));
  for (const row of fresh) {
    if (!clock.timeLeft()) return;
    const { words, erased } = answerTo(effects, setting, row, rows);
    // What led to the person goes before the row is marked: a repeat finds nothing to find.
    const ways = erased.flatMap((each) =>
      ['code', 'phone'].map((field) => ({ row: each.row, field, text: '' })),
    );
    desk.fill(dataRequestPage, ways);
    const answered = erased.length > 0 ? erased : [row];
    const changes = answered.map((each) => {
      const officer = erased.length > 0 ? { ...each.cells, code: '', phone: '' } : each.cells;
      const system = { ...requestRow(officer, today), answer: words };
      return { ...each, officer, system };
    });
    desk.write(
      [pageChange(dataRequestPage, changes)],
      answered.map((each) => askedDeed(dataRequestPage, each)),
    );
  }
  if (marks.read('erasing') !== '') marks.write('erasing', '');
  const further = furtherRows(dataRequestPage, rows);
  if (further.length > 0) desk.write([pageChange(dataRequestPage, further)]);
  const asked = rows.filter((row) => !isBlank(row));
  const [shownOn] = marks.read('dataRequests').split(' ');
  if (shownOn !== today)
    desk.fill(
      dataRequestPage,
      asked.map((row) => stateCell(row, today)),
    );
  const overdue = overdueOn(
    asked.map(({ cells }) => cells),
    today,
  );
  marks.write('dataRequests', [today, overdue].join(' ').trim());
}

/** What time alone changes. */
function stateCell({ row, cells }: RequestRow, today: string): FilledCell {
  return { row, field: 'state', text: requestRow(cells, today).state };
}

interface Answer {
  readonly words: string;
  /** Requests about somebody who was erased: their code and phone have to go too. */
  readonly erased: readonly RequestRow[];
}

function answerTo(
  effects: DataRequestEffects,
  setting: Setting,
  row: RequestRow,
  rows: readonly RequestRow[],
): Answer {
  const say = (words: string): Answer => ({ words, erased: [] });
  if (isBlank(row)) return say('');
  const kind = requestKindOf(row.cells);
  if (kind === undefined) return say(sentence({ code: 'request.kind' }));
  if (dueDays(row.cells) === undefined) return say(sentence({ code: 'request.day' }));
  const step = canonical(row.cells.step);
  if (step === '') return say('');
  const begun = begunErasure(effects, row.id);
  const held = find(effects, row);
  if (!held && begun.responses.length === 0) return say(sentence({ code: 'request.nobody' }));
  if (step === canonical(requestSteps.preview)) {
    return say(held ? foundWords(held, kind, nameIn(effects)) : '');
  }
  const previewed = { ...row, cells: { ...row.cells, step: requestSteps.preview } };
  if (begun.responses.length === 0 && isFresh(dataRequestPage, previewed)) {
    return say(sentence({ code: 'request.previewFirst' }));
  }
  if (kind === 'erase') {
    const same = rows.filter((each) => each === row || asksAboutSame(each.cells, row.cells));
    for (const { id } of same) effects.people.deleteCopy(id);
    emptyBulkAnswers(effects.desk);
    return { words: erase(effects, row.id, held), erased: same };
  }
  return say(held ? carriedOut(effects, setting, row, kind, held) : '');
}

/** What was asked of many tells the first of them by name. */
function emptyBulkAnswers(desk: Desk): void {
  const { bulk } = desk.read({ bulk: bulkPage });
  desk.fill(
    bulkPage,
    bulk.map(({ row }) => ({ row, field: 'answer', text: '' })),
  );
}

function carriedOut(
  effects: DataRequestEffects,
  { programme }: Setting,
  row: RequestRow,
  kind: Exclude<RequestKind, 'erase'>,
  held: Held,
): string {
  switch (kind) {
    case 'correct':
      return correctWords;
    case 'withdraw':
      return withdraw(effects, held);
    case 'copy': {
      const { people, clock } = effects;
      const history = people.historyOf(held.dossiers.map(({ id }) => id));
      const unionName = nameIn(effects);
      const text = copyText({ held, history, programme, unionName, at: clock.now });
      const name = `Bản sao dữ liệu – yêu cầu ${row.id}.txt`;
      return copyMade(people.keepCopy(row.id, name, text));
    }
  }
}

/**
 * Ticks "Người gửi xin rút" in the union's workbook, as its officer would: the next sweep takes it
 * in. What stands in no workbook yet is withdrawn in the ledger, which the row is made from.
 */
function withdraw({ ledger, registry, workbooks }: DataRequestEffects, held: Held): string {
  const live = held.dossiers.filter(isLive);
  const bookOf = new Map(registry.all().map(({ id, workbook }) => [id, workbook]));
  for (const { id, routedTo } of live) {
    const workbook = bookOf.get(routedTo) ?? '';
    const { initiatives } =
      workbook === ''
        ? { initiatives: [] }
        : workbooks.read(workbook, { initiatives: initiativesPage });
    const row = initiatives.find((each) => each.id === id);
    if (row) {
      const cells = { ...row.cells, withdrawn: 'Có' };
      workbooks.settle(workbook, initiativesPage, ['withdrawn'], [{ ...row, cells }]);
      continue;
    }
    const placed = ledger.dossiers([dossierKey(id)]).get(dossierKey(id))?.[0];
    if (!placed) continue;
    const cells = { ...placed.record.cells, withdrawn: 'Có' };
    ledger.commit({ changed: [{ ...placed, record: { ...placed.record, cells } }] });
  }
  return withdrawnWords(live.length, held.quarantined.length);
}

function find({ ledger, people, quarantine }: DataRequestEffects, { cells }: RequestRow) {
  const everything = {
    intakes: people.everyIntake(),
    dossiers: ledger.everyDossier(),
    quarantined: quarantine.all().map(({ record }) => record),
  };
  return heldAbout(everything, cells.code, cells.phone);
}

function nameIn({ registry }: DataRequestEffects): (id: string) => string {
  const names = new Map(registry.all().map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
