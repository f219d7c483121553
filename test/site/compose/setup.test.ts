import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { setupOf } from '../../../site/src/compose/setup.ts';
import { exampleForm } from './example-form.ts';
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
  expect(setupOf(programme, none, 'https://example.org/form').form).toBeUndefined();
  process.env.FORM_MAP = mapFile({});
  expect(setupOf(programme, none, '').form).toBeUndefined();
});

test('a map that lacks a question stops the build with its name', () => {
  const { phone: _, ...others } = exampleForm.entries;
  process.env.FORM_MAP = mapFile({ entries: others, subUnits: { 'dong-thap': 'entry.4' } });
  expect(() => setupOf(programme, none, 'https://example.org/form')).toThrow('“Số điện thoại”');
});

test('no wording of petitions is sent to a phone', () => {
  expect(JSON.stringify(setupOf(programme, none, ''))).not.toContain('Căn cứ');
});
