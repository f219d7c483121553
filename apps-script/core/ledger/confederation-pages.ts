import { nationProgressPage } from './progress.ts';
import { proposalsPages } from './proposals.ts';
import { receivedPage } from './received-page.ts';

/** The pages of the confederation's workbook, in the order of its tabs. */
export const confederationPages = {
  proposals: proposalsPages.confederation,
  received: receivedPage,
  progress: nationProgressPage,
} as const;
