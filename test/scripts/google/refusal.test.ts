import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../../scripts/google/refusal.ts';
import { patiently } from '../../../scripts/google/retry.ts';
import { sentenceOf, stoppedBy } from '../../../scripts/google/sentences.ts';

/** An error as gaxios throws it. */
function answered(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
  const response = { status, headers: new Headers(headers), data: { error: { message } } };
  return Object.assign(new Error(message), { status, response });
}

const off = 'https://script.google.com/home/usersettings';
const project =
  'https://console.developers.google.com/apis/api/sheets.googleapis.com/overview?project=12';

describe('a refusal', () => {
  test.each([
    ['expired', answered(401, 'Request had invalid authentication credentials.')],
    ['expired', answered(400, 'invalid_grant')],
    ['expired', 'Error: invalid_rapt'],
    ['clock', answered(400, 'invalid_grant: Token must be … in a reasonable timeframe')],
    ['clock', Object.assign(new Error('no'), { code: 'CERT_NOT_YET_VALID' })],
    ['certificate', Object.assign(new Error('no'), { code: 'SELF_SIGNED_CERT_IN_CHAIN' })],
    ['scope', answered(403, 'Request had insufficient authentication scopes.')],
    ['forbidden', answered(403, 'The caller does not have permission')],
    ['too-many', answered(403, 'User Rate Limit Exceeded, rateLimitExceeded')],
    ['too-many', answered(429, "Quota exceeded for quota metric 'Read requests'")],
    ['missing', answered(404, 'Requested entity was not found.')],
    ['missing', 'Requested entity was not found.'],
    ['away', answered(503, 'The service is currently unavailable.')],
    ['away', new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })],
    ['away', 'socket hang up'],
    ['unreadable-key', new Error('error:1E08010C:DECODER routines::unsupported')],
  ])('is %s', (kind, error) => {
    expect(refusalOf(error)?.kind).toBe(kind);
  });

  test.each([
    [`User has not enabled the Apps Script API. Enable it by visiting ${off} then retry.`, off],
    [
      `Google Sheets API has not been used in project 12 before or it is disabled. Enable it by visiting ${project} then retry.`,
      project,
    ],
  ])('says where what is switched off is switched on', (message, address) => {
    const refusal = refusalOf(answered(403, message));
    expect(refusal).toEqual({ kind: 'api-off', address });
    expect(refusal && sentenceOf(refusal)).toMatch(/Xin bật lên.*Nơi bật: https:/);
  });

  test('of a sign-in is told from a clock that differs', () => {
    const date = 'Mon, 10 Mar 2025 08:00:00 GMT';
    const error = answered(401, 'no', { date });
    expect(refusalOf(error, Date.parse(date) + 60_000)?.kind).toBe('expired');
    expect(refusalOf(error, Date.parse(date) + 600_000)?.kind).toBe('clock');
  });

  test('that is a mistake of ours stays what it is', () => {
    const error = new TypeError('x is not a function');
    expect(stoppedBy(error)).toBe(error);
    const wrong = answered(400, 'Unable to parse range');
    expect(stoppedBy(wrong)).toBe(wrong);
  });
});

describe('patience', () => {
  const waited: number[] = [];
  const wait = async (ms: number) => void waited.push(ms);

  test('waits as long as Google asks, within a minute', async () => {
    const answers = [
      answered(429, 'no', { 'retry-after': '7' }),
      answered(503, 'no', { 'retry-after': '86400' }),
    ];
    const read = async () => {
      const error = answers.shift();
      if (error) throw error;
      return 'read';
    };
    expect(await patiently(read, wait)).toBe('read');
    expect(waited).toEqual([7000, 60_000]);
  });

  test.each([400, 401, 403, 404])('has no use after %i', async (status) => {
    let asked = 0;
    const read = async () => {
      asked += 1;
      throw answered(status, 'no');
    };
    await expect(patiently(read, wait)).rejects.toThrow('no');
    expect(asked).toBe(1);
  });
});
