import type { Union, Unit } from '../catalogue/catalogue.ts';
import type { Programme } from '../programme/programme.ts';

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
  /** Who worked with them, and where, a line each. */
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
  readonly signerName: string;
  /** The same people twice: a card each, and the list in which they are called. */
  readonly cards: readonly ThanksCard[];
  readonly called: readonly ThanksCard[];
  readonly total: string;
};
