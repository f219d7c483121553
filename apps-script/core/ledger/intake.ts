import type { Outcome } from '../dossier/admit.ts';
import type { Answers } from '../submission/answers.ts';
import { onBehalfRowOf } from '../submission/on-behalf-id.ts';
import type { QuestionId } from '../submission/questions.ts';
import { answerNames } from './answer-names.ts';
import { type Column, fromRow, toRow } from './columns.ts';
import { words } from './words.ts';

/** The way in: the Form, or an officer's row in *Nhập hộ*. */
export type Source = 'form' | 'onBehalf';

/** One response as it was received: written once, never changed. */
export interface Intake {
  readonly responseId: string;
  /** ISO 8601 with Vietnam's offset. */
  readonly submittedAt: string;
  readonly source: Source;
  readonly outcome: Outcome;
  /** Problem codes, separated by spaces. */
  readonly problems: string;
  /** The initiative that it made or belongs to; '' for a quarantined response. */
  readonly initiative: string;
  readonly code: string;
  readonly unit: string;
  readonly union: string;
  readonly answers: Answers;
}

const outcomes = words<Outcome>({
  accepted: 'Đã nhận',
  incomplete: 'Đã nhận, cần bổ sung',
  duplicate: 'Trùng',
  revision: 'Bản sửa',
  quarantined: 'Cần kiểm tra',
});

const sources = words<Source>({ form: 'Biểu mẫu', onBehalf: 'Nhập hộ' });

type Field = Exclude<keyof Intake, 'answers'> | `answer.${QuestionId}`;

const answers = Object.entries(answerNames) as [QuestionId, string][];

export const intakeColumns: readonly Column<Field>[] = [
  { field: 'responseId', header: 'Mã phiếu', width: 120 },
  { field: 'submittedAt', header: 'Gửi lúc', width: 170 },
  { field: 'source', header: 'Nguồn', width: 90 },
  { field: 'outcome', header: 'Kết quả tiếp nhận', width: 120 },
  { field: 'problems', header: 'Điểm cần sửa', width: 180, hidden: true },
  { field: 'initiative', header: 'Thuộc sáng kiến', width: 120 },
  { field: 'code', header: 'Mã tra cứu', width: 160 },
  { field: 'unit', header: 'Đơn vị', width: 120 },
  { field: 'union', header: 'Công đoàn nhận', width: 180 },
  ...answers.map(([id, header]) => ({ field: `answer.${id}` as const, header, width: 160 })),
];

export function intakeRow(intake: Intake): readonly string[] {
  const { answers: given, ...fields } = intake;
  const typed = answers.map(([id]) => [`answer.${id}`, given[id] ?? '']);
  return toRow(intakeColumns, {
    ...fields,
    source: sources.word(intake.source),
    outcome: outcomes.word(intake.outcome),
    ...Object.fromEntries(typed),
  });
}

/** The intake of a row; the ledger is our own writing, so its words are trusted. */
export function intakeOf(row: readonly unknown[]): Intake {
  const record = fromRow(intakeColumns, row);
  const given = answers.flatMap(([id]) => {
    const value = record[`answer.${id}`];
    return value === '' ? [] : [[id, value]];
  });
  return {
    responseId: record.responseId,
    submittedAt: record.submittedAt,
    source: sources.name(record.source, 'form'),
    outcome: outcomes.name(record.outcome, 'incomplete'),
    problems: record.problems,
    initiative: record.initiative,
    code: record.code,
    unit: record.unit,
    union: record.union,
    answers: Object.fromEntries(given),
  };
}

/** The key under which the responses of one row of *Nhập hộ* are found. */
export const rowKey = (row: string): string => `row ${row}`;

/** Every key under which an intake is looked for. */
export function intakeKeys({ responseId }: Pick<Intake, 'responseId'>): readonly string[] {
  const row = onBehalfRowOf(responseId);
  return [responseKey(responseId), ...(row === undefined ? [] : [rowKey(row)])];
}

/** The key under which a response is found again. */
export const responseKey = (responseId: string): string => `response ${responseId}`;
