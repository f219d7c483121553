import { showCode } from '#core/submission/code.ts';
import { shortDate } from '#core/text/dates.ts';
import type { QrCode } from '../poster/qr-code.ts';

/** What the worker keeps. */
export interface Receipt {
  readonly programme: string;
  readonly title: string;
  readonly code: string;
  /** "2021-04-09" */
  readonly day: string;
  /** Where the code is looked up. */
  readonly address: string;
}

const linesOf = ({ programme, title, day, address }: Receipt): readonly string[] => [
  `Chương trình: ${programme}`,
  `Sáng kiến: ${title}`,
  `Ngày lấy mã: ${shortDate(day)}`,
  `Tra cứu tại: ${address}`,
  'Mã này chỉ có giá trị khi đã bấm “Gửi” trong biểu mẫu.',
];

export const receiptText = (receipt: Receipt): string =>
  [`Mã tra cứu: ${showCode(receipt.code)}`, ...linesOf(receipt)].join('\r\n');

/** What the receipt's QR code leads to: the look-up, with the code. */
export const lookUpAddress = ({ address, code }: Receipt): string => `${address}#${showCode(code)}`;

/** The receipt as a picture, a PNG in a data: address; '' where the phone draws none. */
export function receiptPicture(receipt: Receipt, qr: QrCode | undefined): string {
  const canvas = document.createElement('canvas');
  canvas.width = 1080;
  canvas.height = qr ? 1480 : 1080;
  const pen = canvas.getContext('2d');
  if (!pen) return '';
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#17395c';
  pen.fillRect(0, 0, canvas.width, 380);
  pen.fillStyle = '#ffffff';
  pen.textAlign = 'center';
  pen.font = '48px system-ui, sans-serif';
  pen.fillText('Mã tra cứu sáng kiến', 540, 140);
  pen.font = 'bold 88px ui-monospace, monospace';
  pen.fillText(showCode(receipt.code), 540, 275, 1000);
  pen.fillStyle = '#1f2426';
  pen.textAlign = 'left';
  pen.font = '40px system-ui, sans-serif';
  let y = 470;
  for (const line of linesOf(receipt)) {
    for (const piece of wrapped(pen, line, 960)) {
      pen.fillText(piece, 60, y);
      y += 56;
    }
    y += 24;
  }
  if (qr) {
    pen.fillText('Quét để tra cứu', 420, 1290);
    // Whole points to a module: sharp for a camera.
    const module = Math.floor(350 / qr.side);
    pen.setTransform(module, 0, 0, module, 40, 1110);
    pen.fill(new Path2D(qr.path));
  }
  return canvas.toDataURL('image/png');
}

/** At most three lines; a longer text ends with "…". */
function wrapped(pen: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines[lines.length - 1]} ${word}`;
    if (lines.length > 0 && pen.measureText(longer).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]} …`];
}

/** Lets the browser save a file of this name. */
export function save(name: string, href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}

export const textAddress = (text: string): string =>
  URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/plain;charset=utf-8' }));
