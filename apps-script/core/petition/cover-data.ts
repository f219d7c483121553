import type { Union, Unit } from '../catalogue/catalogue.ts';
import type { Programme } from '../programme/programme.ts';

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
