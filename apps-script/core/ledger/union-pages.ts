import { complaintPage } from './complaint-page.ts';
import { controlPage } from './control.ts';
import { employerListPage } from './employer-list-page.ts';
import { grassrootsPage } from './grassroots.ts';
import { initiativesPage } from './initiatives.ts';
import { onBehalfPage } from './on-behalf.ts';
import { sentPage } from './sent-page.ts';
import { summaryPage } from './summary-page.ts';

/** The pages of a union's workbook, in the order of its tabs. */
export const unionPages = {
  initiatives: initiativesPage,
  onBehalf: onBehalfPage,
  grassroots: grassrootsPage,
  employerList: employerListPage,
  complaints: complaintPage,
  summary: summaryPage,
  control: controlPage,
  sent: sentPage,
} as const;
