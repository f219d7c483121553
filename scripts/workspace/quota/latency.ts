/** How long a call takes in Google, in seconds: half of them less than `p50`, one in 20 more than `p95`. */
interface Latency {
  readonly p50: number;
  readonly p95: number;
}

/**
 * By the beginning of a call's name. After the benchmarks of Google's best-practices page and of
 * the community; where none was published, a guess of the same order.
 */
const LATENCIES: readonly (readonly [string, Latency])[] = [
  ['Sheets.', { p50: 0.25, p95: 0.9 }],
  ['Drive.Files.copy', { p50: 2.7, p95: 6 }],
  ['Drive.Files.create', { p50: 1, p95: 3 }],
  ['Drive.', { p50: 0.3, p95: 1 }],
  ['SpreadsheetApp.create', { p50: 1, p95: 3 }],
  ['SpreadsheetApp.openById', { p50: 0.25, p95: 0.9 }],
  ['SpreadsheetApp.flush', { p50: 0.5, p95: 2.5 }],
  ['Sheet.appendRow', { p50: 0.25, p95: 0.9 }],
  ['Range.getValues', { p50: 0.2, p95: 0.8 }],
  ['Range.setValues', { p50: 0.02, p95: 0.08 }],
  ['FormApp.openById', { p50: 0.25, p95: 0.9 }],
  ['FormApp.create', { p50: 1, p95: 3 }],
  ['Form.getResponses', { p50: 0.8, p95: 2.5 }],
  ['MailApp.sendEmail', { p50: 0.5, p95: 1.5 }],
  ['PropertiesService.set', { p50: 0.062, p95: 0.23 }],
  ['PropertiesService.delete', { p50: 0.062, p95: 0.23 }],
  ['LockService.', { p50: 0.02, p95: 0.1 }],
  ['UrlFetchApp.', { p50: 0.4, p95: 1.2 }],
  ['ScriptApp.newTrigger', { p50: 0.5, p95: 1.5 }],
];

const OTHER: Latency = { p50: 0.03, p95: 0.085 };

/** Of the standard normal distribution, the point that one in 20 lies above. */
const Z95 = 1.645;

/** Seconds of one call: the median, or with chance (0 to 1) a draw of the lognormal distribution. */
export function secondsOf(name: string, random?: () => number): number {
  const { p50, p95 } = LATENCIES.find(([start]) => name.startsWith(start))?.[1] ?? OTHER;
  if (!random) return p50;
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const normal = radius * Math.cos(2 * Math.PI * random());
  return p50 * Math.exp((Math.log(p95 / p50) / Z95) * normal);
}
