import { describe, expect, test } from 'vitest';
import { programmeOf } from '#core/programme/load.ts';
import { csvOf, jsonOf } from '../../site/src/open-data/files.ts';
import { initiativeTable, statisticsTable } from '../../site/src/open-data/tables.ts';
import { sampleResults } from './sample.ts';

const results = sampleResults(5);
const programme = programmeOf(results.programme.id);
if (!programme) throw new Error('not shipped');
const initiatives = initiativeTable(results, programme);

const tableOf = (...values: readonly (string | number | null)[]) => ({
  id: 'a',
  title: 'A',
  columns: values.map((_, at) => ({ name: `c${at}`, meaning: '' })),
  rows: [values],
});

describe('the open data', () => {
  test('names no author', () => {
    const written = csvOf(initiatives) + jsonOf(initiatives, { programme: '', asOf: null });
    for (const { title, author } of results.initiatives) {
      expect(written).toContain(title);
      if (author) expect(written).not.toContain(author);
    }
  });

  test('has a row for every initiative, and one for every unit and union', () => {
    expect(initiatives.rows).toHaveLength(5);
    expect(statisticsTable(results).rows).toHaveLength(
      results.units.length + results.unions.length,
    );
    for (const table of [initiatives, statisticsTable(results)]) {
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    }
  });

  test('as CSV begins with a byte order mark and leaves hidden numbers empty', () => {
    expect(csvOf(tableOf('a', null, 3))).toBe('\ufeffc0,c1,c2\r\na,,3\r\n');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-5 độ', "'-5 độ"],
    ['＝1+1', "'＝1+1"],
    ['máy;=1+1', '"máy;=1+1"'],
    ['Máy "bơm", nhỏ', '"Máy ""bơm"", nhỏ"'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['5 = 2 + 3', '5 = 2 + 3'],
  ])('as CSV holds “%s” as a text', (value, cell) => {
    expect(csvOf(tableOf(value)).split('\r\n')[1]).toBe(cell);
  });

  test('as JSON tells its rows, their number, licence and columns', () => {
    const read = JSON.parse(jsonOf(initiatives, { programme: 'Thử', asOf: null }));
    expect(read).toMatchObject({ programme: 'Thử', rowCount: 5, licence: 'CC BY 4.0', version: 1 });
    expect(read.rows).toHaveLength(read.rowCount);
    expect(read.rows).toEqual(initiatives.rows);
  });

  test('as JSON without rows is still JSON', () => {
    expect(
      JSON.parse(jsonOf({ ...initiatives, rows: [] }, { programme: '', asOf: null })).rows,
    ).toEqual([]);
  });
});
