import { agreementOf, type ListAgreement } from '../dossier/agreement.ts';
import { isNo, isYes } from '../dossier/answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { standing } from '../dossier/standing.ts';
import { sentence } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { workplaceFinder } from '../rollup/workplace.ts';
import { unaccented } from '../text/canonical.ts';
import { fingerprint } from './buckets.ts';
import { type EmployerListField, headId } from './employer-list-page.ts';
import type { PageRow } from './page.ts';

export type ListRow = PageRow<EmployerListField>;
export type ListCells = ListRow['cells'];

/** One row of a list: the initiative, and by a fingerprint the text that was printed. */
export interface Entry {
  readonly row: ListRow;
  readonly number: string;
  readonly initiative: string;
  readonly content: string;
}

/** A list as the page holds it; without entries it was not made yet. */
export interface SigningList {
  readonly list: number;
  readonly head: ListRow | undefined;
  readonly entries: readonly Entry[];
}

export const noListCells: ListCells = { workplace: '', introduced: '', agreed: '', by: '' };

/** "ds-3", or "ds-3.12 <content> <initiative>"; the row for the signatures is neither. */
const rowId = /^ds-(\d+)(?:\.(\d+) (\w+) ([\s\S]+))?$/;

/** The id of a list's row: list, number on paper, fingerprint of the printed text, initiative. */
export const entryId = (list: number, number: number, { contentId, id }: Dossier): string =>
  `${headId(list)}.${number} ${fingerprint(contentId)} ${id}`;

/** The lists of a page by number, wherever officers sorted their rows to. */
export function listsOf(rows: readonly ListRow[]): readonly SigningList[] {
  const lists = new Map<number, { head: ListRow | undefined; entries: Entry[] }>();
  for (const row of rows) {
    const [, list = '', number, content, initiative] = rowId.exec(row.id) ?? [];
    if (list === '') continue;
    const parts = lists.get(Number(list)) ?? { head: undefined, entries: [] };
    lists.set(Number(list), parts);
    if (number && content && initiative) parts.entries.push({ row, number, content, initiative });
    else parts.head ??= row;
  }
  return [...lists].map(([list, parts]) => ({ list, ...parts })).sort((a, b) => a.list - b.list);
}

/** Those that still wait for the employer and whose workplace or CĐCS is the one that was typed. */
export function toBeSigned(
  dossiers: readonly Dossier[],
  typed: string,
  programme: Programme,
): readonly Dossier[] {
  const wanted = unaccented(typed);
  const finder = workplaceFinder([typed]);
  const fits = (name: string) =>
    name !== '' && (finder(name) !== undefined || unaccented(name).includes(wanted));
  return dossiers
    .filter((dossier) => standing(dossier, programme).state === 'received')
    .filter((dossier) => !agreementOf(dossier).agreed && !isNo(dossier.cells.employerAgreed))
    .filter(
      ({ cells, facts }) => wanted === 'tat ca' || fits(cells.grassroots) || fits(facts.workplace),
    );
}

/** What a row says together with the first row of its list; the row's own answer counts first. */
export function answered(list: SigningList, { row }: Entry): Omit<ListAgreement, 'content'> {
  const head = list.head?.cells ?? noListCells;
  const of = (field: 'introduced' | 'agreed') => yesOrNo(row.cells[field]) || yesOrNo(head[field]);
  return {
    list: String(list.list),
    introduced: of('introduced'),
    agreed: of('agreed'),
    by: row.cells.by || head.by,
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

/** Why a list can't be made of what was typed, and which workplaces are waiting. */
export function nothingToSign(
  dossiers: readonly Dossier[],
  typed: string,
  programme: Programme,
): string {
  const waiting = toBeSigned(dossiers, 'Tất cả', programme);
  if (waiting.length === 0) return sentence({ code: 'list.allSigned' });
  const names = waiting.map(({ cells, facts }) => cells.grassroots || facts.workplace);
  const places = [...new Set(names.filter((name) => name !== ''))].slice(0, 10).join('; ');
  return sentence({ code: 'list.nobody', data: { typed, places } });
}
