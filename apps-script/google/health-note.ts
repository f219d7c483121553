import { dossierAddresses, type Programme } from '../core/programme/programme.ts';
import type { Finding } from '../core/schedule/finding.ts';
import type { HealthNote } from '../core/schedule/health-note.ts';
import type { Properties } from './config.ts';
import { marksIn } from './marks.ts';

/** What a sweep notes for `npm run doctor`. */
export function healthNoteOf(properties: Properties, programme: Programme, now: number): string {
  const marks = marksIn(properties);
  const note: HealthNote = {
    at: now,
    programme: programme.id,
    ledgers: [...properties.ids('ledgers')],
    folder: properties.config('folder'),
    projection: properties.config('projection'),
    site: properties.config('site'),
    readers: dossierAddresses(programme),
    publishedAt: Number(marks.read('publishedAt') || 0),
    found: JSON.parse(marks.read('found') || '[]') as Finding[],
  };
  return JSON.stringify(note);
}
