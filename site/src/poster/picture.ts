import { markColours } from '../emblem.ts';
import type { Invitation } from './invitation.ts';
import type { QrCode } from './qr-code.ts';

const WIDTH = 1080;
const HEIGHT = 1350;
const MARGIN = 72;
const QR = 640;
const FONT = 'system-ui, -apple-system, Roboto, "Noto Sans", Arial, sans-serif';

/** A picture for a chat, 1080 × 1350 points; undefined where the browser has no canvas. */
export function drawInvitation(
  { programme, union, address, code }: Invitation,
  deadline: string,
  qr: QrCode,
): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) return undefined;

  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = markColours.ground;
  context.fillRect(0, 0, WIDTH, 236);
  context.textAlign = 'center';
  context.fillStyle = markColours.petals;
  centredLines(context, programme, { top: 84, size: 40, weight: 400, most: 2 });
  context.fillStyle = '#fff';
  centredLines(context, 'Gửi sáng kiến của anh, chị', { top: 200, size: 60, weight: 700, most: 1 });
  context.fillStyle = '#111820';
  centredLines(context, union, { top: 304, size: 46, weight: 700, most: 2 });

  context.save();
  context.translate((WIDTH - QR) / 2, 372);
  context.scale(QR / qr.side, QR / qr.side);
  context.fillStyle = '#000';
  context.fill(new Path2D(qr.path));
  context.restore();

  context.fillStyle = '#111820';
  centredLines(context, address, { top: 1068, size: 44, weight: 700, most: 1 });
  centredLines(context, `Mã công đoàn: ${code}`, { top: 1130, size: 38, weight: 400, most: 1 });
  context.fillStyle = markColours.ground;
  centredLines(context, deadline, { top: 1214, size: 38, weight: 700, most: 2 });
  return canvas;
}

export interface Place {
  /** The first line's base line. */
  readonly top: number;
  readonly size: number;
  readonly weight: number;
  /** The most lines there is room for; smaller letters rather than more lines. */
  readonly most: number;
}

/** A text in the middle of a picture 1080 points wide. */
export function centredLines(context: CanvasRenderingContext2D, text: string, place: Place): void {
  const room = WIDTH - 2 * MARGIN;
  let size = place.size + 2;
  let rows: readonly string[] = [];
  do {
    size -= 2;
    context.font = `${place.weight} ${size}px ${FONT}`;
    rows = wrapped(context, text, room);
  } while (
    size > 14 &&
    (rows.length > place.most || rows.some((row) => context.measureText(row).width > room))
  );
  balanced(context, text, rows.length)
    .slice(0, place.most)
    .forEach((row, at) => {
      context.fillText(row, WIDTH / 2, place.top + at * size * 1.25, room);
    });
}

/** As many rows as there must be, and none of them with one last word alone. */
function balanced(
  context: CanvasRenderingContext2D,
  text: string,
  most: number,
): readonly string[] {
  const room = WIDTH - 2 * MARGIN;
  let narrow = room / most;
  let rows = wrapped(context, text, narrow);
  while (rows.length > most && narrow < room) {
    narrow = Math.min(room, narrow + 16);
    rows = wrapped(context, text, narrow);
  }
  return rows;
}

function wrapped(context: CanvasRenderingContext2D, text: string, room: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${rows.at(-1) ?? ''} ${word}`.trim();
    if (rows.length > 0 && context.measureText(longer).width <= room)
      rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}
