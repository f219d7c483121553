import { shortDate } from '../text/dates.ts';
import { twoDigits } from '../text/numbers.ts';
import type { CoverData, CoverInput } from './cover-data.ts';
import { partiesOf } from './parties.ts';

/**
 * The cover of a dossier that goes by post (letter 57, 3): who sends it, to whom, and what is in it.
 * The pieces are the letter's two; room is left for others. Addresses and the receipt number are
 * left to the clerk's pen.
 */
export function coverData(input: CoverInput): CoverData {
  const { programme, union, unit, initiatives, email } = input;
  const { own, upper } = partiesOf(programme, union, unit);
  const deadline = programme.petitionDeadline.wording;
  return {
    key: coverKey(union.id, programme.id, input.round),
    sender: own.header,
    recipient: upper.office,
    through: upper.through && `(qua ${upper.through})`,
    subject: `Tham gia Chương trình “${programme.name}”`,
    pieces: [
      { number: '1', piece: `Tờ trình ${numbered(input)}`, copies: '01 bản' },
      {
        number: '2',
        piece: `Bảng tổng hợp tóm tắt sáng kiến (${twoDigits(initiatives)} sáng kiến)`,
        copies: '01 bản',
      },
      { number: '3', piece: '…………………………………………………………', copies: '……' },
    ],
    dispatch: `Gửi ${deadline} bằng đường bưu điện và đồng thời qua thư điện tử${email && ` (${email})`}.`,
  };
}

/** Names one version of a dossier's cover: what is made under this key is made once. */
export function coverKey(unionId: string, programmeId: string, round: number): string {
  return `${programmeId}/${unionId}/bia-ho-so/${round}`;
}

function numbered({ number, signedOn }: CoverInput): string {
  const date = signedOn === '' ? '…………………' : shortDate(signedOn);
  return `số ${number.trim() || '…………………'} ngày ${date}`;
}
