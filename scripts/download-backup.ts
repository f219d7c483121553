import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { authOf } from './google/credentials.ts';
import { downloadFolder, downloadScopes } from './google/download-folder.ts';
import { progressLine } from './google/progress.ts';
import { Stopped, toldPlainly } from './google/stopped.ts';

const usage =
  'Cách dùng: npm run download-backup -- --folder MÃ_THƯ_MỤC --out THƯ_MỤC_TRÊN_MÁY [--credential KHOÁ.json]. Mã thư mục là đoạn sau /folders/ trong địa chỉ của nó.';

interface Wanted {
  readonly folder: string;
  readonly out: string;
  readonly credential: string | undefined;
  readonly server: string | undefined;
}

/** @throws Stopped with how the command is used */
function wanted(): Wanted {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: { folder: text, out: text, credential: text, server: text },
    });
    const { folder, out, credential, server } = values;
    if (folder && out) return { folder, out, credential, server };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Stopped(usage);
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).replace('.', ',');

await toldPlainly(async () => {
  const { folder, out, ...asker } = wanted();
  const door = { auth: authOf(asker, downloadScopes), server: asker.server };
  const { files, kept } = await downloadFolder(door, folder, out, {
    wait: (ms) => setTimeout(ms),
    progress: progressLine((done, all) => `Đã tải ${megabytes(done)}/${megabytes(all)} MB`),
  });
  console.log(
    `Đã có ${files.length} tệp trong ${out}${kept > 0 ? `, trong đó ${kept} tệp có sẵn từ lần trước` : ''}. Trong đó có dữ liệu cá nhân: xin cất nơi chỉ người phụ trách mở được.`,
  );
});
