import { partiesOf } from './parties.ts';
import { hasCoAuthors } from './summary-row.ts';
import type { ThanksData, ThanksInput } from './thanks-data.ts';
import { countedInWords } from './total.ts';
import { signatureOf, wordingOf } from './wording.ts';

/** The cards of thanks for those who were chosen, and the list for the award ceremony. */
export function thanksData(input: ThanksInput): ThanksData {
  const { programme, union, unit, round, year, workers } = input;
  const { own, ownBody, upper, place } = partiesOf(programme, union, unit);
  const cards = workers.map((worker, index) => ({
    number: String(index + 1),
    name: worker.fullName,
    workplace: [...withOthers(worker.coAuthors), worker.workplace].join('\n'),
    title: worker.title,
  }));
  return {
    key: thanksKey(union.id, programme.id, round),
    upperAgency: upper.header,
    ownAgency: own.header,
    thanker: ownBody.toUpperCase(),
    programme: programme.name,
    placeAndDate: `${place}, ngày      tháng      năm ${year}`,
    ...signatureOf(wordingOf(programme, unit.id, union.id)),
    cards,
    called: cards,
    total: `Danh sách có ${countedInWords(workers.length)}.`,
  };
}

/** Names one version of a union's cards of thanks: what is made under this key is made once. */
export function thanksKey(unionId: string, programmeId: string, round: number): string {
  return `${programmeId}/${unionId}/thu-cam-on/${round}`;
}

/** What fits in two lines of a card. */
const longestNames = 150;

function withOthers(coAuthors: string): readonly string[] {
  if (!hasCoAuthors(coAuthors)) return [];
  const named = coAuthors.length <= longestNames;
  return [named ? `và đồng tác giả: ${coAuthors}` : 'và các đồng tác giả'];
}
