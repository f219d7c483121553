import { expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { programmeOf } from '#core/programme/load.ts';
import { questionsOf } from '#core/submission/questions.ts';
import { formMapOf } from '../../../scripts/installation/form-map.ts';
import { install } from '../../../scripts/installation/install.ts';
import { openWorkspace } from '../../../scripts/workspace/workspace.ts';

test.each(['75-nghin-2021', 'dong-thap-2021'])(
  'every question of %s has its own field in the Form',
  async (id) => {
    const programme = programmeOf(id);
    if (!programme) throw new Error(`no programme ${id}`);
    const workspace = openWorkspace({
      dir: ':memory:',
      now: Date.parse('2021-03-20T08:00:00+07:00'),
    });
    const { entries, secret, subUnits } = formMapOf(await install(workspace, id));
    const asked = questionsOf(programme).map((question) => question.id);
    expect(new Set([...Object.keys(entries), 'subUnit'])).toEqual(new Set(asked));
    expect(Object.keys(secret)).toEqual(['effect']);
    const { units } = catalogueOf(programme.catalogue);
    const own = programme.scope.kind === 'unit' ? [programme.scope.unit] : units.map((u) => u.id);
    expect(new Set(Object.keys(subUnits))).toEqual(new Set(own));
    const fields = [entries, secret, subUnits].flatMap((part) => Object.values(part));
    expect(new Set(fields).size).toBe(fields.length);
    workspace.close();
  },
);
