import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dayOf, shortDate } from '#core/text/dates.ts';
import { type Installation, install, reinstall } from '../installation/install.ts';
import { hasLibreOffice, pdfNow } from '../workspace/libre-office.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { fillSampleMonth } from './fill.ts';

const folder = '.workspace/start';
/** Written last: a workspace without it was stopped half-way and is made anew. */
const whole = `${folder}/whole`;
const DAY = 24 * 3_600_000;
/** Mailed dossiers have their PDF where this machine can make one. */
const toPdf = hasLibreOffice() ? pdfNow : undefined;

/** The workspace of `npm start`: kept between starts, filled with the sample month the first time. */
export async function openStart(options: { readonly fresh: boolean }): Promise<Installation> {
  if (!options.fresh && existsSync(whole)) return reinstall(openWorkspace({ dir: folder, toPdf }));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const workspace = openWorkspace({
    dir: folder,
    now: Date.parse('2021-03-09T00:00:00+07:00') - DAY,
    toPdf,
  });
  const installation = await install(workspace, '75-nghin-2021');
  fillSampleMonth(installation, 2200, showProgress);
  process.stderr.write('\n');
  await writeFile(whole, '');
  return installation;
}

function showProgress(share: number, at: number): void {
  const percent = String(Math.round(share * 100)).padStart(3);
  process.stderr.write(
    `\rĐang dựng một tháng mẫu: ${percent} %, đến ngày ${shortDate(dayOf(at))}   `,
  );
}
