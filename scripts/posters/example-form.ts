import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { Programme } from '#core/programme/programme.ts';
import type { FormMap } from '#core/publication/form-map.ts';
import { questionsOf } from '#core/submission/questions.ts';

/**
 * Has the next build of the site take entries into a form that nobody has: the composer then shows
 * all its pages. Writes the form's map into the folder.
 */
export async function withExampleForm(programme: Programme, folder: string): Promise<void> {
  const entries = questionsOf(programme).map(({ id }, at) => [id, `entry.${1000 + at}`] as const);
  const file = path.resolve(folder, 'form-map.json');
  const map: FormMap = {
    programme: programme.id,
    url: 'https://docs.google.com/forms/d/e/invented/viewform',
    entries: Object.fromEntries(entries),
    secret: {},
    subUnits: { 'dong-thap': 'entry.2000' },
  };
  await writeFile(file, JSON.stringify(map));
  process.env.FORM_MAP = file;
}
