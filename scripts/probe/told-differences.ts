import type { Answers, Difference } from '../workspace/conformance/judge.ts';
import type { Outcome, Vector } from '../workspace/conformance/vector.ts';
import type { Seen } from './hand-answers.ts';
import { handQuestions } from './hand-questions.ts';

/** Where an account and the workspace part, as a sentence for whoever mends the workspace. */
export function toldDifference(difference: Difference, source: string): string {
  const { id, confidence, kind, expected, live, workspace } = difference;
  const seen = `Google thật ${told(live)}`;
  switch (kind) {
    case 'refuted':
      return `${id}: ${seen}; bản dựng lại tin sai, nó ${told(workspace)} vì ${source} (độ tin ${confidence}) nói rằng Google ${told(expected)}.`;
    case 'other':
      return `${id}: ${seen}; bản dựng lại ${told(workspace)}.`;
    case 'unbuilt':
      return `${id}: ${seen}; bản dựng lại chưa làm phần này.`;
    case 'unasked':
      return `${id}: chưa hỏi ${live === undefined ? 'Google thật' : 'bản dựng lại'}.`;
  }
}

export const toldDifferences = (
  found: readonly Difference[],
  vectors: readonly Vector[],
): readonly string[] => {
  const sources = new Map(vectors.map(({ id, source }) => [id, source]));
  return found.map((one) => toldDifference(one, sources.get(one.id) ?? ''));
};

const LONGEST = 300;

function told(outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'chưa trả lời';
  if ('error' in outcome) return `từ chối: “${short(outcome.error)}”`;
  return `trả lời ${short(JSON.stringify(outcome.result))}`;
}

const short = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

/** What is amiss with a run as a whole, before any answer of it is believed. */
export function toldRun({ done, left }: Answers): readonly string[] {
  return [
    ...(done ? [] : ['Bộ câu hỏi chưa chạy hết. Xin chạy lại hàm probe đến khi nói “finished”.']),
    ...(left.length > 0
      ? [`Còn ${left.length} tệp thử trên tài khoản, xin xoá: ${left.join(' ')}`]
      : []),
  ];
}

/** What a person saw, against what the workspace believes. */
export interface ByHand {
  readonly wrong: readonly string[];
  /** Seen, with no belief to hold it against. */
  readonly kept: readonly string[];
  readonly open: readonly string[];
}

export function toldByHand(seen: Seen): ByHand {
  const answered = handQuestions.filter(({ id }) => seen[id]);
  return {
    wrong: answered
      .filter(({ id, believed }) => believed !== undefined && believed !== seen[id])
      .map(
        ({ id, question, believed }) =>
          `${id}: ${question} Đã thấy: “${seen[id]}”; bản dựng lại tin sai, nó cho là “${believed}”.`,
      ),
    kept: answered
      .filter(({ believed }) => believed === undefined)
      .map(({ id, question }) => `${id}: ${question} Đã thấy: “${seen[id]}”.`),
    open: handQuestions.filter(({ id }) => !seen[id]).map(({ id }) => id),
  };
}
