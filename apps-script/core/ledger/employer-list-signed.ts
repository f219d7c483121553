import type { ListAgreement } from '../dossier/agreement.ts';
import { isNo, isYes } from '../dossier/answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { sentence } from '../problem.ts';
import { excerpt } from '../text/length.ts';
import { fingerprint } from './buckets.ts';
import { type Entry, type ListCells, noListCells, type SigningList } from './employer-list.ts';

/** Longer than any name and date: one cell of the ledger holds the whole agreement. */
const BY_LENGTH = 300;

/** What a row says together with the first row of its list; the row's own answer counts first. */
export function answered(list: SigningList, { row }: Entry): Omit<ListAgreement, 'content'> {
  const head = list.head?.cells ?? noListCells;
  const of = (field: 'introduced' | 'agreed') => yesOrNo(row.cells[field]) || yesOrNo(head[field]);
  return {
    list: String(list.list),
    introduced: of('introduced'),
    agreed: of('agreed'),
    by: excerpt(row.cells.by || head.by, BY_LENGTH),
  };
}

/** The cells of a row whose column was lost, as far as the ledger has them. */
export function cellsAgain({ cells, facts, listAgreement }: Dossier, list: number): ListCells {
  const said = listAgreement?.list === String(list) ? listAgreement : undefined;
  return {
    workplace: cells.grassroots || facts.workplace,
    introduced: said?.introduced ?? '',
    agreed: said?.agreed ?? '',
    by: said?.by ?? '',
  };
}

function yesOrNo(cell: string): string {
  if (isYes(cell)) return 'Có';
  return isNo(cell) ? 'Không' : '';
}

/**
 * The dossier after a row of a list came back signed, and what the row answers. What was emptied
 * again is taken back; a list counts only for the text that it showed.
 */
export function countersigned(
  dossier: Dossier,
  entry: Entry,
  said: Omit<ListAgreement, 'content'>,
): { readonly dossier: Dossier; readonly answer: string } {
  const { list, introduced, agreed, by } = said;
  if (fingerprint(dossier.contentId) !== entry.content) {
    return { dossier, answer: sentence({ code: 'list.outdated' }) };
  }
  if (introduced === '' && agreed === '') {
    const own = dossier.listAgreement?.list === list;
    const undone = own ? { ...dossier, listAgreement: undefined } : dossier;
    return { dossier: undone, answer: 'Chờ chữ ký.' };
  }
  const signed = { ...dossier, listAgreement: { ...said, content: dossier.contentId } };
  const words = [
    ...(introduced === '' ? [] : [`CĐCS giới thiệu: ${introduced}.`]),
    ...(agreed === '' ? ['Chờ thủ trưởng ký.'] : [`Thủ trưởng đồng ý: ${agreed}.`]),
    ...(isYes(agreed) && by === '' ? [sentence({ code: 'list.unsigned' })] : []),
  ];
  return { dossier: signed, answer: `Đã ghi nhận. ${words.join(' ')}` };
}

/** What stands beside the first row of a list. */
export function headAnswer(said: readonly { readonly agreed: string }[]): string {
  const count = (agreed: string) => said.filter((each) => each.agreed === agreed).length;
  return `${said.length} sáng kiến: ${count('Có')} đồng ý, ${count('Không')} không đồng ý, ${count('')} chờ ký.`;
}
