import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { sentence } from '#core/problem.ts';
import { programmeOf } from '#core/programme/load.ts';
import { codeFromBytes, codeOf, showCode } from '#core/submission/code.ts';
import { contentKey, personKey } from '#core/submission/sameness.ts';
import { type Answers, decode } from '#core/submission/submission.ts';
import { canonical, clean, cleanLine, unaccented } from '#core/text/canonical.ts';
import { dayOf, isoOf, parseDay } from '#core/text/dates.ts';
import { excerpt, lengthOf } from '#core/text/length.ts';
import { countInWords, twoDigits } from '#core/text/numbers.ts';
import { comparePeople, compareVietnamese } from '#core/text/order.ts';

/** What the core makes of these answers and texts; JSON in and out, so that worlds can compare. */
export function readAll(json: string): string {
  const { answers, texts }: { answers: readonly Answers[]; texts: readonly string[] } =
    JSON.parse(json);
  const submissions = ['75-nghin-2021', 'dong-thap-2021'].flatMap((id) => {
    const programme = programmeOf(id);
    if (!programme) throw new Error(`no programme ${id}`);
    const { units, unions } = catalogueOf(programme.catalogue);
    const resolver = resolverOf(units, unions);
    return answers.map((given, at) => {
      const response = { id: `r${at}`, submittedAt: 1_616_200_000_000 + at, answers: given };
      const submission = decode(response, programme, resolver);
      return {
        submission,
        sentences: submission.problems.map(sentence),
        person: personKey(submission.facts),
        content: contentKey(submission),
      };
    });
  });
  const read = texts.map((text, at) => [
    [clean(text), cleanLine(text), canonical(text), unaccented(text), excerpt(text, 5)],
    [lengthOf(text), codeOf(text), parseDay(text), countInWords(at), twoDigits(at)],
    [dayOf(at * 1e9), isoOf(at * 1e9)],
    showCode(codeFromBytes(Array.from({ length: 10 }, (_, byte) => (byte * 37 + at) % 256))),
  ]);
  const sorted = [[...texts].sort(compareVietnamese), [...texts].sort(comparePeople)];
  return JSON.stringify({ submissions, read, sorted });
}
