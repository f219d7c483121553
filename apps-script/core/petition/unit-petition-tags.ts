import type { TemplateKind } from './template-kind.ts';
import { petitionLines, petitionTags, rowTags } from './template-tags.ts';
import type { UnitSummaryRow } from './unit-petition-data.ts';

/** The places inside a repeated row of the unit's annex. */
export const unitRowTags = {
  ...rowTags,
  'Công đoàn đề nghị': 'proposer',
} as const satisfies Readonly<Record<string, keyof UnitSummaryRow>>;

export const unitPetitionTemplate: TemplateKind = {
  name: 'Tờ trình của tỉnh, ngành',
  places: petitionTags,
  lists: { ...petitionLines, rows: unitRowTags },
  needed: ['Nội dung trình', 'Sáng kiến', ...Object.keys(unitRowTags)],
};
