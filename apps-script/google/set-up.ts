import type { Unit } from '../core/catalogue/catalogue.ts';
import { unionsOf, unitsOf } from '../core/ledger/registry.ts';
import type { LedgerTab, OfficeTab } from '../core/ledger/tabs.ts';
import { ledgerTabs, officeTabs } from '../core/ledger/tabs.ts';
import { firstUnits } from '../core/ledger/units.ts';
import type { Programme } from '../core/programme/programme.ts';
import { formPhaseOf } from '../core/programme/window.ts';
import { outOfTime } from '../core/schedule/hindrance.ts';
import { notChosen, setUpTold } from '../core/schedule/set-up-told.ts';
import { halfTornDown } from '../core/schedule/tear-down-told.ts';
import { dayOf } from '../core/text/dates.ts';
import type { Setting } from '../stages/effects.ts';
import { chooseProgramme } from './choose-programme.ts';
import { clockOf } from './clock.ts';
import { type ConfigName, Properties } from './config.ts';
import { furnishDesk } from './desk-layout.ts';
import {
  accountNow,
  createBlob,
  createFolder,
  createForm,
  createSpreadsheet,
  type FileKey,
  findFile,
} from './drive-api.ts';
import { fillRegistry, fillUnits } from './first-unions.ts';
import { buildForm } from './form.ts';
import { mapOfForm } from './form-map.ts';
import { Journal } from './journal.ts';
import { furnishLedger } from './ledger-layout.ts';
import { marksIn } from './marks.ts';
import { firstVersion, officeTemplates } from './office-templates.ts';
import { discardTwins } from './own-files.ts';
import { settingOf } from './programme.ts';
import { describeForm, furnishProjection } from './projection.ts';
import { registryIn } from './registry.ts';
import { takeBackLost } from './restored.ts';
import { hinderedHere } from './rightful.ts';
import { signingWith } from './signing.ts';
import { carryOut, type Step, toldOf } from './steps.ts';
import { keepTrigger } from './trigger.ts';

export const shardTabs = Object.keys(ledgerTabs) as LedgerTab[];
const allTabs = [...shardTabs, ...Object.keys(officeTabs)] as (LedgerTab | OfficeTab)[];

/**
 * Sets a programme up from the ledger workbook that a person made: tabs, registry, folder, templates,
 * projection, Form and clock trigger. Each step looks for its outcome first, so it may be stopped
 * and asked for again. Returns what the operator is told.
 */
export function setUpProgramme(startedAt: number): string {
  const what = 'Việc thiết lập';
  return toldOf(what, () => {
    const properties = new Properties();
    takeBackLost(properties, startedAt);
    const hindered = hinderedHere(properties);
    if (hindered !== '') return hindered;
    if (properties.config('trial') === 'ending') return halfTornDown;
    if (!chooseProgramme(properties)) return notChosen;
    const setting = settingOf(properties);
    const isTrial = properties.config('trial') === 'yes';
    return carryOut(what, stepsOf(properties, setting, startedAt), () =>
      setUpTold(setting.programme, isTrial),
    );
  });
}

/** What is made, in this order; the clock begins last. */
function stepsOf(
  properties: Properties,
  { programme, units }: Setting,
  startedAt: number,
): readonly Step[] {
  const ledger = SpreadsheetApp.getActiveSpreadsheet().getId();
  const folder = () => properties.config('folder');
  return [
    {
      name: 'các trang của sổ cái',
      make() {
        // Noted before the tabs are there: a copy of this workbook has them and not the note.
        once(properties, 'ledgers', () => ledger);
        once(properties, 'owner', accountNow);
        once(properties, 'secret', () => `${Utilities.getUuid()}${Utilities.getUuid()}`);
        furnishLedger(ledger, allTabs);
        furnishDesk(ledger, programme, properties.config('site'));
        fillRegistry(ledger, programme);
        fillUnits(ledger, firstUnits(units, programme));
      },
    },
    {
      name: 'thư mục',
      make: () =>
        once(properties, 'folder', () =>
          found({ kind: 'folder', key: programme.id }, (key) => createFolder(programme.name, key)),
        ),
    },
    {
      name: 'mẫu văn bản',
      make() {
        for (const template of Object.values(officeTemplates)) {
          once(properties, template.config, () =>
            found({ kind: 'template', key: template.key }, (key) =>
              createBlob(firstVersion(template), key, folder()),
            ),
          );
        }
      },
    },
    {
      name: 'bảng để công bố',
      make() {
        const projection = once(properties, 'projection', () =>
          found({ kind: 'projection', key: programme.id }, (key) =>
            createSpreadsheet(`Công bố – ${programme.name}`, key, folder()),
          ),
        );
        furnishProjection(projection);
      },
    },
    {
      name: 'biểu mẫu',
      make: () =>
        once(properties, 'forms', () => makeForm(properties, programme, units, startedAt)),
    },
    {
      name: 'địa chỉ biểu mẫu cho trang công khai',
      make() {
        const [form = ''] = properties.ids('forms');
        const map = () => mapOfForm(form, programme, units, timeIn(startedAt));
        describeForm(properties.config('projection'), map);
      },
    },
    { name: 'rà tệp trùng', make: () => discardTwins(filesOf(properties, programme.id)) },
    {
      name: 'lịch quét',
      make: () => keepTrigger(properties, marksIn(properties).read('ended') === '' ? 5 : 15),
    },
  ];
}

/** What was made of files, each under its key. */
function filesOf(properties: Properties, key: string) {
  const kept = [
    { kind: 'folder', key, config: 'folder' },
    { kind: 'projection', key, config: 'projection' },
    { kind: 'form', key, config: 'forms' },
    ...Object.values(officeTemplates).map((each) => ({ ...each, kind: 'template' as const })),
  ] as const;
  return kept.map(({ kind, key: own, config }) => ({
    ...{ kind, key: own },
    id: properties.ids(config)[0] ?? '',
  }));
}

/** The Form with all its items: noted only then, and found by its key until then. */
function makeForm(
  properties: Properties,
  programme: Programme,
  units: readonly Unit[],
  startedAt: number,
): string {
  const [ledger = ''] = properties.ids('ledgers');
  const journal = new Journal(signingWith(properties.config('secret')), startedAt);
  const unions = unionsOf(registryIn({ workbook: ledger, journal }).all());
  const phase = formPhaseOf(programme, dayOf(startedAt), '');
  const site = properties.config('site');
  const content = { units: unitsOf(units, unions), unions, phase, site };
  const form = found({ kind: 'form', key: programme.id }, (key) =>
    createForm(programme.name, key, properties.config('folder')),
  );
  buildForm(form, programme, units, content, timeIn(startedAt));
  // Up to date: the first sweep need not write it again.
  marksIn(properties).write('form', phase);
  return form;
}

/** Throws once no new piece of work may begin. */
function timeIn(startedAt: number): () => void {
  const clock = clockOf({ startedAt });
  return () => {
    if (!clock.timeLeft()) throw new Error(outOfTime);
  };
}

function once(properties: Properties, step: ConfigName, make: () => string): string {
  const made = properties.config(step) || make();
  properties.configure(step, made);
  return made;
}

function found(key: FileKey, make: (key: FileKey) => string): string {
  return findFile(key) ?? make(key);
}
