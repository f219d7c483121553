import { list } from '#core/ledger/registry.ts';
import { officeTabs } from '#core/ledger/tabs.ts';
import { isErased } from '#core/ledger/tombstones.ts';
import type { Spent } from '#core/schedule/budget.ts';
import { dayOf } from '#core/text/dates.ts';
import { petitionsIn, unionsIn, unitsIn } from '../../../scripts/installation/ledger-view.ts';
import type { Memory } from '../memory.ts';
import { ledgerRows } from '../state.ts';
import type { Findings } from '../violation.ts';
import type { World } from '../world.ts';

/** I11: a document is told of; no mail goes twice unless it says so, and all go to officers. */
export function checkMail(world: World, memory: Memory, found: Findings): void {
  const { workspace } = world;
  const outbox = ledgerRows(world, officeTabs.outbox);
  const keys = new Set(outbox.map(([key]) => key));
  for (const { key, kind, status, use } of petitionsIn(world)) {
    const announced = kind === 'petition' && status === 'made' && use === 'issue';
    if (announced && !keys.has(`petition ${key}`) && !outbox.some(isErased)) {
      found.add('I11', `nobody is told of the document ${key}`);
    }
  }
  const seen = new Set<string>();
  for (const { to, subject, body } of workspace.mail()) {
    const key = `${to} ${subject} ${body}`;
    if (seen.has(key) && !subject.startsWith('[Gửi lại]')) found.add('I11', `twice: ${subject}`);
    seen.add(key);
    for (const address of to.split(',').map((each) => each.trim())) {
      if (!memory.named.has(address)) found.add('I11', 'a mail went to nobody’s officer');
    }
  }
}

/** I12: what the program counts of a day's quotas is at least what it made. */
export function checkBudget({ workspace }: World, found: Findings): void {
  const text = workspace.properties().get('config.spent') ?? '';
  if (text === '') return;
  const spent = JSON.parse(text) as Spent;
  const made = { spreadsheets: 'union', documents: 'petition' } as const;
  for (const kind of ['spreadsheets', 'documents'] as const) {
    const today = workspace.files().filter(({ appProperties, createdTime, mimeType }) => {
      const counts = kind === 'spreadsheets' || mimeType.endsWith('google-apps.document');
      return counts && made[kind] in appProperties && dayOf(createdTime) === spent.day;
    });
    // KNOWN LIMIT: a twin, made where no answer came and Drive's list was late, is counted once: what
    // is counted twice after every stop would tell officers another number than without it.
    const keys = new Set(today.map(({ appProperties }) => appProperties[made[kind]]));
    if (keys.size > spent[kind]) {
      found.add('I12', `${kind}: ${keys.size} made, ${spent[kind]} counted`);
    }
  }
}

/** I13: nobody has a workbook, or a document, who is not named as officer of its union. */
export function checkSharing(world: World, memory: Memory, found: Findings): void {
  const { workspace } = world;
  const named = [...unionsIn(world), ...unitsIn(world)].filter(({ workbook }) => workbook !== '');
  const allowed = new Map(named.map((each) => [each.workbook, list(each.officers)]));
  for (const { id, name, appProperties, permissions } of workspace.files()) {
    const document = appProperties.petition;
    const ofDocument = named
      .filter((each) => document?.includes(each.id))
      .flatMap((each) => [...list(each.officers), ...memory.named]);
    for (const { type, role, emailAddress = '' } of permissions) {
      if (role === 'owner') continue;
      const officers = document === undefined ? allowed.get(id) : ofDocument;
      const officer = type === 'user' && officers?.includes(emailAddress);
      if (!officer) found.add('I13', `${name} is open to ${type} ${emailAddress}`);
    }
  }
  for (const [id, officers] of allowed) {
    const file = workspace.files().find((each) => each.id === id);
    for (const officer of officers.filter((each) => each.includes('@'))) {
      const may = file?.permissions.some(({ emailAddress }) => emailAddress === officer);
      if (!may) found.add('I13', 'an officer can’t open the workbook');
    }
  }
}
