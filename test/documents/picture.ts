import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A grey picture: a byte a dot, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** Reads PGM: "P5", width, height, 255, the dots. */
export function pictureFrom(pgm: Buffer): Picture {
  const [head = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), dots: pgm.subarray(head.length) };
}

/** As a PNG of eight grey bits, which `fromPng` reads again. */
export function toPng({ width, height, dots }: Picture): Buffer {
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(dots.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Reads a PNG that `toPng` wrote. */
export function fromPng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    dots.set(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  }
  return { width, height, dots };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** So many dots across and down are looked at together: a letter may fall a dot beside its place. */
const square = 6;
/** From this difference of their mean grey on, two squares differ. */
const visible = 40;

/** Which part of two pictures looks different, 0 to 1; 1 where they differ in size. */
export function difference(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  let all = 0;
  let differing = 0;
  for (let y = 0; y < a.height; y += square) {
    for (let x = 0; x < a.width; x += square) {
      all += 1;
      if (Math.abs(meanGrey(a, x, y) - meanGrey(b, x, y)) > visible) differing += 1;
    }
  }
  return differing / all;
}

function meanGrey({ width, height, dots }: Picture, left: number, top: number): number {
  let sum = 0;
  let count = 0;
  for (let y = top; y < Math.min(top + square, height); y++) {
    for (let x = left; x < Math.min(left + square, width); x++) {
      sum += dots[y * width + x] ?? 0;
      count += 1;
    }
  }
  return sum / count;
}
