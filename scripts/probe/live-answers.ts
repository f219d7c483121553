import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Stopped } from '../google/stopped.ts';
import type { Answers } from '../workspace/conformance/judge.ts';

const outcome = z.union([z.object({ result: z.json() }), z.object({ error: z.string() })]);

const schema = z.object({
  format: z.literal('probe-answers/1'),
  at: z.string(),
  done: z.boolean(),
  left: z.array(z.string()),
  answers: z.record(z.string(), outcome),
});

/** What a real account answered. @throws Stopped where the file is not what the probe keeps */
export function liveAnswers(file: string): Answers {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Stopped(
      `Tệp ${file} không phải là kết quả của bộ câu hỏi, hoặc tải về chưa trọn. Xin tải lại probe-answers.json từ Drive.`,
    );
  }
}
