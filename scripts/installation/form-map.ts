import { type FormMap, formMapOfRows, formMapTab } from '#core/publication/form-map.ts';
import type { Installation } from './install.ts';

/** The map of the installed programme's Form, as the projection tells it. */
export function formMapOf({ workspace }: Installation): FormMap {
  const { sheets } = workspace.spreadsheet(workspace.properties().get('config.projection') ?? '');
  const map = formMapOfRows(sheets.find(({ title }) => title === formMapTab)?.rows() ?? []);
  if (!map) throw new Error('the projection does not tell which field of the Form is which');
  return map;
}
