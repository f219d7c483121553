import { describe, expect, test } from 'vitest';
import { qrCode, qrFile } from '../../../site/src/poster/qr-code.ts';

const address = 'https://sangkien.example.org/c/3d68je/';

describe('a QR code', () => {
  test('of a short address has 29 modules and 4 of quiet zone on each side', () => {
    const { side, path } = qrCode(address);
    expect(side).toBe(29 + 8);
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({
      from: Number(x),
      to: Number(x) + Number(length),
      y: Number(y),
    }));
    expect(Math.min(...runs.map(({ from }) => from))).toBe(4);
    expect(Math.max(...runs.map(({ to }) => to))).toBe(33);
    expect(Math.min(...runs.map(({ y }) => y))).toBe(4);
    expect(Math.max(...runs.map(({ y }) => y))).toBe(32);
  });

  test('as a file is black on white, whatever is behind it', () => {
    expect(qrFile(address)).toMatch(/^<svg xmlns=[^>]*width="100mm"[^>]*><path fill="#fff"/);
  });
});
