/** The shape of a backup's files; a program reads its own and older ones. */
export const backupFormat = 1;
export const backupProgram = 'sang-kien';
/** Of the program that wrote it, as package.json has it. */
export const programVersion = '0.1.0';

export const manifestName = 'manifest.json';
/** Stands beside the backups, not in one: it is written whenever somebody is erased. */
export const buriedName = 'tombstones.ndjson';

/** What a file of a backup holds: said in its first line, before one JSON text a line. */
export type BackupContent =
  | { readonly kind: 'properties' }
  /** Rows of a ledger workbook's tab as they stand, from a row on (1 is the header). */
  | {
      readonly kind: 'tab';
      /** Which ledger workbook, counted from 1. */
      readonly ledger: number;
      readonly sheetId: number;
      readonly tab: string;
      readonly row: number;
    }
  /** What officers wrote: `OfficersWords` a line. */
  | { readonly kind: 'workbooks' };

/** The officers' cells of one page of a workbook, by the id of each row. */
export interface OfficersWords {
  /** The union or unit whose workbook it is. */
  readonly owner: string;
  readonly page: string;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface BackupFile {
  readonly name: string;
  /** Lines after the first one. */
  readonly rows: number;
  /** Of the whole file's UTF-8 bytes, hex. */
  readonly sha256: string;
}

/** What a backup consists of. It is written last: without it there is none. */
export interface Manifest {
  readonly program: string;
  readonly version: string;
  readonly format: number;
  readonly programme: string;
  readonly day: string;
  /** ISO 8601: when it was begun and when it was whole. */
  readonly begunAt: string;
  readonly endedAt: string;
  readonly files: readonly BackupFile[];
  readonly rows: number;
}

/** A file's text: what it holds, then its lines. */
export const backupText = (content: BackupContent, lines: readonly unknown[]): string =>
  `${[content, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n`;

/** The manifest as it is stored, with its own sum: a changed one is told from a whole one. */
export function manifestText(manifest: Manifest, digest: (text: string) => string): string {
  const text = JSON.stringify(manifest);
  return `${JSON.stringify({ manifest, sum: digest(text) })}\n`;
}
