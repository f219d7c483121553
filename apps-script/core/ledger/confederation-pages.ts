import { nationProgressPage } from './progress.ts';
import { proposalsPages } from './proposals.ts';

/** The pages of the confederation's workbook, in the order of its tabs. */
export const confederationPages = {
  proposals: proposalsPages.confederation,
  progress: nationProgressPage,
} as const;
