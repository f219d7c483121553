import type { Results } from '#core/publication/results.ts';
import { rankByTarget, shareWords } from '#core/rollup/ranking.ts';
import { count } from './words.ts';

/** Stands for a number that is not told, so that nobody learns of a small group. */
export const hiddenWords = 'không nêu';

/** A number that may be hidden. */
export const guardedWords = (value: number | null): string =>
  value === null ? hiddenWords : count(value);

/** A unit or a union, with its places among its kind. */
export interface Placed {
  readonly name: string;
  readonly href: string | undefined;
  readonly received: number | null;
  readonly chosen: number | null;
  readonly target: number | null;
  /** 1 for the most received; undefined where that is hidden. */
  readonly rank: number | undefined;
  /** "85,5 %" of its own target, and its place by that; undefined where one of both is not known. */
  readonly share: { readonly words: string; readonly rank: number } | undefined;
}

type Counted = Pick<Results['units'][number], 'id' | 'name' | 'received' | 'chosen' | 'target'>;

/** The most received first, what is hidden last. */
export function placed(
  rows: readonly Counted[],
  hrefOf: (row: Counted) => string | undefined,
): readonly Placed[] {
  const shares = rankByTarget(
    rows.flatMap(({ id, received, target }) =>
      received === null ? [] : [{ id, reached: received, target: target ?? undefined }],
    ),
  );
  return rows
    .toSorted((a, b) => (b.received ?? -1) - (a.received ?? -1))
    .map((row, _, all) => {
      const share = shares.get(row.id);
      const { received } = row;
      return {
        ...row,
        href: hrefOf(row),
        rank:
          received === null
            ? undefined
            : 1 + all.filter((other) => (other.received ?? -1) > received).length,
        share: share && { words: shareWords(share), rank: share.rank },
      };
    });
}
