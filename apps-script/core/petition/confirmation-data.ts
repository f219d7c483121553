import type { Union } from '../catalogue/catalogue.ts';
import type { Programme } from '../programme/programme.ts';
import type { AppliedStatus } from '../submission/applied.ts';
import type { SummaryFacts } from './petition-data.ts';

/** An initiative that an employer is asked to confirm. */
export type ConfirmedInitiative = Pick<
  SummaryFacts,
  | 'fullName'
  | 'position'
  | 'workplace'
  | 'title'
  | 'appliedFrom'
  | 'effect'
  | 'benefitVnd'
  | 'scope'
> & { readonly coAuthors: string; readonly appliedStatus: AppliedStatus | '' };

export interface ConfirmationInput {
  readonly programme: Pick<Programme, 'id' | 'name'>;
  readonly union: Pick<Union, 'id' | 'name'>;
  /** n of "Lập lần n". */
  readonly round: number;
  /** The year of the document's date. */
  readonly year: number;
  /** In the order in which they are to be listed; at least one. */
  readonly initiatives: readonly ConfirmedInitiative[];
}

export type ConfirmationRow = {
  readonly number: string;
  readonly title: string;
  readonly author: string;
  readonly applied: string;
  readonly effect: string;
};

/** The page that one employer signs. */
export type ConfirmationSheet = {
  /** In capitals with its line breaks. */
  readonly employer: string;
  readonly placeAndDate: string;
  readonly addressee: string;
  readonly statement: string;
  readonly rows: readonly ConfirmationRow[];
  readonly total: string;
};

/** Every word of the employers' confirmations that the template does not print by itself. */
export type ConfirmationData = {
  /** See `confirmationKey`; printed nowhere. */
  readonly key: string;
  readonly subject: string;
  /** One employer after the other, in the order of their first initiative. */
  readonly sheets: readonly ConfirmationSheet[];
};
