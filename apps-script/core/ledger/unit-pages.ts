import type { Council } from '../programme/programme.ts';
import { councilPage } from './council-page.ts';
import { progressPage } from './progress.ts';
import { proposalsPage } from './proposals.ts';
import { scorePage } from './score-page.ts';
import { unitControlPage } from './unit-control.ts';

/** The pages of the workbook of a province or sector, in the order of its tabs. */
export const unitPages = (council: Council) =>
  ({
    proposals: proposalsPage,
    council: councilPage,
    scores: scorePage(council),
    progress: progressPage,
    control: unitControlPage,
  }) as const;
