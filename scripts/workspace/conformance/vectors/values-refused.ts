import type { Vector } from '../vector.ts';

const REPORTED = 'reported by many, e.g. in issues of googleapis clients';

/** Sheets.Spreadsheets.Values: what is refused, and in which words. */
export const refusedVectors: readonly Vector[] = [
  {
    id: 'values/an-unknown-tab-is-refused',
    call: `t.V.get(t.book, 'Không có!A1');`,
    expect: { error: 'Unable to parse range: Không có!A1' },
    source: REPORTED,
    confidence: 'C',
  },
  {
    id: 'values/a-fence-is-kept',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a'], ['b']] }, t.book, title + '!A1:B1', t.raw);`,
    expect: { error: 'but tried writing to row [2]' },
    source: REPORTED,
    confidence: 'C',
  },
  {
    id: 'values/beyond-the-grid-is-refused',
    call: `const { title } = t.tab();
    t.V.get(t.book, title + '!A1001');`,
    expect: { error: 'exceeds grid limits. Max rows: 1000, max columns: 26' },
    source: REPORTED,
    confidence: 'C',
  },
  {
    id: 'values/how-to-read-must-be-said',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a']] }, t.book, title + '!A1');`,
    expect: { error: "'valueInputOption' is required but not specified" },
    source: REPORTED,
    confidence: 'C',
  },
  {
    id: 'values/an-unknown-file-is-not-found',
    call: `t.V.get('khong-co', 'A1');`,
    expect: { error: 'Requested entity was not found.' },
    source: REPORTED,
    confidence: 'C',
  },
  {
    id: 'values/a-refusal-names-its-call',
    call: `t.V.get('khong-co', 'A1');`,
    expect: { error: 'API call to sheets.spreadsheets.values.get failed with error: ' },
    source: 'https://developers.google.com/apps-script/guides/services/advanced',
    confidence: 'C',
  },
  {
    id: 'values/a-refusal-has-its-code',
    call: `try { t.V.get('khong-co', 'A1'); } catch (e) { return [e.name, e.details.code]; }`,
    expect: { result: ['GoogleJsonResponseException', 404] },
    source: REPORTED,
    confidence: 'C',
  },
];
