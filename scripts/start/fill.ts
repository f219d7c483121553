import type { Installation } from '../installation/install.ts';
import { playTimeline } from '../installation/timeline.ts';
import { sampleMonth } from '../sample/month.ts';

/** The morning on which the tour begins: the entry window has a day and a half left. */
const openingDay = '2021-04-09T08:00:00+07:00';

/** A believable month of entries all over the country, one union through to its Tờ trình. */
export function fillSampleMonth(
  installation: Installation,
  count: number,
  onProgress: (share: number, at: number) => void,
): void {
  const month = sampleMonth({ seed: 57, count, until: openingDay });
  const until = Date.parse(openingDay);
  const refusals = playTimeline(installation, { ...month, until }, { onProgress });
  if (refusals.length > 0)
    throw new Error(`the sample asks for what can't be done: ${refusals.join('\n')}`);
}
