import type { Check } from './tree.ts';

const LIMIT = 200;
/** A test lists its cases; beyond this it tests two things. */
const TEST_LIMIT = 400;

/** Files above the limit, each with its reason. */
export const longFiles: Readonly<Record<string, string>> = {
  'apps-script/core/problem.ts': 'one catalogue: whoever writes a sentence reads the others',
  'apps-script/stages/effects.ts':
    'one contract, types alone: all that a stage may ask of the world',
  'apps-script/google/ledger-book.ts': 'one workbook: rows and index change in the same calls',
  'scripts/workspace/realm.ts':
    'one vm context: what goes in and out of it stays in sight together',
  'scripts/workspace/sheets/book.ts': 'the shapes of a spreadsheet and their one keeper',
  'scripts/workspace/sheets/requests/cells.ts': 'the requests about cells, and how they compare',
  'scripts/workspace/xlsx.ts': 'one translation: every trait of a sheet to its one in .xlsx',
};

export const lengthOf = (text: string): number => text.split('\n').length - 1;

/** Long files without a reason, and reasons without a long file. */
export const tooLong: Check = (path, text) => {
  const limit = path.startsWith('test/') ? TEST_LIMIT : LIMIT;
  const lines = lengthOf(text);
  if (lines > limit) return path in longFiles ? [] : [`has ${lines} lines, above ${limit}`];
  return path in longFiles ? ['is short again: take it off the list of long files'] : [];
};

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
