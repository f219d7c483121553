import { lotus, markColours } from '../emblem.ts';
import { centredLines } from '../poster/picture.ts';

/** What a worker whose initiative was chosen may show to others. Nothing of it leaves the phone. */
export interface Recognition {
  readonly programme: string;
  /** As the worker types it. */
  readonly name: string;
  readonly title: string;
  /** "Đã được tỉnh, ngành chọn" */
  readonly state: string;
  /** The programme's site. */
  readonly address: string;
}

const SIDE = 1080;
const BORDER = 36;

/** A square picture for a chat; undefined where the browser has no canvas. */
export function drawRecognition(shown: Recognition): HTMLCanvasElement | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  context.fillStyle = markColours.ground;
  context.fillRect(0, 0, SIDE, SIDE);
  context.fillStyle = '#fdfbf5';
  context.fillRect(BORDER, BORDER, SIDE - 2 * BORDER, SIDE - 2 * BORDER);

  context.save();
  context.translate(SIDE / 2 - 80, 84);
  context.scale(5, 5);
  context.fillStyle = '#a52f1d';
  context.fill(new Path2D(lotus));
  context.restore();

  context.textAlign = 'center';
  context.fillStyle = '#575144';
  centredLines(context, shown.programme, { top: 300, size: 36, weight: 400, most: 2 });
  context.fillStyle = markColours.ground;
  centredLines(context, shown.name, { top: 430, size: 76, weight: 700, most: 2 });
  context.fillStyle = '#575144';
  centredLines(context, 'Tác giả sáng kiến', { top: 590, size: 34, weight: 400, most: 1 });
  context.fillStyle = '#1f2426';
  centredLines(context, shown.title, { top: 670, size: 46, weight: 700, most: 4 });
  context.fillStyle = '#a52f1d';
  centredLines(context, shown.state, { top: 920, size: 38, weight: 700, most: 1 });
  context.fillStyle = '#575144';
  centredLines(context, shown.address, { top: 990, size: 30, weight: 400, most: 1 });
  return canvas;
}
