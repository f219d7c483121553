import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { answerLines, officerLines } from '../../scripts/play/lines.ts';
import type { Play } from '../../scripts/play/play.ts';

const here = import.meta.dirname;

/** Each folder here is a journey: what goes in, beside what a person expects to come out. */
export const cases: readonly string[] = readdirSync(here).filter((name) =>
  statSync(path.join(here, name)).isDirectory(),
);

export function journeyOf(name: string): Play {
  const folder = path.join(here, name);
  const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const named = readdirSync(folder).includes('programme.txt');
  return {
    programme: named ? text('programme.txt').trim() : '75-nghin-2021',
    answers: answerLines('answers.jsonl', text('answers.jsonl')),
    officers: officerLines('officers.jsonl', text('officers.jsonl')),
  };
}

/** The expected texts by file name. */
export function expectedOf(name: string): ReadonlyMap<string, string> {
  const folder = path.join(here, name, 'expected');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((file) => statSync(path.join(folder, file)).isFile());
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]));
}
