import type { Results } from '#core/publication/results.ts';

type Span = Results['days'][number];

const DAY = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** A bar of the chart, in units of a field 100 high and as many wide as there are days. */
export interface DayBar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export interface DayChart {
  readonly days: number;
  readonly bars: readonly DayBar[];
  /** The most received on one day. */
  readonly most: number;
  /** Where the most was received; undefined while nothing was. */
  readonly peak: Span | undefined;
}

/** Days that are told together are one broad bar, as high as their mean. */
export function dayChart(spans: readonly Span[], window: { from: string; to: string }): DayChart {
  const first = Math.min(numberOf(window.from), ...spans.map(({ from }) => numberOf(from)));
  const last = Math.max(numberOf(window.to), ...spans.map(({ to }) => numberOf(to)));
  const widthOf = ({ from, to }: Span) => numberOf(to) - numberOf(from) + 1;
  const meanOf = (span: Span) => span.received / widthOf(span);
  const most = Math.max(0, ...spans.map(meanOf));
  return {
    days: last - first + 1,
    bars: spans.map((span) => ({
      x: numberOf(span.from) - first,
      width: widthOf(span),
      height: (100 * meanOf(span)) / Math.max(1, most),
    })),
    most,
    peak: spans.find((span) => meanOf(span) === most),
  };
}
