import { type Condition, conditionNames, conditions } from '../ledger/received-page.ts';
import { mailedOn, type SendingRecord } from '../ledger/sendings.ts';
import type { Programme } from '../programme/programme.ts';
import { shortDate } from '../text/dates.ts';
import { deadlineOf } from './deadline.ts';
import type { Validity } from './validity.ts';

/** Something that a dossier still lacks. */
export interface MissingPiece {
  readonly who: string;
  readonly what: string;
  /** "trước ngày 15/4/2021". */
  readonly by: string;
}

/** What the two sides of a dossier are called. */
export interface Sides {
  readonly sender: string;
  readonly receiver: string;
}

/** What a dossier still lacks, in the order in which it is to be done; nothing of one made anew. */
export function missingPieces(
  record: SendingRecord,
  validity: Validity,
  programme: Pick<Programme, 'petitionDeadline' | 'unitPetitionDeadline' | 'complaintWindow'>,
  sides: Sides,
): readonly MissingPiece[] {
  const { reading, state, arrivedOn } = validity;
  if (state === 'replaced' || state === 'valid') return [];
  const deadline = deadlineOf(programme, record.level).wording;
  const sender = (what: string): MissingPiece => ({ who: sides.sender, what, by: deadline });
  const receiver = (what: string, by: string): MissingPiece => ({ who: sides.receiver, what, by });
  const came = arrivedOn !== '' && validity.arrivedBy !== '';
  return [
    ...(reading.signed
      ? []
      : [sender('ký, đóng dấu, rồi ghi số, ngày ký, người ký và đường dẫn bản scan')]),
    ...(mailedOn(record) === '' ? [sender('gửi thư điện tử (chọn “Gửi lần 1”)')] : []),
    ...(reading.postedOn === '' || reading.receipt === ''
      ? [sender('gửi bưu điện, ghi ngày gửi và số biên nhận')]
      : []),
    ...(came ? [] : [receiver('ghi ngày nhận và người nhận', 'khi hồ sơ đến')]),
    ...(Number(record.complaints) > 0
      ? [
          {
            ...sender(`giải quyết ${record.complaints} khiếu nại ở trang “Khiếu nại”`),
            by: hearing,
          },
        ]
      : []),
    ...conditions
      .filter((condition) => !validity.confirmed.includes(condition))
      .map((condition) => receiver(confirming(condition, validity), dueOf(condition, programme))),
  ];
}

/** "LĐLĐ TP Cao Lãnh: gửi bưu điện, ghi ngày gửi và số biên nhận (trước ngày 15/4/2021)." */
export function missingLine({ who, what, by }: MissingPiece): string {
  return `- ${who}: ${what} (${by}).`;
}

const hearing = 'trước khi xét chọn';

function confirming(condition: Condition, { timeliness }: Validity): string {
  const ruled =
    condition === 'onTime' && timeliness === 'toBeRuled'
      ? ', sau khi chọn ở cột “Nếu đến đúng ngày hạn”'
      : '';
  return `xác nhận “${conditionNames[condition]}”${ruled}`;
}

function dueOf(condition: Condition, { complaintWindow }: Pick<Programme, 'complaintWindow'>) {
  return condition === 'noComplaint'
    ? `sau ngày ${shortDate(complaintWindow.to)}, khi hết thời gian nhận khiếu nại`
    : hearing;
}
