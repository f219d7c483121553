import { controlPage } from './control.ts';
import { grassrootsPage } from './grassroots.ts';
import { initiativesPage } from './initiatives.ts';

/** The pages of a union's workbook, in the order of its tabs. */
export const unionPages = {
  initiatives: initiativesPage,
  grassroots: grassrootsPage,
  control: controlPage,
} as const;
