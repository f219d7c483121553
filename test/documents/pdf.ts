import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  hasLibreOffice,
  libreOffice,
  pdfNow,
  pdfOrder,
} from '../../scripts/workspace/libre-office.ts';
import { type Picture, pictureFrom } from './picture.ts';

/** A word where it stands on its page; millimetres from the upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of its letters, in points. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** What lacks on this machine for looking at a document; '' where nothing does. */
export function lacking(): string {
  const poppler = ['pdftotext', 'pdffonts', 'pdftoppm'].filter(
    (name) => spawnSync(name, ['-v']).error !== undefined,
  );
  const { stdout } = spawnSync('fc-list', ['Tinos'], { encoding: 'utf8' });
  return [
    ...(hasLibreOffice() ? [] : ['LibreOffice']),
    ...poppler,
    ...(stdout?.includes('Tinos') ? [] : ['the font Tinos (fonts-croscore)']),
  ].join(', ');
}

/** The box that pdftotext draws around letters of one point, in Times New Roman and in Tinos. */
const heightOfPoint = 1.3;
const mm = (points: string | undefined) => (Number(points) * 25.4) / 72;

/** A .docx as LibreOffice lays it out. */
export function pagesOf(docx: Uint8Array): { pages: readonly PdfPage[]; fonts: string[] } {
  return inFolder((folder) => {
    const pdf = join(folder, 'document.pdf');
    writeFileSync(pdf, pdfNow(docx));
    const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
    const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' })
      .split('\n')
      .slice(2)
      .flatMap((line) => /^\S+/.exec(line)?.[0].replace(/^[A-Z]{6}\+/, '') ?? []);
    return { pages: html.split('<page ').slice(1).map(pageOf), fonts };
  });
}

/** The pages as grey pictures of so many dots an inch. */
export function picturesOf(docx: Uint8Array, dpi: number): readonly Picture[] {
  return inFolder((folder) => {
    const pdf = join(folder, 'document.pdf');
    writeFileSync(pdf, pdfNow(docx));
    execFileSync('pdftoppm', ['-gray', '-r', String(dpi), pdf, join(folder, 'p')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return names.sort().map((name) => pictureFrom(readFileSync(join(folder, name))));
  });
}

/** Documents as another program saves them: opened by LibreOffice, kept as .odt, saved as .docx. */
export function abroad(documents: readonly Uint8Array[]): readonly Uint8Array[] {
  return inFolder((folder) => {
    const { args, ...options } = pdfOrder(folder);
    const [profile = ''] = args;
    const convert = (from: string, to: string) => {
      const paths = documents.map((_, at) => join(folder, `${at}.${from}`));
      const order = ['--headless', '--convert-to', to, '--outdir', folder, ...paths];
      execFileSync(libreOffice() ?? 'soffice', [profile, ...order], {
        ...options,
        stdio: 'ignore',
      });
      for (const path of paths) rmSync(path);
    };
    for (const [at, docx] of documents.entries()) writeFileSync(join(folder, `${at}.docx`), docx);
    convert('docx', 'odt');
    convert('odt', 'docx');
    return documents.map((_, at) => readFileSync(join(folder, `${at}.docx`)));
  });
}

function pageOf(html: string): PdfPage {
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(html) ?? [];
  const words = html.matchAll(
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g,
  );
  return {
    width: mm(width),
    height: mm(height),
    words: [...words].map(([, left, top, right, bottom, text = '']) => ({
      text: text.replace(/&amp;/g, '&').replace(/&quot;/g, '"'),
      left: mm(left),
      right: mm(right),
      top: mm(top),
      bottom: mm(bottom),
      size: (Number(bottom) - Number(top)) / heightOfPoint,
    })),
  };
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'document-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
