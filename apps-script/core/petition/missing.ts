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
    ...(reading.signed ? [] : [sender(`ký, đóng dấu, ghi ${reading.lacking.join(', ')}`)]),
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

/** A line for everybody who has something to do until a time: "- LĐLĐ TP Cao Lãnh, trước ngày 15/4/2021: gửi bưu điện …". */
export function missingLines(pieces: readonly MissingPiece[]): readonly string[] {
  const lines = new Map<string, string>();
  for (const { who, what, by } of pieces) {
    const line = `- ${who}, ${by}: `;
    const before = lines.get(line);
    lines.set(line, before === undefined ? what : `${before}; ${what}`);
  }
  return [...lines].map(([line, what]) => `${line}${what}.`);
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
    ? `sau ngày ${shortDate(complaintWindow.to)} (hết thời gian nhận khiếu nại)`
    : hearing;
}
