import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { formMapSchema } from '#core/publication/form-map.ts';
import { setupOf } from '../../../site/src/compose/setup.ts';
import { formMapFor } from '../../../site/src/form-map.ts';
import { exampleFormMap } from './example-form.ts';
import { settingFor } from './setting.ts';

const none = { changes: [], closed: [] };

const { programme } = settingFor();
const mapFile = (map: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'form-map-')), 'map.json');
  writeFileSync(path, JSON.stringify(map));
  return path;
};

afterEach(() => {
  delete process.env.FORM_MAP;
});

test('without a Form or its map nothing is sent from the site', () => {
  const map = formMapSchema.parse(exampleFormMap(['dong-thap'], programme.id));
  expect(setupOf(programme, none, 'https://example.org/form', undefined).form).toBeUndefined();
  expect(setupOf(programme, none, '', map).form).toBeUndefined();
  expect(formMapFor(programme)).toBeUndefined();
});

test('a map that lacks a question stops the build with its name', () => {
  const { entries, ...map } = exampleFormMap(['dong-thap'], programme.id);
  const { phone: _, ...others } = entries;
  process.env.FORM_MAP = mapFile({ ...map, entries: others });
  expect(() => formMapFor(programme)).toThrow('“Số điện thoại”');
});

test('the Form of another programme stops the build', () => {
  process.env.FORM_MAP = mapFile(exampleFormMap(['dong-thap'], 'vi-du-2026'));
  expect(() => formMapFor(programme)).toThrow('thuộc chương trình “vi-du-2026”');
});

test('no wording of petitions is sent to a phone', () => {
  expect(JSON.stringify(setupOf(programme, none, '', undefined))).not.toContain('Căn cứ');
});
