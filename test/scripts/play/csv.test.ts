import { expect, test } from 'vitest';
import { csv } from '../../../scripts/play/csv.ts';

test('every field is quoted, and quotes and line breaks inside survive', () => {
  expect(csv(['a', 'b'], [['x"y', 'l1\nl2']])).toBe('\uFEFF"a","b"\r\n"x""y","l1\nl2"\r\n');
});

test.each(['=1+1', '+84', '-1', '@x', '\tx', '\rx', '＝1'])(
  '%j does not come alive in a spreadsheet',
  (text) => {
    expect(csv([], [[text]])).toContain(`"'${text}"`);
  },
);
