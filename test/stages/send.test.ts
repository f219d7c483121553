import { beforeEach, expect, test } from 'vitest';
import { outboxMailOf, outboxRow, waitingMail } from '#core/ledger/outbox.ts';
import { type Installation, install } from '../../scripts/installation/install.ts';
import type { Fault } from '../../scripts/workspace/gate.ts';
import { openWorkspace } from '../../scripts/workspace/workspace.ts';
import { entryDay, rowsOf, tick } from './programme.ts';

let office: Installation;
beforeEach(async () => {
  // A consumer's account: 100 addresses a day.
  const workspace = openWorkspace({ dir: ':memory:', now: entryDay, profile: 'consumer' });
  office = await install(workspace, '75-nghin-2021');
});

const addresses = (count: number, name: string) =>
  Array.from({ length: count }, (_, i) => `${name}${i}@example.org`).join('; ');
const put = (mails: readonly (readonly [key: string, to: string])[]) => {
  const rows = mails.map(([key, to]) =>
    outboxRow(waitingMail({ key, to, subject: key, body: 'Kính gửi.' })),
  );
  office.workspace.pasteInto(office.ledger, `'Chờ gửi'!A2`, rows);
};
const outbox = () =>
  rowsOf(office, office.ledger, 'Chờ gửi')
    .slice(1)
    .map(outboxMailOf)
    .map(({ key, status }) => [key, status]);
const sent = () => office.workspace.mail().map(({ subject }) => subject);

/** The programme names these as addresses of dossiers: only to known ones anything is sent. */
const name = (addresses: string) =>
  office.workspace.setProperty(
    'config.settings',
    JSON.stringify({ fields: { 'petition.emails': addresses.split('; ') }, wording: {} }),
  );
/** *Danh bạ* names an officer of the first union. */
const appoint = (address: string) => {
  office.workspace.typeInto(office.ledger, `'Danh bạ'!F2`, address);
};

test('a mail that today’s addresses do not suffice for goes tomorrow, once', () => {
  name([addresses(50, 'a'), addresses(49, 'b'), addresses(2, 'c')].join('; '));
  put([
    ['a', addresses(50, 'a')],
    ['b', addresses(49, 'b')],
    ['c', addresses(2, 'c')],
  ]);
  tick(office);
  tick(office);
  expect(sent()).toEqual(['a', 'b']);
  office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);
  tick(office);
  tick(office);
  expect(sent()).toEqual(['a', 'b', 'c']);
});

/** Google's answer to the first mail of each sweep. */
const refuseFirst = (fault: Fault) => {
  office.workspace.faults.onCall((_, name) => {
    if (name === 'LockService.tryLock') first = true;
    if (name !== 'MailApp.sendEmail' || !first) return undefined;
    first = false;
    return fault;
  });
};
let first = true;

test('a mail that is refused keeps no other from going, and is not taken for sent', () => {
  name(`${addresses(1, 'a')}; ${addresses(1, 'b')}`);
  put([
    ['a', addresses(1, 'a')],
    ['b', addresses(1, 'b')],
  ]);
  refuseFirst({ throwBefore: 'Service error' });
  tick(office);
  tick(office);
  expect(sent()).toEqual(['b']);
  expect(outbox()).toEqual([
    ['a', 'waiting'],
    ['b', 'sent'],
  ]);
});

test('a mail that went although Google tells of a failure goes once', () => {
  name(addresses(1, 'a'));
  put([['a', addresses(1, 'a')]]);
  refuseFirst({ throwAfter: 'Service error' });
  tick(office);
  tick(office);
  expect(sent()).toEqual(['a']);
  expect(outbox()).toEqual([['a', 'sent']]);
});

test('what is no address keeps those beside it from nothing', () => {
  appoint('ban-ctcs; lan@example.org');
  put([
    ['a', 'ban-ctcs; lan@example.org'],
    ['b', 'ban-ctcs'],
  ]);
  tick(office);
  expect(office.workspace.mail().map(({ to }) => to)).toEqual(['lan@example.org']);
  expect(outbox()).toEqual([
    ['a', 'sent'],
    ['b', 'unaddressed'],
  ]);
});

test('nobody is written to whom neither registry nor programme names', () => {
  name('hoso@example.org');
  put([
    ['a', 'ai.do@example.org'],
    ['b', 'HoSo@example.org; ai.do@example.org'],
  ]);
  tick(office);
  expect(office.workspace.mail().map(({ to }) => to)).toEqual(['HoSo@example.org']);
  expect(outbox()).toEqual([
    ['a', 'unaddressed'],
    ['b', 'sent'],
  ]);
});

test('what was sent long ago is not read at every sweep, and what comes after it is sent', () => {
  const quietSweep = () => {
    tick(office);
    tick(office);
    office.workspace.counters.reset();
    tick(office);
    return office.workspace.counters.cellsRead;
  };
  const before = quietSweep();
  const old = Array.from({ length: 500 }, (_, i) =>
    outboxRow({
      ...waitingMail({ key: `m${i}`, to: 'cu@example.org', subject: 'Cũ', body: 'Kính gửi.' }),
      status: 'sent',
    }),
  );
  office.workspace.pasteInto(office.ledger, `'Chờ gửi'!A2`, old);
  expect(quietSweep()).toBeLessThan(before + 20);
  appoint('moi@example.org');
  const mail = waitingMail({
    key: 'new',
    to: 'moi@example.org',
    subject: 'Mới',
    body: 'Kính gửi.',
  });
  office.workspace.pasteInto(office.ledger, `'Chờ gửi'!A501`, [outboxRow(mail)]);
  tick(office);
  expect(sent()).toEqual(['Mới']);
});
