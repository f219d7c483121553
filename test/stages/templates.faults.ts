import { expect, test } from 'vitest';
import { textOf } from '../google/filled-document.ts';
import { killedAtEveryCall } from './every-call.ts';
import { edited, save, templateOf, throwAway, told } from './office-template.ts';
import { setUpProgramme, tick } from './programme.ts';

test('a template is tried, kept and brought back once, wherever the sweep is killed', async () => {
  const office = await setUpProgramme();
  tick(office);
  save(office, edited('{{Tên loại}}', 'TỜ TRÌNH (MẪU MỚI)'));
  killedAtEveryCall(office.workspace);
  tick(office);
  const before = templateOf(office);
  throwAway(office);
  const kills = killedAtEveryCall(office.workspace);
  tick(office);
  expect(kills).toBeGreaterThan(3);
  expect(templateOf(office)).not.toBe(before);
  expect(textOf(office.workspace.bytesOf(templateOf(office)))).toContain('TỜ TRÌNH (MẪU MỚI)');
  const keys = office.workspace.files().map(({ appProperties }) => appProperties?.template ?? '');
  expect(keys.filter((key) => key.startsWith('to-trinh')).sort()).toEqual([
    'to-trinh',
    'to-trinh tot',
    'to-trinh-tinh-nganh',
  ]);
  expect(told(office)).toBeUndefined();
});
