import { mkdir, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Stopped, toldPlainly } from './google/stopped.ts';
import { type Ask, askByHand, seenIn } from './probe/hand-answers.ts';
import { liveAnswers } from './probe/live-answers.ts';
import { toldByHand, toldDifferences, toldRun } from './probe/told-differences.ts';
import { projectOf } from './push/project.ts';
import { pushProject } from './push/push-project.ts';
import { agreementOf, signedIn } from './push/terminal.ts';
import { probeCode, probeManifest } from './workspace/conformance/bundle.ts';
import { askWorkspace, differences } from './workspace/conformance/judge.ts';
import { vectors } from './workspace/conformance/vectors.ts';

const usage =
  'Cách dùng: npm run probe [-- --script MÃ_TẬP_LỆNH_CỦA_DỰ_ÁN_TRỐNG] | -- --by-hand by-hand.json | -- --compare probe-answers.json [--by-hand by-hand.json]. Xem docs/going-live.md.';

const folder = 'dist/probes';
const file = 'dist/probes.clasp.json';

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      options: { script: text, credential: text, compare: text, 'by-hand': text },
    }).values;
  } catch {
    throw new Stopped(usage);
  }
}

/** The questions as an Apps Script project, and into Google where it is told which project. */
async function prepare(script: string | undefined, credential: string | undefined): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/Code.js`, probeCode(vectors));
  await writeFile(`${folder}/appsscript.json`, probeManifest);
  console.log(`${folder}: ${vectors.length} câu hỏi cho Google thật.`);
  if (script === undefined) {
    console.log(
      'Xin chép hai tệp ấy vào một dự án Apps Script mới, trống (https://script.new), hoặc để lệnh này đẩy: npm run probe -- --script MÃ_TẬP_LỆNH.',
    );
  } else {
    await pushProject(projectOf(file, script, 'probes'), {
      ...signedIn(credential),
      mark: 'PROBE_VECTORS',
      wait: (ms) => setTimeout(ms),
      say: (line) => console.log(line),
      agreed: agreementOf(false),
    });
  }
  console.log(next);
}

const next = `Tiếp theo:
  1. Trong Apps Script chọn hàm probe, bấm Chạy; chạy lại đến khi nhật ký nói “finished”.
  2. Tải probe-answers.json từ Drive về đây.
  3. npm run probe -- --by-hand by-hand.json      (những điều phải nhìn tận mắt)
  4. npm run probe -- --compare probe-answers.json --by-hand by-hand.json`;

async function lookByHand(answers: string): Promise<void> {
  if (!process.stdin.isTTY) {
    await askByHand(answers, async () => undefined);
    console.log(`Xin làm theo từng mục trong ${answers} và ghi điều đã thấy vào "seen".`);
    return;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask: Ask = (question) => terminal.question(question).catch(() => undefined);
  try {
    const open = await askByHand(answers, ask);
    console.log(open === 0 ? `Đã đủ, ghi trong ${answers}.` : `Còn ${open} điều chưa trả lời.`);
  } finally {
    terminal.close();
  }
}

/** Ends with 1 where the workspace believes something wrongly, or not all was asked. */
function compare(answers: string, byHand: string | undefined): void {
  const live = liveAnswers(answers);
  const found = differences(vectors, live, askWorkspace(vectors));
  const hand = byHand === undefined ? undefined : toldByHand(seenIn(byHand));
  const wrong = [...toldRun(live), ...toldDifferences(found, vectors), ...(hand?.wrong ?? [])];
  for (const line of wrong) console.log(line);
  for (const line of hand?.kept ?? []) console.log(line);
  if (hand && hand.open.length > 0) console.log(`Chưa xem bằng mắt: ${hand.open.join(', ')}.`);
  console.log(
    wrong.length === 0
      ? `Bản dựng lại khớp với Google thật ở cả ${vectors.length} câu hỏi.`
      : `${wrong.length} điều cần xem lại, trong ${vectors.length} câu hỏi.`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

await toldPlainly(async () => {
  const { script, credential, compare: answers, 'by-hand': byHand } = options();
  if (answers !== undefined) compare(answers, byHand);
  else if (byHand !== undefined) await lookByHand(byHand);
  else await prepare(script, credential);
});
