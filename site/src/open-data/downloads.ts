import { createHash } from 'node:crypto';
import { programme, results } from '../published.ts';
import { csvOf, jsonOf } from './files.ts';
import { initiativeTable, statisticsTable, type Table } from './tables.ts';

/** A file as it is offered. */
export interface Download {
  /** "sang-kien.csv" */
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

export const tables: readonly Table[] = [
  initiativeTable(results, programme),
  statisticsTable(results),
];

const about = {
  programme: results.programme.name,
  asOf: results.asOf,
  confirmedOn: results.confirmedOn ?? null,
};

const download = (name: string, text: string): Download => ({
  name,
  text,
  bytes: Buffer.byteLength(text),
  sha256: createHash('sha256').update(text).digest('hex'),
});

/** The files of a table: for a spreadsheet, and for a program. */
export const downloadsOf = (table: Table): readonly Download[] => [
  download(`${table.id}.csv`, csvOf(table)),
  download(`${table.id}.json`, jsonOf(table, about)),
];

export const downloads: readonly Download[] = tables.flatMap(downloadsOf);
