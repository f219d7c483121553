import type { Council } from '../programme/programme.ts';
import type { Member } from '../scoring/member.ts';
import { councilPage } from './council-page.ts';
import { progressPage } from './progress.ts';
import { proposalsPage } from './proposals.ts';
import { receivedPage } from './received-page.ts';
import { scorePage } from './score-page.ts';
import { sentPage } from './sent-page.ts';
import { unitSummaryPage } from './summary-page.ts';
import { unitControlPage } from './unit-control.ts';

/**
 * The pages of the workbook of a province or sector, in the order of its tabs.
 * @param members whose names stand in the header of *Chấm điểm*: see `keptMembers`
 */
export const unitPages = (council: Council, members: readonly Member[] = []) =>
  ({
    proposals: proposalsPage,
    council: councilPage,
    scores: scorePage(council, members),
    summary: unitSummaryPage,
    progress: progressPage,
    received: receivedPage,
    control: unitControlPage,
    sent: sentPage,
  }) as const;
