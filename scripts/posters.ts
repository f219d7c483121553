// npm run posters -- --unit dong-thap --out DIR [--paper a4|a5]
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { builtSite } from './posters/built-site.ts';
import { type Paper, UnknownUnit, unitPosters } from './posters/unit-posters.ts';

const usage =
  'Cách dùng: npm run posters -- --unit MÃ_ĐƠN_VỊ --out THƯ_MỤC [--paper a4|a5]. Ví dụ: --unit dong-thap --out ap-phich';

interface Wanted {
  readonly unit: string;
  readonly out: string;
  readonly paper: Paper;
}

/** The command line; undefined where it is not understood. */
function wanted(): Wanted | undefined {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ options: { unit: text, out: text, paper: text } });
    const { unit, out, paper = 'a4' } = values;
    if (!unit || !/^[a-z0-9-]+$/.test(unit) || !out || (paper !== 'a4' && paper !== 'a5'))
      return undefined;
    return { unit, out, paper };
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const order = wanted();
  if (order === undefined) {
    console.error(usage);
    return 2;
  }
  await mkdir('dist', { recursive: true });
  const folder = await mkdtemp(path.join('dist', 'posters-'));
  try {
    const { file, pages } = await unitPosters({ ...order, site: await builtSite(folder) });
    console.log(`${file}: ${pages} áp phích, mỗi công đoàn một trang.`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnknownUnit)) throw error;
    console.error(error.message);
    return 2;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
