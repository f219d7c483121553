import { createHash } from 'node:crypto';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { auditFaults } from '#core/ledger/audit-check.ts';
import { authOf } from './google/credentials.ts';
import { progressLine } from './google/progress.ts';
import { Stopped, toldPlainly } from './google/stopped.ts';
import { scopes } from './google/tab-reader.ts';
import { type Log, logInWorkbook, logsInFiles, publishedEnds } from './verify/logs.ts';
import { faultsTold, wholeTold } from './verify/told.ts';

const usage =
  'Cách dùng: npm run verify -- --spreadsheet MÃ_SỔ_CHƯƠNG_TRÌNH [--credential KHOÁ.json] [--results results.json]. Có nhiều sổ tiếp nhận thì ghi --spreadsheet nhiều lần, sổ đầu tiên trước. Nhật ký đã xuất ra tệp (như các tệp ledger-1.115 của bản sao lưu) thì ghi --file TỆP.ndjson thay cho --spreadsheet.';

function options() {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true, default: [] as string[] } as const;
  const known = { spreadsheet: texts, file: texts, results: texts, credential: text, server: text };
  try {
    return parseArgs({ options: known }).values;
  } catch {
    throw new Stopped(usage);
  }
}

async function logsOf(wanted: ReturnType<typeof options>): Promise<readonly Log[]> {
  const { spreadsheet, file, credential, server } = wanted;
  if (spreadsheet.length + file.length === 0) throw new Stopped(usage);
  const logs = [...logsInFiles(file)];
  if (spreadsheet.length === 0) return logs;
  const door = { auth: authOf({ credential, server }, scopes), server };
  const progress = progressLine((read, all) => `Đã đọc ${read}/${all} dòng`);
  for (const id of spreadsheet) {
    logs.push(await logInWorkbook(door, id, { wait: (ms) => setTimeout(ms), progress }));
  }
  return logs;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

await toldPlainly(async () => {
  const wanted = options();
  const published = wanted.results.map(publishedEnds);
  for (const [i, { name, rows, own }] of (await logsOf(wanted)).entries()) {
    const ends = published.flatMap((heads) => heads[i] ?? []);
    const faults = auditFaults(rows, { own, published: ends }, sha256);
    if (faults.length === 0) {
      console.log(wholeTold(rows, ends));
      continue;
    }
    console.error(`Nhật ký trong ${name} không còn như đã ghi:`);
    for (const line of faultsTold(faults)) console.error(line);
    process.exitCode = 1;
  }
});
