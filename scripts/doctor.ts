import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isFault } from '#core/schedule/finding.ts';
import { examinationTold } from '#core/schedule/health-told.ts';
import { doctorScopes, examination } from './doctor/examination.ts';
import { authOf } from './google/credentials.ts';
import { progressLine } from './google/progress.ts';
import { Stopped, toldPlainly } from './google/stopped.ts';

const usage =
  'Cách dùng: npm run doctor -- --ledger MÃ_SỔ_CHƯƠNG_TRÌNH [--credential KHOÁ.json]. Mã sổ là đoạn giữa /d/ và /edit trong địa chỉ của sổ có trình đơn Sáng Kiến. Tài khoản đọc cần được xem sổ đó và thư mục của chương trình.';

/** @throws Stopped with how the command is used */
function wanted() {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      options: { ledger: text, credential: text, server: text, now: text },
    });
    const { ledger = process.env.LEDGER, credential, server, now } = values;
    const at = now === undefined ? Date.now() : Date.parse(now);
    if (ledger && Number.isFinite(at)) return { ledger, credential, server, now: at };
  } catch {
    // What is not understood is answered as what is missing.
  }
  throw new Stopped(usage);
}

// 0: all is well; 1: something is to be repaired; 2: it could not be examined.
await toldPlainly(async () => {
  const { ledger, now, ...asker } = wanted();
  const door = { auth: authOf(asker, doctorScopes), server: asker.server };
  const { findings, figures } = await examination(door, ledger, now, {
    wait: (ms) => setTimeout(ms),
    progress: progressLine((done, all) => `Đã xem ${done}/${all} sổ làm việc`),
  });
  console.log(examinationTold(findings, figures));
  if (findings.some(isFault)) process.exitCode = 1;
});
