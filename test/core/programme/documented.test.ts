import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { scopeMistakes } from '#core/catalogue/programme-scope.ts';
import { parseProgramme, programmeIds, programmeOf } from '#core/programme/load.ts';
import { programmeSchema } from '#core/programme/programme.ts';

const text = readFileSync('docs/programme.md', 'utf8');
/** The first column of the table of fields. */
const documented = [...text.matchAll(/^\| `([\w.[\]*]+)` \|/gm)].map(([, path]) => path ?? '');

type Def = z.core.$ZodTypes['_zod']['def'];

/** Every field that a file can say something in: "groups[].name", "petitionOf.*.place". */
function fieldsOf(schema: z.core.$ZodType, path: string): readonly string[] {
  const def = schema._zod.def as Def;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, field]) =>
        fieldsOf(field, path === '' ? name : `${path}.${name}`),
      );
    case 'array':
      return fieldsOf(def.element, `${path}[]`);
    case 'record':
      return fieldsOf(def.valueType, `${path}.*`);
    case 'optional':
      return fieldsOf(def.innerType, path);
    case 'union':
      return [...new Set(def.options.flatMap((option) => fieldsOf(option, path)))];
    default:
      return [path];
  }
}

test('docs/programme.md tells every field of a programme file, in its order, and no other', () => {
  expect(documented).toEqual(fieldsOf(programmeSchema, ''));
});

test('the sentences that it quotes are those that the program says', () => {
  const example = programmeOf('vi-du-2026');
  const nation = programmeOf('75-nghin-2021');
  if (!example || !nation) throw new Error('not shipped');
  const parsed = [
    { ...nation, entryWindow: { from: '2021-04-11', to: '2021-04-10' } },
    { ...nation, petitionDeadline: { wording: 'trước ngày 15/4/2022', before: '2021-04-15' } },
  ].map(parseProgramme);
  const mistakes = [
    ...parsed.flatMap((each) => (each.ok ? [] : each.mistakes)),
    ...scopeMistakes({ ...example, scope: { kind: 'unit', unit: 'tien-giang' } }),
  ];
  expect(mistakes).toHaveLength(3);
  for (const mistake of mistakes) expect(text).toContain(`   ${mistake}\n`);
});

test('the example says of itself that it is one', () => {
  const example = programmeOf('vi-du-2026');
  expect(programmeIds).toContain('vi-du-2026');
  expect(example?.name).toMatch(/^Ví dụ: /);
  expect(example && scopeMistakes(example)).toEqual([]);
  expect(JSON.stringify(example?.petition)).toContain('ví dụ');
});
