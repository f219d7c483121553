import { requestedMail } from '../ledger/mail-request.ts';
import type { SentCells } from '../ledger/sent-page.ts';
import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { nameProblem } from '../submission/name.ts';
import { cleanLine } from '../text/canonical.ts';
import { excelDay } from '../text/excel.ts';
import { lengthOf } from '../text/length.ts';

/** What makes a Tờ trình a dossier: it was signed, stamped and scanned. */
export interface Signed {
  /** "05/TTr-LĐLĐ". */
  readonly number: string;
  /** "2021-04-12". */
  readonly signedOn: string;
  readonly signer: string;
  /** Where the stamped scan lies. */
  readonly scan: string;
}

export interface SentReading {
  /** Undefined while a part is missing or can't be read. */
  readonly signed: Signed | undefined;
  /** What is not written yet, or can't be read, of the four. */
  readonly lacking: readonly string[];
  /** "2021-04-13", '' while it was not posted. */
  readonly postedOn: string;
  readonly receipt: string;
  /** n of "Gửi lần n", 0 while nobody asked. */
  readonly mail: number;
  readonly problems: readonly Problem[];
}

const NUMBER = /^\d{1,6}[a-zđ]?(?: ?\/ ?[\p{L}\d]+(?:[-–.][\p{L}\d]+)*)*$/iu;
const RECEIPT = /^[\p{L}\d][\p{L}\d ./-]*$/u;
/** A page of the web: no other scheme, no name or password before the host, nothing that ends a link. */
const ADDRESS = /^https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#][^\s<>"'`\\]*)?$/i;
const LONGEST = { number: 60, scan: 500, receipt: 60 } as const;

/**
 * What officers wrote of a signed Tờ trình. What can't be right is refused cell by cell: it would
 * stand in a mail and in the workbook of the level above.
 * @param today "2021-04-13": nothing is signed or posted later
 */
export function readSent(
  cells: SentCells,
  { entryWindow }: Pick<Programme, 'entryWindow'>,
  today: string,
): SentReading {
  const problems: Problem[] = [];
  const part = (value: string | undefined, problem: Problem): string => {
    if (value === undefined) problems.push(problem);
    return value ?? '';
  };
  const day = (cell: string, earliest: string): string | undefined => {
    if (cell === '') return '';
    const read = excelDay(cell);
    return read?.length === 10 && read >= earliest && read <= today ? read : undefined;
  };
  const number = part(readNumber(cells.number), { code: 'sent.number' });
  const signedOn = part(day(cells.signedOn, entryWindow.from), { code: 'sent.signedOn' });
  const signer = part(readSigner(cells.signer), { code: 'sent.signer' });
  const scan = part(readAs(ADDRESS, cells.scan, LONGEST.scan), { code: 'sent.scan' });
  const postedOn = part(day(cells.postedOn, signedOn || entryWindow.from), {
    code: 'sent.postedOn',
  });
  const receipt = part(readAs(RECEIPT, cells.receipt, LONGEST.receipt), { code: 'sent.receipt' });
  const parts = {
    'số, ký hiệu': number,
    'ngày ký': signedOn,
    'người ký': signer,
    'đường dẫn bản scan': scan,
  };
  const lacking = Object.entries(parts).flatMap(([name, text]) => (text === '' ? name : []));
  const whole = lacking.length === 0;
  const mail = requestedMail(cells.mail);
  if (mail > 0 && !whole) problems.push({ code: 'sent.unsigned' });
  return {
    signed: whole ? { number, signedOn, signer, scan } : undefined,
    lacking,
    postedOn,
    receipt,
    mail,
    problems,
  };
}

/** "Số: 05 / TTr-LĐLĐ" → "05/TTr-LĐLĐ". */
function readNumber(cell: string): string | undefined {
  const bare = cell.replace(/^số\s*:?\s*/i, '');
  return readAs(NUMBER, bare, LONGEST.number)?.replace(/ ?\/ ?/g, '/');
}

function readSigner(cell: string): string | undefined {
  if (cell === '') return '';
  return isOneLine(cell) && nameProblem(cell) === undefined ? cleanLine(cell) : undefined;
}

/** '' for an empty cell; undefined for a text that is not of the form. */
function readAs(form: RegExp, cell: string, longest: number): string | undefined {
  if (cell === '') return '';
  const text = cell.normalize('NFC');
  return isOneLine(text) && lengthOf(text) <= longest && form.test(text) ? text : undefined;
}

/** Nothing that would begin another line in a mail's head. */
function isOneLine(text: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(text);
}
