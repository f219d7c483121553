import type { Marks, Templates } from '../effects.ts';

export interface TemplateEffects {
  readonly marks: Marks;
  readonly templates: Templates;
}

/** Tries the office's templates among these files, and notes for the dashboard what is wrong. */
export function tryTemplates(
  { marks, templates }: TemplateEffects,
  files: ReadonlySet<string>,
): void {
  const told = templates.inspect(files);
  if (told.size === 0) return;
  const before = templateProblems(marks);
  marks.write('templates', JSON.stringify({ ...before, ...Object.fromEntries(told) }));
}

/** What is to be repaired in a template, by its kind; '' where nothing is. */
export function templateProblems(marks: Marks): Readonly<Record<string, string>> {
  return JSON.parse(marks.read('templates') || '{}') as Record<string, string>;
}
