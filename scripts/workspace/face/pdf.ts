import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice, pdfOrder } from '../libre-office.ts';
import { Refusal } from './answer.ts';

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
    const { args, ...options } = pdfOrder(folder);
    await new Promise<void>((done, failed) => {
      execFile(program, args, options, (error) => (error ? failed(error) : done()));
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
