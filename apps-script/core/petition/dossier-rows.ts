import { dossierStates } from '../ledger/dossier-states.ts';
import { fileLink } from '../ledger/links.ts';
import { conditionNames, conditions, type ReceivedRow } from '../ledger/received-page.ts';
import type { SendingRecord } from '../ledger/sendings.ts';
import type { SentRow } from '../ledger/sent-page.ts';
import { sentence } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { shortDate } from '../text/dates.ts';
import { twoDigits } from '../text/numbers.ts';
import { missingLines, missingPieces, type Sides } from './missing.ts';
import { type Validity, validityOf } from './validity.ts';

interface Circumstances {
  readonly programme: Programme;
  /** "2021-04-13". */
  readonly today: string;
  /** No newer Tờ trình of the same sender was made. */
  readonly isLatest: boolean;
  readonly sides: Sides;
  /** Addresses to which the dossier goes, separated by "; ". */
  readonly recipients: string;
}

/** What the sender's and the receiver's workbook show of a dossier. */
export function dossierRows(
  record: SendingRecord,
  { programme, today, isLatest, sides, recipients }: Circumstances,
): { readonly sent: SentRow; readonly received: ReceivedRow; readonly validity: Validity } {
  const validity = validityOf(record, programme, today, isLatest);
  const pieces = missingPieces(record, validity, programme, sides);
  const state = dossierStates[validity.state];
  const own = pieces.filter(({ who }) => who === sides.sender);
  const docx = fileLink(record.docx);
  return {
    validity,
    sent: {
      state,
      petition: `Lần ${record.n}, ${twoDigits(Number(record.initiatives))} sáng kiến`,
      // What others have to do is told once nothing of one's own is left.
      answer: lines(
        ...senderAnswer(validity, recipients),
        ...missingLines(own.length === 0 ? pieces : own),
      ),
      mailed: mailWords(record).join('\n'),
      arrived: arrivalWords(validity),
      docx,
    },
    received: {
      state,
      sender: sides.sender,
      dossier: signedWords(record, validity),
      answer: lines(...validity.told.map(sentence), ...missingLines(pieces)),
      sent: [...mailWords(record), ...postWords(validity)].join('\n'),
      checked: checkWords(record, validity).join('\n'),
      scan: validity.reading.signed?.scan ?? '',
      docx,
    },
  };
}

const lines = (...texts: readonly string[]): string => texts.join('\n');

function senderAnswer({ reading, state }: Validity, recipients: string): readonly string[] {
  if (state === 'replaced') return ['Đã lập Tờ trình mới hơn. Dòng này giữ lại để tra cứu.'];
  if (reading.problems.length > 0) return reading.problems.map(sentence);
  if (!reading.signed) return [];
  if (recipients === '') return [sentence({ code: 'sent.noRecipient' })];
  return reading.mail === 0
    ? [`Đã ghi nhận. Chọn “Gửi lần 1” thì thư gửi tới: ${recipients}.`]
    : [];
}

function signedWords(record: SendingRecord, { reading }: Validity): string {
  const made = `Lần ${record.n}, ${twoDigits(Number(record.initiatives))} sáng kiến`;
  if (!reading.signed) return made;
  const { number, signedOn, signer } = reading.signed;
  return `Số ${number} ngày ${shortDate(signedOn)}, ${signer} ký\n${made}`;
}

function mailWords({ mails }: SendingRecord): readonly string[] {
  return mails.map(({ n, on }) =>
    on === '' ? `Thư lần ${n}: đang chờ gửi.` : `Thư lần ${n}: đã gửi ngày ${shortDate(on)}.`,
  );
}

function postWords({ reading: { postedOn, receipt } }: Validity): readonly string[] {
  if (postedOn === '') return [];
  return [`Bưu điện: ngày ${shortDate(postedOn)}${receipt && `, số biên nhận ${receipt}`}.`];
}

function arrivalWords({ arrivedOn, arrivedBy }: Validity): string {
  return arrivedOn === ''
    ? ''
    : `Ngày ${shortDate(arrivedOn)}${arrivedBy && `, ${arrivedBy} nhận`}.`;
}

function checkWords({ checks }: SendingRecord, { confirmed }: Validity): readonly string[] {
  return conditions.flatMap((condition) => {
    const check = confirmed.includes(condition) ? checks[condition] : undefined;
    return check ? [`${conditionNames[condition]}: ${check.by}, ${shortDate(check.on)}.`] : [];
  });
}
