import { isQuarantine } from '../problem.ts';
import { isLater } from '../submission/sameness.ts';
import type { Submission } from '../submission/submission.ts';
import { open } from './admit.ts';
import type { Dossier } from './dossier.ts';

/**
 * The dossier of which nothing is left but the entries: what its worker sent, under the code that it
 * had. Officers' words are not in it; they come back from the workbook, where they stand.
 * @param first the entry that made it
 * @param revisions those that were let in since, in any order
 */
export function reopened(
  first: Submission,
  code: string,
  revisions: readonly Submission[],
): Dossier {
  const content = revisions.reduce((last, each) => (isLater(each, last) ? each : last), first);
  return withContent(open(first, code, []), content);
}

/** The dossier with the content of an entry that was let in before. */
export function withContent(dossier: Dossier, content: Submission): Dossier {
  return {
    ...dossier,
    unit: content.unit,
    union: content.union,
    contentId: content.responseId,
    contentAt: content.submittedAt,
    facts: content.facts,
    problems: content.problems.filter((problem) => !isQuarantine(problem.code)),
  };
}
