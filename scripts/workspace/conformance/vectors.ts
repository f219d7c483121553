import type { Vector } from './vector.ts';
import { cellVectors } from './vectors/cells.ts';
import { driveVectors } from './vectors/drive.ts';
import { searchVectors } from './vectors/drive-search.ts';
import { formVectors } from './vectors/forms.ts';
import { openVectors } from './vectors/open.ts';
import { responseVectors } from './vectors/responses.ts';
import { scriptVectors } from './vectors/script.ts';
import { spreadsheetVectors } from './vectors/spreadsheets.ts';
import { utilityVectors } from './vectors/utilities.ts';
import { readVectors } from './vectors/values-read.ts';
import { refusedVectors } from './vectors/values-refused.ts';
import { writtenVectors } from './vectors/values-written.ts';

/** Everything that is asked of the workspace and of a real account. */
export const vectors: readonly Vector[] = [
  ...writtenVectors,
  ...readVectors,
  ...refusedVectors,
  ...spreadsheetVectors,
  ...cellVectors,
  ...driveVectors,
  ...searchVectors,
  ...formVectors,
  ...responseVectors,
  ...utilityVectors,
  ...scriptVectors,
  ...openVectors,
];
