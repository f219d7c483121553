import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { programmeIds } from '#core/programme/load.ts';
import { fillFolder, mayFill } from './play/folder.ts';
import { answerLines, officerLines, UnreadableFile } from './play/lines.ts';
import { type Play, play } from './play/play.ts';
import { hasLibreOffice, pdfNow } from './workspace/libre-office.ts';

const usage =
  'Cách dùng: npm run play -- --answers FILE.jsonl [--officers FILE.jsonl] [--programme MÃ] [--until THỜI_ĐIỂM] --out THƯ_MỤC';

/** Reads the command line and the files it names. @throws UnreadableFile with what to repair */
async function wanted(): Promise<Play & { readonly out: string }> {
  const { answers, officers, programme = '75-nghin-2021', until, out } = options();
  if (answers === undefined || out === undefined) throw new UnreadableFile(usage);
  if (!programmeIds.includes(programme)) {
    throw new UnreadableFile(
      `--programme: không có chương trình "${programme}". Các chương trình hiện có: ${programmeIds.join(', ')}.`,
    );
  }
  if (until !== undefined && Number.isNaN(Date.parse(until))) {
    throw new UnreadableFile(
      `--until: thời điểm "${until}" phải ghi như 2021-04-16T00:00:00+07:00.`,
    );
  }
  if (!(await mayFill(out))) {
    throw new UnreadableFile(
      `--out: thư mục "${out}" đang có tệp khác. Xin chọn thư mục mới hoặc trống.`,
    );
  }
  return {
    programme,
    answers: answerLines(answers, await read(answers)),
    officers: officers === undefined ? [] : officerLines(officers, await read(officers)),
    until: until === undefined ? undefined : Date.parse(until),
    out,
  };
}

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      options: { answers: text, officers: text, programme: text, until: text, out: text },
    }).values;
  } catch {
    throw new UnreadableFile(usage);
  }
}

async function read(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new UnreadableFile(`${file}: không mở được tệp này. Xin kiểm tra đường dẫn.`);
  return text;
}

try {
  const { out, ...input } = await wanted();
  const { outputs, refusals } = await play(input, {}, hasLibreOffice() ? pdfNow : undefined);
  await fillFolder(out, outputs);
  for (const refusal of refusals) console.error(`Không thực hiện được: ${refusal}`);
  console.log(`${out}: ${outputs.size} tệp, ${input.answers.length} phiếu.`);
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
