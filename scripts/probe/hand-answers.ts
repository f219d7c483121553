import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Stopped } from '../google/stopped.ts';
import { type HandQuestion, handQuestions } from './hand-questions.ts';

/** What was seen, by the id of the question; '' where nobody has looked yet. */
export type Seen = Readonly<Record<string, string>>;

const schema = z.array(z.object({ id: z.string(), seen: z.string() }));

/** @throws Stopped where the file is there and not such a file */
export function seenIn(file: string): Seen {
  if (!existsSync(file)) return {};
  try {
    const kept = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return Object.fromEntries(kept.map(({ id, seen }) => [id, seen.trim().normalize('NFC')]));
  } catch {
    throw new Stopped(
      `Tệp ${file} không đọc được. Xin sửa lại (mỗi điều một mục, chỉ ghi vào "seen") hoặc xoá nó đi rồi làm lại.`,
    );
  }
}

/** Writes every question with what was seen of it, so that the file can also be filled in by hand. */
export function keepSeen(file: string, seen: Seen): void {
  const all = handQuestions.map((question) => ({ ...question, seen: seen[question.id] ?? '' }));
  writeFileSync(`${file}.new`, `${JSON.stringify(all, undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** Puts one question to a person: what was typed, or undefined to stop. */
export type Ask = (question: string) => Promise<string | undefined>;

/**
 * Asks what has not been answered yet and keeps each answer at once, so that it may be broken off.
 * @returns how many questions are still open
 */
export async function askByHand(file: string, ask: Ask): Promise<number> {
  const seen: Record<string, string> = { ...seenIn(file) };
  keepSeen(file, seen);
  for (const question of handQuestions.filter(({ id }) => !seen[id])) {
    const typed = await ask(put(question));
    if (typed === undefined) break;
    seen[question.id] = answerOf(question, typed);
    keepSeen(file, seen);
  }
  return handQuestions.filter(({ id }) => !seen[id]).length;
}

/** A number chooses one of the answers; anything else is an answer in free words. */
const answerOf = ({ answers }: HandQuestion, typed: string): string => {
  const words = typed.trim().normalize('NFC');
  return answers[Number(words) - 1] ?? words;
};

function put({ steps, question, answers }: HandQuestion): string {
  return [
    '',
    ...steps.map((step, at) => `  Bước ${at + 1}. ${step}`),
    question,
    ...answers.map((answer, at) => `  ${at + 1} = ${answer}`),
    answers.length > 0
      ? 'Số, hoặc lời khác (để trống: hỏi lại lần sau): '
      : 'Lời (để trống: hỏi lại lần sau): ',
  ].join('\n');
}
