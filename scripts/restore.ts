import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { shortDate } from '#core/text/dates.ts';
import { authOf } from './google/credentials.ts';
import { progressLine } from './google/progress.ts';
import { Stopped } from './google/stopped.ts';
import { readBackup } from './restore/read-backup.ts';
import { restoreLedger } from './restore/restore-ledger.ts';
import { restoreWords } from './restore/restore-words.ts';

const usage =
  'Cách dùng: npm run restore -- --backup THƯ_MỤC_CỦA_MỘT_NGÀY [--ledger MÃ_SỔ] [--words] [--credential KHOÁ.json]. Không ghi --ledger thì chỉ kiểm tra bản sao lưu; --words ghi lại chữ của cán bộ vào những sổ công đoàn được tạo mới. Mã sổ là đoạn giữa /d/ và /edit trong địa chỉ của sổ cái.';

interface Wanted {
  readonly backup: string;
  readonly ledger: string | undefined;
  /** Officers' words into workbooks that were made anew, and not the ledger. */
  readonly words: boolean;
  readonly credential: string | undefined;
  readonly server: string | undefined;
}

/** @throws Stopped with how the command is used */
function wanted(): Wanted {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: {
        backup: text,
        ledger: text,
        words: { type: 'boolean', default: false },
        credential: text,
        server: text,
      },
    });
    const { backup, ledger, words, credential, server } = values;
    if (backup) return { backup, ledger, words, credential, server };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Stopped(usage);
}

async function restore(): Promise<void> {
  const { backup: folder, ledger, words, ...asker } = wanted();
  const backup = await readBackup(folder);
  const { day, files, rows } = backup.manifest;
  console.log(
    `Bản sao lưu ngày ${shortDate(day)} còn nguyên vẹn: ${files.length} tệp, ${rows} dòng.`,
  );
  if (ledger === undefined) return;
  const scopes = ['https://www.googleapis.com/auth/spreadsheets'];
  const door = { auth: authOf(asker, scopes), server: asker.server };
  const telling = {
    wait: (ms: number) => setTimeout(ms),
    progress: progressLine((done, all) => `Đã xong ${done}/${all} trang`),
  };
  if (words) {
    const filled = await restoreWords(door, ledger, backup, telling);
    console.log(`Đã ghi lại chữ của cán bộ vào ${filled} dòng còn trống.`);
    return;
  }
  console.log(
    'Việc quét dừng lại trong lúc ghi; xin đợi khoảng 6 phút cho lần quét đang chạy xong.',
  );
  const restored = await restoreLedger(door, ledger, backup, telling);
  console.log(
    `Đã ghi ${restored.rows} dòng vào ${restored.ledgers} sổ. Trong 5 phút tới, lần quét kế tiếp nhận lại các ghi nhớ của chương trình rồi chạy tiếp: nhận lại phiếu gửi sau ngày sao lưu, đọc lại mọi sổ của công đoàn. Xin xem trang “Bảng điều khiển” sau khoảng một giờ.`,
  );
}

try {
  await restore();
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
