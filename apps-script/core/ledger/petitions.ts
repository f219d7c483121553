import { type Column, fromRow, toRow } from './columns.ts';
import { words } from './words.ts';

/** One document asked for: the request, the ids set aside for it, and what came of it. */
export interface PetitionRecord {
  /** `petitionKey` or `minutesKey`: what is made under this key is made once. */
  readonly key: string;
  /** A union's Tờ trình, or the minutes of a unit's council. */
  readonly kind: 'petition' | 'minutes';
  /** The union that asked; of minutes, the unit. */
  readonly union: string;
  /** 1 for "Lập lần 1". */
  readonly n: string;
  readonly status: 'asked' | 'made' | 'refused';
  /** The .docx file's id, set aside before it is made. */
  readonly docx: string;
  /** The Google Doc beside it. */
  readonly document: string;
  readonly initiatives: string;
  /** What stands beside the control in the union's workbook. */
  readonly answer: string;
}

const statuses = words<PetitionRecord['status']>({
  asked: 'Đang chờ lập',
  made: 'Đã lập',
  refused: 'Chưa lập được',
});

const kinds = words<PetitionRecord['kind']>({
  petition: 'Tờ trình',
  minutes: 'Biên bản',
});

export const petitionColumns: readonly Column<keyof PetitionRecord>[] = [
  { field: 'key', header: 'Khoá', width: 240 },
  { field: 'union', header: 'Công đoàn', width: 200 },
  { field: 'n', header: 'Lần', width: 60 },
  { field: 'status', header: 'Tình trạng', width: 100 },
  { field: 'docx', header: 'Tệp .docx', width: 160 },
  { field: 'document', header: 'Bản đọc', width: 160 },
  { field: 'initiatives', header: 'Số sáng kiến', width: 100 },
  { field: 'answer', header: 'Trả lời', width: 400 },
  { field: 'kind', header: 'Văn bản', width: 100 },
];

export const petitionRow = (record: PetitionRecord): readonly string[] =>
  toRow(petitionColumns, {
    ...record,
    status: statuses.word(record.status),
    kind: kinds.word(record.kind),
  });

export function petitionOf(row: readonly unknown[]): PetitionRecord {
  const record = fromRow(petitionColumns, row);
  return {
    ...record,
    status: statuses.name(record.status, 'refused'),
    kind: kinds.name(record.kind, 'petition'),
  };
}
