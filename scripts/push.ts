import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildAppsScript, entryPoints } from './build.ts';
import { Stopped, toldPlainly } from './google/stopped.ts';
import { mistakesIn } from './push/built-check.ts';
import { ownFile, type Project, projectOf } from './push/project.ts';
import { type Outcome, pushProject } from './push/push-project.ts';
import { agreementOf, signedIn } from './push/terminal.ts';

const usage =
  'Cách dùng: npm run push [-- --script MÃ_TẬP_LỆNH] [--yes] [--credential TỆP_ĐĂNG_NHẬP_CỦA_CLASP] [--project TỆP_CỦA_CLASP].';

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      options: { script: text, credential: text, project: text, yes: { type: 'boolean' } },
    }).values;
  } catch {
    throw new Stopped(usage);
  }
}

/** Builds into the project's folder, and reads what was built as Google will. */
async function built({ folder }: Project): Promise<void> {
  const code = await buildAppsScript(folder);
  const manifest = await readFile(path.join(folder, 'appsscript.json'), 'utf8');
  const mistakes = mistakesIn({ code, manifest, functions: await entryPoints() });
  if (mistakes.length > 0) throw new Stopped(`${mistakes.join('\n')}\nChưa đẩy gì lên Google.`);
  console.log('Đã dựng và kiểm tra bản mới.');
}

const next: Readonly<Record<Outcome, string>> = {
  'nothing to do': '',
  pushed:
    'Đã đẩy xong, đã đọc lại và đúng. Google chạy bản mới từ lần quét tới. Lần đầu: tải lại trang sổ chương trình, rồi chọn Sáng Kiến → Thiết lập chương trình.',
  'pushed with other rights':
    'Đã đẩy xong, đã đọc lại và đúng. Bản này xin thêm quyền: xin tải lại trang sổ chương trình bằng tài khoản của văn phòng, chọn Sáng Kiến → Thiết lập chương trình và bấm đồng ý; trước lúc đó các lần quét tự động có thể dừng.',
};

await toldPlainly(async () => {
  const { script = process.env.SCRIPT_ID, credential, project: file, yes = false } = options();
  const kept = existsSync(ownFile) || script ? ownFile : '.clasp.json';
  const project = projectOf(file ?? kept, script || undefined);
  const { signIn, door } = signedIn(credential);
  await built(project);
  const outcome = await pushProject(project, {
    door,
    signIn,
    mark: 'SangKien_',
    wait: (ms) => setTimeout(ms),
    say: (line) => console.log(line),
    agreed: agreementOf(yes),
  });
  if (next[outcome]) console.log(next[outcome]);
});
