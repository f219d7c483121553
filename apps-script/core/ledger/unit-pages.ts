import { progressPage } from './progress.ts';
import { proposalsPage } from './proposals.ts';
import { unitControlPage } from './unit-control.ts';

/** The pages of the workbook of a province or sector, in the order of its tabs. */
export const unitPages = {
  proposals: proposalsPage,
  progress: progressPage,
  control: unitControlPage,
} as const;
