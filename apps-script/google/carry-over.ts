import { type Addresses, carriedOver } from '../core/ledger/carry-over.ts';
import { columnLetters } from '../core/ledger/columns.ts';
import { registeredOf, registryRow } from '../core/ledger/registry.ts';
import { unitOf, unitRow } from '../core/ledger/units.ts';
import {
  carriedOverTold,
  carryOverQuestion,
  noAddress,
  ownAddress,
  unreadable,
  workbookIn,
} from '../core/schedule/carry-over-told.ts';
import { hindranceOf } from '../core/schedule/hindrance.ts';
import { notSetUp } from '../core/schedule/operator-told.ts';
import { Properties } from './config.ts';
import { type Tab, tabs } from './ledger-layout.ts';
import { marksIn } from './marks.ts';
import { ask } from './menu.ts';
import type { Request } from './page-requests.ts';
import { settingOf } from './programme.ts';
import { hinderedHere } from './rightful.ts';
import { appendRows, batchUpdate, readRanges, writeCells } from './sheets-api.ts';
import { carryOut, toldOf } from './steps.ts';

/** Takes unions, units and officers over from the ledger workbook of an earlier programme. */
export function takeAddressesOver(): string {
  const what = 'Việc lấy danh bạ';
  return toldOf(what, () => {
    const properties = new Properties();
    const hindered = hinderedHere(properties);
    if (hindered !== '') return hindered;
    const [ledger = ''] = properties.ids('ledgers');
    if (properties.config('folder') === '') return notSetUp;
    const typed = ask('Lấy danh bạ của chương trình trước', carryOverQuestion);
    const earlier = workbookIn(typed ?? '');
    if (earlier === undefined) return noAddress;
    if (earlier === ledger) return ownAddress;
    const before = readable(earlier);
    if (!before) return unreadable;
    const { programme } = settingOf(properties);
    let outcome = { taken: 0, added: 0, ended: [] as readonly string[] };
    const steps = [
      {
        name: 'chép danh bạ',
        make() {
          const now = addressesIn(ledger);
          const next = carriedOver(now, before, programme);
          outcome = next;
          batchUpdate(ledger, [
            ...changed(tabs.registry, now.unions.map(registryRow), next.unions.map(registryRow)),
            ...changed(tabs.unit, now.units.map(unitRow), next.units.map(unitRow)),
          ]);
          // The Form's lists and officers' workbooks follow.
          const marks = marksIn(properties);
          marks.write('form', '');
          marks.write('workbooksOpened', '');
        },
      },
    ];
    return carryOut(what, steps, () =>
      carriedOverTold(outcome.taken, outcome.added, outcome.ended),
    );
  });
}

/** What another workbook names; undefined where it can't be read, or is none of ours. */
function readable(workbook: string): Addresses | undefined {
  try {
    return addressesIn(workbook);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const lost = /not found|Unable to parse range|exceeds grid limits/i.test(message);
    if (lost || hindranceOf(message) === 'permission') return undefined;
    throw error;
  }
}

function addressesIn(workbook: string): Addresses {
  const ranges = [tabs.registry, tabs.unit].map(
    ({ title, columns }) => `'${title}'!A2:${columnLetters(columns.length - 1)}`,
  );
  const [unions = [], units = []] = readRanges(workbook, ranges);
  return { unions: unions.map(registeredOf), units: units.map(unitOf) };
}

function changed(
  { sheetId }: Tab,
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): readonly Request[] {
  const differs = (row: readonly string[], i: number) =>
    row.join('\u0000') !== before[i]?.join('\u0000');
  return [
    ...after
      .slice(0, before.length)
      .flatMap((row, i) => (differs(row, i) ? [writeCells(sheetId, i + 2, 0, [row])] : [])),
    ...appendRows(sheetId, after.slice(before.length)),
  ];
}
