import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

let known: { readonly path: string | undefined } | undefined;

/** LibreOffice on the PATH, looked for once. */
export function libreOffice(): string | undefined {
  known ??= {
    path: (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, process.platform === 'win32' ? 'soffice.exe' : 'soffice'))
      .find((path) => existsSync(path)),
  };
  return known.path;
}

export const hasLibreOffice = (): boolean => libreOffice() !== undefined;

/** What LibreOffice is told to make document.pdf of document.docx, both in this folder. */
export function pdfOrder(folder: string) {
  // A profile of its own: an open LibreOffice of the same person would swallow the order.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const order = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
  return {
    args: [profile, ...order, join(folder, 'document.docx')],
    env: { ...process.env, ...fontsFor(folder) },
    timeout: 120_000,
  };
}

/**
 * A .docx as PDF, waited for, as the program waits for Google. The same .docx gives the same bytes:
 * the time of making and the file's own number are blotted out.
 * @throws Error where LibreOffice fails
 */
export function pdfNow(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-export-'));
  try {
    writeFileSync(join(folder, 'document.docx'), docx);
    const { args, ...options } = pdfOrder(folder);
    execFileSync(libreOffice() ?? 'soffice', args, { ...options, stdio: 'ignore' });
    const pdf = readFileSync(join(folder, 'document.pdf')).toString('latin1');
    const blotted = (text: string): string => text.replace(/[0-9A-F]/gi, '0');
    return Buffer.from(
      pdf
        .replace(/\/(?:CreationDate|ModDate)\s*\([^)]*\)/g, (date) => date.replace(/\d/g, '0'))
        .replace(/(?<=\/ID\s*)\[[^\]]*\]/g, blotted)
        .replace(/(?<=\/DocChecksum\s*\/)[0-9A-F]+/g, blotted),
      'latin1',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Debian's Liberation Serif lacks 93 Vietnamese letters, so that a PDF would mix two fonts: where
 * Tinos is there, it alone stands for Times New Roman.
 */
function fontsFor(folder: string): Readonly<Record<string, string>> {
  const system = '/etc/fonts/fonts.conf';
  const { stdout } = spawnSync('fc-list', ['Tinos'], { encoding: 'utf8' });
  if (!stdout?.includes('Tinos') || !existsSync(system)) return {};
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include>${system}</include>
<selectfont><rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont></selectfont>
<match target="pattern"><test name="family"><string>Times New Roman</string></test><edit name="family" mode="prepend" binding="strong"><string>Tinos</string></edit></match>
</fontconfig>`,
  );
  return { FONTCONFIG_FILE: path };
}
