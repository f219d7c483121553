import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
  install,
} from '../installation/install.ts';
import { sentEntries } from '../sample/month.ts';
import type { SentEntry } from '../sample/officers.ts';
import type { Place } from '../sample/places.ts';
import { randomOf } from '../sample/random.ts';
import type { FaultHook } from '../workspace/gate.ts';
import type { ProfileName } from '../workspace/quota/profile.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { firstDay, places, placingIn, portalCalendar } from './shape.ts';

/** Who sends how much to whom, in what kind of account. */
export interface Plan {
  readonly profile: Exclude<ProfileName, 'off'>;
  readonly entries: number;
  readonly unions: number;
  /** Only what is sent from then on (epoch ms); absent: all of it. */
  readonly from?: number;
  readonly faults?: FaultHook;
}

export interface Scene {
  readonly installation: Installation;
  readonly places: readonly Place[];
  readonly sent: readonly SentEntry[];
}

const DAY = 24 * 3_600_000;
/** The operator does it in *Cài đặt*, as in 2021: the month became forty days. */
const longer = {
  'entryWindow.to': '2021-04-20',
  'petitionDeadline.before': '2021-04-25',
  'petitionDeadline.wording': 'trước ngày 25/4/2021',
  'complaintWindow.from': '2021-04-25',
  'complaintWindow.to': '2021-04-30',
  'unitPetitionDeadline.before': '2021-05-10',
  'unitPetitionDeadline.wording': 'trước ngày 10/5/2021',
};

/** The same entries for every programme and script that is compared. */
export function entriesOf({ profile, entries, unions }: Plan): Omit<Scene, 'installation'> {
  const random = randomOf(57);
  const all = places(unions, random, profile === 'consumer' ? 'dong-thap' : undefined);
  return {
    places: all,
    sent: sentEntries(entries, portalCalendar(), placingIn(all, random), random),
  };
}

/** A programme set up two days before it begins, with officers named everywhere. */
export async function sceneOf(plan: Plan, code?: string): Promise<Scene> {
  const { places: all, sent } = entriesOf(plan);
  const from = plan.from ?? firstDay;
  const now = from - 2 * DAY + DAY / 3;
  const workspace = openWorkspace({ dir: ':memory:', now, profile: plan.profile });
  const programme = plan.profile === 'consumer' ? 'dong-thap-2021' : '75-nghin-2021';
  const installation = await install(workspace, programme, code);
  workspace.setProperty('config.profile', plan.profile);
  workspace.setProperty('config.settings', JSON.stringify({ fields: longer, wording: {} }));
  appointOfficers(
    installation,
    all.map(({ union }) => union.id),
  );
  appointUnitOfficers(installation, [...new Set(all.map(({ unit }) => unit.id))]);
  return { installation, places: all, sent: sent.filter(({ at }) => at >= from) };
}
