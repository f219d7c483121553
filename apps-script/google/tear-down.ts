import { confirmBy, isConfirmed, notConfirmed, notSetUp } from '../core/schedule/operator-told.ts';
import {
  type Held,
  keptForGood,
  mayTearDown,
  tearDownQuestion,
  tornDown,
} from '../core/schedule/tear-down-told.ts';
import { backupRootKey } from './backups.ts';
import { type ConfigName, Properties } from './config.ts';
import { discardFile, findFile } from './drive-api.ts';
import { emptied } from './emptied-ledger.ts';
import { type Tab, tabs } from './ledger-layout.ts';
import { ask } from './menu.ts';
import { settingOf } from './programme.ts';
import { hinderedHere } from './rightful.ts';
import { batchUpdate, readRange, tabsOf } from './sheets-api.ts';
import { carryOut, type Step, toldOf } from './steps.ts';
import { dropTriggers } from './trigger.ts';

/**
 * Takes a trial away, after the operator typed the programme's id: clock, Form, folder, and what the
 * ledger workbook holds but for the addresses of officers. Files go to the bin. What people sent to a
 * programme that is no trial stays. Returns what the operator is told.
 */
export function tearDownProgramme(): string {
  const what = 'Việc gỡ chương trình';
  return toldOf(what, () => {
    const properties = new Properties();
    const hindered = hinderedHere(properties);
    if (hindered !== '') return hindered;
    const [ledger = ''] = properties.ids('ledgers');
    const trial = properties.config('trial');
    if (ledger === '' || trial === 'over') return notSetUp;
    if (trial !== 'ending') {
      const held = heldBy(properties);
      if (!mayTearDown(trial, held)) return keptForGood(held);
      const { id, name } = settingOf(properties).programme;
      const question = `${tearDownQuestion(name, held)}\n\n${confirmBy(id)}`;
      if (!isConfirmed(ask('Gỡ bản chạy thử', question) ?? '', id)) return notConfirmed;
      // From here on no sweep makes anew what is taken away.
      properties.configure('trial', 'ending');
    }
    return carryOut(what, stepsOf(properties, ledger), () => tornDown);
  });
}

function stepsOf(properties: Properties, ledger: string): readonly Step[] {
  return [
    { name: 'lịch quét', make: dropTriggers },
    {
      name: 'biểu mẫu',
      make() {
        for (const id of properties.ids('forms')) {
          close(id);
          discard(id);
        }
      },
    },
    { name: 'thư mục và các tệp', make: () => discard(properties.config('folder')) },
    {
      name: 'bản sao lưu',
      make: () => discard(findFile(backupRootKey(properties.config('programme'))) ?? ''),
    },
    { name: 'các trang của sổ cái', make: () => batchUpdate(ledger, emptied(ledger)) },
    { name: 'ghi chép của chương trình', make: () => properties.keepOnly(kept, { trial: 'over' }) },
  ];
}

/** What a later setting up goes on from; the day's account of Google's limits is Google's. */
const kept: readonly ConfigName[] = ['ledgers', 'programme', 'owner', 'profile', 'spent'];

/** Whoever has it open can't send it any more. */
function close(form: string): void {
  try {
    FormApp.openById(form).setAcceptingResponses(false);
  } catch (error) {
    if (!(error instanceof Error && /No item with the given ID/i.test(error.message))) throw error;
  }
}

/** What is not there any more is what was wanted. */
function discard(file: string): void {
  try {
    if (file !== '') discardFile(file);
  } catch (error) {
    if (!(error instanceof Error && /File not found/i.test(error.message))) throw error;
  }
}

function heldBy(properties: Properties): Held {
  const ledgers = properties.ids('ledgers');
  const rows = (workbook: string, { sheetId, title }: Tab) =>
    tabsOf(workbook).some((tab) => tab.sheetId === sheetId)
      ? readRange(workbook, `'${title}'!A2:A`).length
      : 0;
  const received = ledgers.reduce((sum, id) => sum + rows(id, tabs.intake), 0);
  const sent = properties
    .ids('forms')
    .reduce((sum, id) => sum + FormApp.openById(id).getResponses().length, 0);
  return { entries: Math.max(received, sent), documents: rows(ledgers[0] ?? '', tabs.petition) };
}
