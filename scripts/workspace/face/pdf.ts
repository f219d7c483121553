import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Refusal } from './answer.ts';

let known: { readonly path: string | undefined } | undefined;

/** LibreOffice on the PATH, looked for once. */
function libreOffice(): string | undefined {
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

/** One after the other: each takes a processor and some hundred megabytes for seconds. */
let queue: Promise<unknown> = Promise.resolve();

/** A .docx as PDF. @throws Refusal where LibreOffice is missing or fails */
export function pdfOf(docx: Uint8Array): Promise<Uint8Array> {
  const made = queue.then(() => converted(docx));
  queue = made.catch(() => undefined);
  return made;
}

async function converted(docx: Uint8Array): Promise<Uint8Array> {
  const program = libreOffice();
  if (program === undefined) {
    throw new Refusal(404, (say) => say`Máy này chưa có LibreOffice nên chưa làm được PDF.`);
  }
  const folder = await mkdtemp(join(tmpdir(), 'workspace-pdf-'));
  try {
    await writeFile(join(folder, 'document.docx'), docx);
    // A profile of its own: an open LibreOffice of the same person would swallow the order.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const order = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
    const env = { ...process.env, ...(await fontsFor(folder)) };
    await new Promise<void>((done, failed) => {
      const input = join(folder, 'document.docx');
      execFile(program, [profile, ...order, input], { env, timeout: 120_000 }, (error) =>
        error ? failed(error) : done(),
      );
    });
    return await readFile(join(folder, 'document.pdf'));
  } catch {
    throw new Refusal(
      500,
      (say) => say`LibreOffice chưa làm được PDF của văn bản này. Xin tải .docx về để mở.`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Debian's Liberation Serif lacks 93 Vietnamese letters, so that a PDF would mix two fonts: where
 * Tinos is there, it alone stands for Times New Roman.
 */
async function fontsFor(folder: string): Promise<Readonly<Record<string, string>>> {
  const system = '/etc/fonts/fonts.conf';
  const { stdout } = spawnSync('fc-list', ['Tinos'], { encoding: 'utf8' });
  if (!stdout?.includes('Tinos') || !existsSync(system)) return {};
  const path = join(folder, 'fonts.conf');
  await writeFile(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include>${system}</include>
<selectfont><rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont></selectfont>
<match target="pattern"><test name="family"><string>Times New Roman</string></test><edit name="family" mode="prepend" binding="strong"><string>Tinos</string></edit></match>
</fontconfig>`,
  );
  return { FONTCONFIG_FILE: path };
}
