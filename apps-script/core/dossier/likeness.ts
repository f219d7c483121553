import type { Problem } from '../problem.ts';
import { showCode } from '../submission/code.ts';
import { samePerson } from '../submission/sameness.ts';
import { canonical } from '../text/canonical.ts';
import { lengthOf } from '../text/length.ts';
import type { Dossier } from './dossier.ts';
import { isLive } from './standing.ts';

/** Shorter texts are alike by chance ("Cải tiến quy trình"). */
const TITLE_LENGTH = 15;
const TEXT_LENGTH = 40;

/**
 * A hint that another initiative has the same text: co-authors often send it each for themselves.
 * It never holds anything back. Of several, the own union's earliest is named, whatever the order
 * in which they came. Of another union's people nothing is said.
 * @param others dossiers that share a key of likeness; the dossier itself may be among them
 */
export function likenessHint(dossier: Dossier, others: readonly Dossier[]): readonly Problem[] {
  const [first] = others
    .filter((other) => other.id !== dossier.id && isLive(other))
    .flatMap((other) => {
      const what = alike(dossier, other);
      return what === undefined ? [] : [{ other, what }];
    })
    .sort((a, b) => byNearness(dossier.union, a.other, b.other));
  if (!first) return [];
  const { other, what } = first;
  if (other.union !== dossier.union) return [{ code: 'alike.elsewhere', data: { what } }];
  const { title, fullName } = other.facts;
  const data = { what, title, name: fullName, mark: showCode(other.code) };
  return [{ code: samePerson(dossier.facts, other.facts) ? 'alike.again' : 'alike.other', data }];
}

/** What the two have in common, in words; a title counts only inside one union. */
function alike(a: Dossier, b: Dossier): string | undefined {
  const title = a.union === b.union && sameText(a.facts.title, b.facts.title, TITLE_LENGTH);
  const text =
    !a.facts.tradeSecret &&
    !b.facts.tradeSecret &&
    sameText(a.facts.description, b.facts.description, TEXT_LENGTH);
  if (text) return title ? 'tên và mô tả' : 'mô tả';
  return title ? 'tên' : undefined;
}

function sameText(a: string, b: string, atLeast: number): boolean {
  return lengthOf(a) >= atLeast && canonical(a) === canonical(b);
}

function byNearness(union: string, a: Dossier, b: Dossier): number {
  const nearer = Number(b.union === union) - Number(a.union === union);
  return nearer || a.contentAt - b.contentAt || (a.id < b.id ? -1 : 1);
}
