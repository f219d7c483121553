import { isNo, isYes } from './answer.ts';
import type { Dossier } from './dossier.ts';

/** What a signed list says of one initiative: its CĐCS brings the list, the employer signs it. */
export interface ListAgreement {
  /** Number of the list, "3". */
  readonly list: string;
  /** The content that the list showed; a later text needs a new signature. */
  readonly content: string;
  /** "Có", "Không" or '', as officers wrote them beside the row or for the whole list. */
  readonly introduced: string;
  readonly agreed: string;
  /** Who signed, and when. */
  readonly by: string;
}

/** Whether an initiative comes with what letter 57, section 2a, asks for. */
export interface Agreement {
  /** False only where somebody wrote that the CĐCS does not introduce it. */
  readonly introduced: boolean;
  readonly agreed: boolean;
  /** The employer agreed, but to an earlier text. */
  readonly outdated: boolean;
}

/**
 * What the officers' cells and the signed list say together; a cell counts first. The employer signs
 * on what the CĐCS brings: an agreement stands for the introduction too, unless "Không" is written.
 */
export function agreementOf(dossier: Dossier): Agreement {
  const { cells, contentId, agreedFor, listAgreement } = dossier;
  const current = listAgreement?.content === contentId ? listAgreement : undefined;
  const byCell = isYes(cells.employerAgreed);
  const byList = isYes(listAgreement?.agreed ?? '');
  const agreed =
    !isNo(cells.employerAgreed) &&
    ((byCell && agreedFor === contentId) || (byList && current !== undefined));
  return {
    introduced: !isNo(cells.introduced || (current?.introduced ?? '')),
    agreed,
    outdated: !agreed && !isNo(cells.employerAgreed) && (byCell || byList),
  };
}
