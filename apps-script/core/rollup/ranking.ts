/** One union or unit on its way to its own target. */
export interface Runner {
  readonly id: string;
  /** How many count towards the target. */
  readonly reached: number;
  /** Undefined: no target of its own, so it is listed and not ranked. */
  readonly target: number | undefined;
}

export interface Placing {
  /** `reached` in hundredths of a percent of the target, rounded down: 8550 for 85,50 %. */
  readonly share: number;
  /** 1 is the best; equals share a rank, and the next one is as many further down. */
  readonly rank: number;
}

/** Said beside every ranking. */
export const rankingMethod =
  'Xếp hạng theo tỷ lệ số sáng kiến đã nhận (không tính đã rút) so với chỉ tiêu của chính mình; bằng nhau thì cùng hạng, nơi chưa có chỉ tiêu thì không xếp hạng.';

/**
 * Ranks by the share of the own target, so that small ones have the same chance as large ones.
 * Shares are compared as fractions: what only looks equal when rounded is no tie.
 */
export function rankByTarget(runners: readonly Runner[]): ReadonlyMap<string, Placing> {
  const ranked = runners.flatMap(({ id, reached, target }) =>
    target === undefined ? [] : [{ id, reached, target }],
  );
  const ahead = (one: (typeof ranked)[number], other: (typeof ranked)[number]) =>
    one.reached * other.target > other.reached * one.target;
  return new Map(
    ranked.map((runner) => [
      runner.id,
      {
        share: Math.floor((runner.reached * 10_000) / runner.target),
        rank: 1 + ranked.filter((other) => ahead(other, runner)).length,
      },
    ]),
  );
}

/** "85,5 %" of 8550; a share that is not quite 100 % never reads so. */
export function shareWords({ share }: Placing): string {
  return `${String(Math.floor(share / 10) / 10).replace('.', ',')} %`;
}
