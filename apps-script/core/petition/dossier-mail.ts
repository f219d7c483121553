import { documentLink } from '../ledger/links.ts';
import { type Attachment, type OutboxMail, waitingMail } from '../ledger/outbox.ts';
import type { SendingRecord } from '../ledger/sendings.ts';
import type { Programme } from '../programme/programme.ts';
import { shortDate } from '../text/dates.ts';
import { twoDigits } from '../text/numbers.ts';
import type { Sides } from './missing.ts';
import type { Signed } from './signed.ts';

/** A file that could go with the mail. */
export interface MailFile extends Attachment {
  readonly bytes: number;
}

/** What was made of a Tờ trình to be mailed. */
export interface MailFiles {
  readonly docx: MailFile;
  /** Undefined where Google could make none of this document. */
  readonly pdf: MailFile | undefined;
}

/** Google takes 25 MB a mail, and the bytes grow by a third on their way. */
const LONGEST_BYTES = 18_000_000;

/** Names one mail of one dossier: it goes once. */
export const dossierMailKey = (petition: string, n: number): string => `dossier ${petition} ${n}`;

/** The dossier and the request that a mail's key names; undefined for every other mail. */
export function dossierOfMail(
  key: string,
): { readonly petition: string; readonly n: number } | undefined {
  const [, petition, n] = /^dossier (.+) (\d)$/.exec(key) ?? [];
  return petition === undefined ? undefined : { petition, n: Number(n) };
}

/**
 * The mail with which a signed Tờ trình goes up (letter 57, 3: "đồng thời qua email"). It names the
 * signer and no worker; what does not fit goes as a link, and the mail says so.
 * @param to addresses from the programme or the registry
 */
export function dossierMail(
  record: SendingRecord,
  signed: Signed,
  files: MailFiles,
  {
    programme,
    sides,
    to,
    n,
  }: {
    readonly programme: Pick<Programme, 'name'>;
    readonly sides: Sides;
    readonly to: readonly string[];
    readonly n: number;
  },
): OutboxMail {
  const { attached, remark } = fitting(record, files);
  const again = n > 1 ? '[Gửi lại] ' : '';
  return waitingMail(
    {
      key: dossierMailKey(record.key, n),
      to: to.join('; '),
      subject: `${again}Hồ sơ xét chọn sáng kiến của ${sides.sender}, Tờ trình số ${signed.number}`,
      body: [
        `Kính gửi ${sides.receiver},`,
        '',
        `${sides.sender} gửi hồ sơ xét chọn sáng kiến tham gia Chương trình “${programme.name}”:`,
        `- Tờ trình số ${signed.number} ngày ${shortDate(signed.signedOn)}, ${signed.signer} ký, kèm Bảng tổng hợp tóm tắt ${twoDigits(Number(record.initiatives))} sáng kiến.`,
        `- Bản đã ký, đóng dấu: ${signed.scan}`,
        '',
        remark,
        'Bản giấy gửi bằng đường bưu điện. Khi nhận được, xin ghi ngày nhận và người nhận ở trang “Hồ sơ nhận” trong sổ làm việc.',
        '',
        'Trân trọng.',
      ].join('\n'),
    },
    attached,
  );
}

/** What goes along, and the sentence about it. */
function fitting(
  { document }: SendingRecord,
  { docx, pdf }: MailFiles,
): { readonly attached: readonly Attachment[]; readonly remark: string } {
  const bare = ({ id, name }: MailFile): Attachment => ({ id, name });
  const link = `xin xem Bản đọc: ${documentLink(document)}`;
  if (docx.bytes > LONGEST_BYTES) {
    return { attached: [], remark: `Tệp quá lớn nên không kèm được; ${link}` };
  }
  if (!pdf)
    return { attached: [bare(docx)], remark: `Kèm theo: bản .docx. Chưa có bản PDF; ${link}` };
  return docx.bytes + pdf.bytes > LONGEST_BYTES
    ? {
        attached: [bare(docx)],
        remark: `Kèm theo: bản .docx. Bản PDF quá lớn nên không kèm được; ${link}`,
      }
    : { attached: [bare(docx), bare(pdf)], remark: 'Kèm theo: bản .docx và bản PDF.' };
}
