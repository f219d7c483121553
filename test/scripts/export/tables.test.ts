import { expect, test } from 'vitest';
import { ndjsonOf, tablesOf } from '../../../scripts/export/tables.ts';
import { sampleResults } from '../../site/sample.ts';

const tables = tablesOf(sampleResults(20));

test('every row of every table has the columns of its schema and no others, of their types', () => {
  expect(tables.map(({ name }) => name)).toEqual(['initiatives', 'unions', 'units', 'days']);
  for (const { fields, rows, name } of tables) {
    expect(rows.length, name).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(fields.map((field) => field.name));
      for (const field of fields) {
        const value = row[field.name] ?? null;
        if (value === null) expect([field.name, field.mode]).toEqual([field.name, 'NULLABLE']);
        else expect(typeof value).toBe(field.type === 'INTEGER' ? 'number' : 'string');
      }
    }
  }
});

test('a table is one JSON object a line, whatever a title holds', () => {
  const [first] = tables;
  if (!first) throw new Error('no table');
  const rows = first.rows.map((row) => ({ ...row, title: 'Hai\ndòng “và” \u2028 nữa' }));
  const lines = ndjsonOf({ ...first, rows })
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(20);
  expect(lines.map((line) => JSON.parse(line).title)).toEqual(rows.map(({ title }) => title));
});
