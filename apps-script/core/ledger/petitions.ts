import { type Column, fromRow, toRow } from './columns.ts';
import { words } from './words.ts';

/** What officers ask for in *Lập hồ sơ*; the unit's own are its Tờ trình and its council's minutes. */
export type PaperKind =
  | 'petition'
  | 'unitPetition'
  | 'minutes'
  | 'confirmation'
  | 'cover'
  | 'thanks';

/** One document asked for: the request, the ids set aside for it, and what came of it. */
export interface PetitionRecord {
  /** `petitionKey` and the like: what is made under this key is made once; see `previewKey`. */
  readonly key: string;
  readonly kind: PaperKind;
  /** A preview closes no decision, and the next one takes its place. */
  readonly use: 'issue' | 'preview';
  /** The union or unit that asked. */
  readonly union: string;
  /** 1 for "Lập lần 1". */
  readonly n: string;
  readonly status: 'asked' | 'made' | 'refused';
  /** The .docx file's id, set aside before it is made. */
  readonly docx: string;
  /** The Google Doc beside it. */
  readonly document: string;
  readonly initiatives: string;
  /** What stands beside the control in the workbook. */
  readonly answer: string;
  /** "2021-04-09 249": the day its id was set aside, and how many more could be made on it then. */
  readonly quota: string;
}

/** A document that was just asked for. */
export function askedFor(
  asked: Pick<PetitionRecord, 'key' | 'kind' | 'use' | 'union' | 'n'>,
): PetitionRecord {
  const { key, kind, use, union, n } = asked;
  const made = { docx: '', document: '', initiatives: '', answer: '', quota: '' };
  return { key, kind, use, union, n, status: 'asked', ...made };
}

/** Of each document there is one preview at a time. */
export function previewKey(kind: PaperKind, owner: string, programmeId: string): string {
  return `${programmeId}/${owner}/xem-truoc/${kind}`;
}

const statuses = words<PetitionRecord['status']>({
  asked: 'Đang chờ lập',
  made: 'Đã lập',
  refused: 'Chưa lập được',
});

const kinds = words<PaperKind>({
  petition: 'Tờ trình',
  unitPetition: 'Tờ trình Tổng Liên đoàn',
  minutes: 'Biên bản',
  confirmation: 'Giấy xác nhận',
  cover: 'Bìa hồ sơ',
  thanks: 'Thư cảm ơn',
});

const uses = words<PetitionRecord['use']>({ issue: '', preview: 'Xem trước' });

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
  { field: 'use', header: 'Xem trước', width: 100 },
  { field: 'quota', header: 'Ngày lập, còn lập được', width: 140 },
];

export const petitionRow = (record: PetitionRecord): readonly string[] =>
  toRow(petitionColumns, {
    ...record,
    status: statuses.word(record.status),
    kind: kinds.word(record.kind),
    use: uses.word(record.use),
  });

export function petitionOf(row: readonly unknown[]): PetitionRecord {
  const record = fromRow(petitionColumns, row);
  return {
    ...record,
    status: statuses.name(record.status, 'refused'),
    kind: kinds.name(record.kind, 'petition'),
    use: uses.name(record.use, 'issue'),
  };
}
