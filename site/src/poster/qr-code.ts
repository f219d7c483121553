import encodeQR from 'qr';

/** Modules of empty margin on each side (Denso Wave's rule). */
const QUIET_ZONE = 4;

/** A QR code of level M as one SVG path over a square of `side` units, quiet zone included. */
export interface QrCode {
  readonly side: number;
  readonly path: string;
}

/** Draws each run of dark modules in a row as one rectangle, so that no hairline shows between. */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const path = rows
    .map((row, y) =>
      runsOf(row)
        .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
        .join(''),
    )
    .join('');
  return { side: rows.length, path };
}

function runsOf(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1] += 1;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}

/** The code as a file of its own, 100 mm wide, for a printer's shop. */
export function qrFile(text: string): string {
  const { side, path } = qrCode(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="100mm" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`;
}
