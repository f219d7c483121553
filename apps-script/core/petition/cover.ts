import type { Union, Unit } from '../catalogue/catalogue.ts';
import type { Programme } from '../programme/programme.ts';
import { shortDate } from '../text/dates.ts';
import { twoDigits } from '../text/numbers.ts';
import { headerLines } from './agency-names.ts';
import { partiesOf } from './petition-frame.ts';
import type { TemplateKind } from './template-kind.ts';

export interface CoverInput {
  readonly programme: Pick<
    Programme,
    'id' | 'name' | 'petition' | 'petitionOf' | 'petitionDeadline'
  >;
  /** Who sends; a unit sends as a union of its own (`ownUnionId`). */
  readonly union: Pick<Union, 'id' | 'name'>;
  readonly unit: Pick<Unit, 'id' | 'kind' | 'name' | 'short'>;
  /** n of "Lập lần n". */
  readonly round: number;
  /** How many initiatives the Tờ trình names. */
  readonly initiatives: number;
  /** The signed Tờ trình's number as the clerk wrote it ("05/TTr-LĐLĐ"), '' where none is known. */
  readonly number: string;
  /** Its date ("2021-04-12"), '' where none is known. */
  readonly signedOn: string;
  /** Where the dossier goes by e-mail at the same time, '' where no address is known. */
  readonly email: string;
}

export type CoverRow = {
  readonly number: string;
  readonly piece: string;
  readonly copies: string;
};

/** Every word of the cover of a dossier sent by post that the template does not print by itself. */
export type CoverData = {
  /** See `coverKey`; printed nowhere. */
  readonly key: string;
  /** In capitals with line breaks. */
  readonly sender: string;
  readonly recipient: string;
  /** "(qua Ban Chính sách – Pháp luật)", '' where no department is named. */
  readonly through: string;
  readonly subject: string;
  readonly pieces: readonly CoverRow[];
  /** How and until when it is sent. */
  readonly dispatch: string;
};

/**
 * The cover of a dossier that goes by post (letter 57, 3): who sends it, to whom, and what is in it.
 * The pieces are the letter's two; room is left for others. Addresses and the receipt number are
 * left to the clerk's pen.
 */
export function coverData(input: CoverInput): CoverData {
  const { programme, union, unit, initiatives, email } = input;
  const { own, upper } = partiesOf(programme, union, unit);
  const deadline = programme.petitionDeadline.wording;
  return {
    key: coverKey(union.id, programme.id, input.round),
    sender: own.header,
    recipient: headerLines(withoutBody(upper.body)),
    through: upper.through && `(qua ${upper.through})`,
    subject: `Tham gia Chương trình “${programme.name}”`,
    pieces: [
      { number: '1', piece: `Tờ trình ${numbered(input)}`, copies: '01 bản' },
      {
        number: '2',
        piece: `Bảng tổng hợp tóm tắt sáng kiến (${twoDigits(initiatives)} sáng kiến)`,
        copies: '01 bản',
      },
      { number: '3', piece: '…………………………………………………………', copies: '……' },
    ],
    dispatch: `Gửi ${deadline} bằng đường bưu điện và đồng thời qua thư điện tử${email && ` (${email})`}.`,
  };
}

/** Names one version of a dossier's cover: what is made under this key is made once. */
export function coverKey(unionId: string, programmeId: string, round: number): string {
  return `${programmeId}/${unionId}/bia-ho-so/${round}`;
}

function numbered({ number, signedOn }: CoverInput): string {
  const date = signedOn === '' ? '…………………' : shortDate(signedOn);
  return `số ${number.trim() || '…………………'} ngày ${date}`;
}

/** A parcel goes to the office, not to the body that decides. */
function withoutBody(body: string): string {
  return body.replace(/^(?:Ban Thường vụ|Đoàn Chủ tịch) /, '');
}

export const coverTags = {
  'Nơi gửi': 'sender',
  'Nơi nhận': 'recipient',
  'Qua Ban': 'through',
  'Trích yếu': 'subject',
  'Văn bản': 'pieces',
  'Cách gửi': 'dispatch',
} as const satisfies Readonly<Record<string, keyof CoverData>>;

export const coverRowTags = {
  TT: 'number',
  'Tên văn bản': 'piece',
  'Số bản': 'copies',
} as const satisfies Readonly<Record<string, keyof CoverRow>>;

export const coverTemplate: TemplateKind = {
  name: 'Bìa hồ sơ',
  places: coverTags,
  lists: { pieces: coverRowTags },
  needed: ['Nơi gửi', 'Nơi nhận', 'Văn bản', ...Object.keys(coverRowTags)],
};

export type CoverTag = keyof typeof coverTags | keyof typeof coverRowTags;
