import { partiesOf } from './petition-frame.ts';
import { hasCoAuthors } from './summary-row.ts';
import type { ThanksData, ThanksInput } from './thanks-data.ts';
import { countedInWords } from './total.ts';
import { wordingOf } from './wording.ts';

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
