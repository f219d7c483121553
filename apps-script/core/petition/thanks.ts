import type { Union, Unit } from '../catalogue/catalogue.ts';
import type { Programme } from '../programme/programme.ts';
import { partiesOf } from './petition-frame.ts';
import { hasCoAuthors } from './summary-row.ts';
import type { TemplateKind } from './template-kind.ts';
import { countedInWords } from './total.ts';
import { wordingOf } from './wording.ts';

/** A worker whose initiative was chosen. */
export interface ThankedWorker {
  readonly fullName: string;
  readonly coAuthors: string;
  readonly workplace: string;
  readonly title: string;
}

export interface ThanksInput {
  readonly programme: Pick<Programme, 'id' | 'name' | 'petition' | 'petitionOf'>;
  /** Who thanks; a unit thanks as a union of its own (`ownUnionId`). */
  readonly union: Pick<Union, 'id' | 'name'>;
  readonly unit: Pick<Unit, 'id' | 'kind' | 'name' | 'short'>;
  /** n of "Lập lần n". */
  readonly round: number;
  /** The year of the document's date. */
  readonly year: number;
  /** In the order in which they are called; at least one. */
  readonly workers: readonly ThankedWorker[];
}

/** One card, A5, and one line of the list for the ceremony. */
export type ThanksCard = {
  readonly number: string;
  readonly name: string;
  readonly coAuthors: string;
  readonly workplace: string;
  readonly title: string;
};

/** Every word of the cards of thanks that the template does not print by itself. */
export type ThanksData = {
  /** See `thanksKey`; printed nowhere. */
  readonly key: string;
  readonly upperAgency: string;
  readonly ownAgency: string;
  /** "BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG …". */
  readonly thanker: string;
  readonly programme: string;
  readonly placeAndDate: string;
  readonly authority: string;
  readonly signer: string;
  /** The same people twice: a card each, and the list in which they are called. */
  readonly cards: readonly ThanksCard[];
  readonly called: readonly ThanksCard[];
  readonly total: string;
};

/** The cards of thanks for those who were chosen, and the list for the award ceremony. */
export function thanksData(input: ThanksInput): ThanksData {
  const { programme, union, unit, round, year, workers } = input;
  const { own, ownBody, upper, place } = partiesOf(programme, union, unit);
  const { authority, signer } = wordingOf(programme, unit.id, union.id);
  const cards = workers.map((worker, index) => ({
    number: String(index + 1),
    name: worker.fullName,
    coAuthors: hasCoAuthors(worker.coAuthors) ? `và đồng tác giả: ${worker.coAuthors}` : '',
    workplace: worker.workplace,
    title: worker.title,
  }));
  return {
    key: thanksKey(union.id, programme.id, round),
    upperAgency: upper.header,
    ownAgency: own.header,
    thanker: ownBody.toUpperCase(),
    programme: programme.name,
    placeAndDate: `${place}, ngày      tháng      năm ${year}`,
    authority: `TM. ${authority.toUpperCase()}`,
    signer: signer.join('\n'),
    cards,
    called: cards,
    total: `Danh sách có ${countedInWords(workers.length)}.`,
  };
}

/** Names one version of a union's cards of thanks: what is made under this key is made once. */
export function thanksKey(unionId: string, programmeId: string, round: number): string {
  return `${programmeId}/${unionId}/thu-cam-on/${round}`;
}

export const thanksTags = {
  'Cơ quan chủ quản': 'upperAgency',
  'Cơ quan ban hành': 'ownAgency',
  'Người cảm ơn': 'thanker',
  'Tên chương trình': 'programme',
  'Địa danh ngày tháng': 'placeAndDate',
  'Quyền hạn': 'authority',
  'Chức vụ người ký': 'signer',
  'Thư cảm ơn': 'cards',
  'Danh sách trao giải': 'called',
  'Tổng số': 'total',
} as const satisfies Readonly<Record<string, keyof ThanksData>>;

export const thanksCardTags = {
  TT: 'number',
  'Họ và tên': 'name',
  'Đồng tác giả': 'coAuthors',
  'Đơn vị công tác': 'workplace',
  'Tên sáng kiến': 'title',
} as const satisfies Readonly<Record<string, keyof ThanksCard>>;

export const thanksTemplate: TemplateKind = {
  name: 'Thư cảm ơn',
  places: thanksTags,
  lists: { cards: thanksCardTags, called: thanksCardTags },
  needed: ['Thư cảm ơn', 'Họ và tên', 'Tên sáng kiến'],
};

export type ThanksTag = keyof typeof thanksTags | keyof typeof thanksCardTags;
