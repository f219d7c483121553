import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
  install,
} from '../../scripts/installation/install.ts';
import type { FormState } from '../../scripts/workspace/forms/form.ts';
import type { ProfileName } from '../../scripts/workspace/quota/profile.ts';
import { openWorkspace } from '../../scripts/workspace/workspace.ts';
import { quickBundle } from './bundle.ts';

/** The unions that entries are sent to; the last has no officers and no workbook yet. */
export const unions = [
  ['dong-thap/tp-cao-lanh', 'LĐLĐ TP Cao Lãnh'],
  ['dong-thap/tp-sa-dec', 'LĐLĐ TP Sa Đéc'],
  ['dong-thap/huyen-lap-vo', 'LĐLĐ huyện Lấp Vò'],
] as const;

export const unit = 'dong-thap';
export const stranger = 'nguoi.la@example.org';

const beginning = Date.parse('2021-03-20T08:00:00+07:00');

/** A programme that was set up once, and can be brought back to that moment for every seed. */
export interface World extends Installation {
  back(): void;
  /** The Form's questions as they were. */
  readonly items: FormState['items'];
}

/**
 * Sets a programme up, names officers and lets their workbooks be made.
 * @param code what runs: the quick bundle, unless it is another one
 */
export async function worldOf(profile: ProfileName, code?: string): Promise<World> {
  const workspace = openWorkspace({ dir: ':memory:', now: beginning, profile });
  const installation = await install(workspace, 'dong-thap-2021', code ?? (await quickBundle()));
  appointOfficers(installation, [unions[0][0], unions[1][0]]);
  appointUnitOfficers(installation, [unit]);
  for (let n = 0; n < 6; n++) {
    workspace.clock.set(workspace.clock.now() + 20 * 60_000);
    workspace.run('tick');
  }
  const { items } = workspace.form(installation.form);
  return { ...installation, items, back: workspace.checkpoint() };
}
