import type { Union, Unit } from '../catalogue/catalogue.ts';
import type { Programme } from '../programme/programme.ts';

/** What the letter's seven columns ask of one initiative, as typed; '' where nothing was answered. */
export interface SummaryFacts {
  readonly fullName: string;
  /** "1985". */
  readonly birthYear: string;
  readonly position: string;
  readonly workplace: string;
  /** Of an entry on behalf of a worker without a phone: its grassroots union's contact. */
  readonly phone: string;
  readonly title: string;
  /** "2021-03-15", "2021-03", or the words that somebody typed. */
  readonly appliedFrom: string;
  readonly description: string;
  readonly effect: string;
  /** An amount in đồng ("12000000"), or words; optional even in a complete row. */
  readonly benefitVnd: string;
  readonly scope: string;
  /** "Không có" is an answer. */
  readonly awards: string;
  /** The description stays out of every document; the effect stands for it. */
  readonly tradeSecret: boolean;
}

/** A chosen initiative on its way into a petition. */
export interface PetitionInitiative extends SummaryFacts {
  readonly coAuthors: string;
  /** Group id of the programme ('enterprise', 'public'), '' where the worker gave none. */
  readonly group: string;
  /** True only where a person ticked that nobody complained about content or result. */
  readonly noComplaint: boolean;
  /** True only where a person ticked that nobody disputes the authorship. */
  readonly noDispute: boolean;
}

export interface PetitionInput {
  readonly programme: Pick<
    Programme,
    'id' | 'name' | 'groups' | 'awardYears' | 'petition' | 'petitionOf'
  >;
  readonly union: Pick<Union, 'id' | 'name'>;
  readonly unit: Pick<Unit, 'id' | 'kind' | 'name' | 'short'>;
  /** n of "Lập lần n". */
  readonly round: number;
  /** The year of the document's date. */
  readonly year: number;
  /** In the order in which they are to be listed; at least one. */
  readonly initiatives: readonly PetitionInitiative[];
}

/** One line of the annex: exactly the letter's seven columns, lines separated by "\n". */
export type SummaryRow = {
  readonly number: string;
  readonly person: string;
  readonly title: string;
  readonly applied: string;
  readonly summary: string;
  readonly effect: string;
  readonly awards: string;
};

/** Every word of a Tờ trình and its annex that the template does not print by itself. */
export type PetitionData = {
  /** See `petitionKey`; printed nowhere. */
  readonly key: string;
  readonly upperAgency: string;
  readonly ownAgency: string;
  /** "Số:        /TTr-LĐLĐ". */
  readonly numberLine: string;
  readonly placeAndDate: string;
  /** "TỜ TRÌNH". */
  readonly documentType: string;
  readonly subject: string;
  readonly addressee: string;
  readonly legalBases: readonly string[];
  readonly request: string;
  /** "1. Tên – Họ tên, đơn vị." Empty where there are so many that the annex alone lists them. */
  readonly list: readonly string[];
  readonly statement: string;
  readonly closing: string;
  readonly recipients: readonly string[];
  /** "TM. BAN THƯỜNG VỤ". */
  readonly authority: string;
  /** "CHỦ TỊCH", or "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH" in two lines. */
  readonly signer: string;
  /** '' where the clerk writes it. */
  readonly signerName: string;
  readonly annexTitle: string;
  readonly annexReference: string;
  readonly awardsHeading: string;
  readonly rows: readonly SummaryRow[];
  /** "Danh sách có 05 (năm) sáng kiến. …": below the annex, so that no line can be added. */
  readonly total: string;
};
