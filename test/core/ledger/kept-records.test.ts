import { describe, expect, test } from 'vitest';
import {
  type CoverageRecord,
  coverageRecordOf,
  coverageRow,
  noRecord,
} from '#core/ledger/coverage.ts';
import {
  grassrootsRowIds,
  keptGrassrootsId,
  keptGrassrootsKey,
  keptGrassrootsOf,
  keptGrassrootsRow,
} from '#core/ledger/grassroots-kept.ts';
import { historyRow, type Seen, seenChanges, seenOf } from '#core/ledger/history.ts';
import { type OutboxMail, outboxMailOf, outboxRow, waitingMail } from '#core/ledger/outbox.ts';
import {
  askedFor,
  type PaperKind,
  type PetitionRecord,
  petitionColumns,
  petitionOf,
  petitionRow,
  previewKey,
} from '#core/ledger/petitions.ts';
import {
  type Quarantined,
  quarantineColumns,
  quarantinedOf,
  quarantineRow,
  ruled,
  unruled,
} from '#core/ledger/quarantine.ts';
import {
  type ReminderRecord,
  reminderOf,
  reminderRequestOf,
  reminderRow,
} from '#core/ledger/reminders.ts';
import { routeItemOf, routeRow } from '#core/ledger/route-queue.ts';
import { erasedRow, isErased, tombstoneKey, tombstoneRow } from '#core/ledger/tombstones.ts';
import { uncounted, unionCountsOf, unionCountsRow } from '#core/ledger/union-counts.ts';
import { countFields, type noCounts } from '#core/rollup/counts.ts';

const asked = askedFor({ key: 'p/u/2', kind: 'petition', use: 'issue', union: 'u', n: '2' });

describe('a document that was asked for', () => {
  test.each<Partial<PetitionRecord>>([
    ...(['petition', 'unitPetition', 'minutes', 'confirmation', 'cover', 'thanks'] as const).map(
      (kind: PaperKind) => ({ kind }),
    ),
    { use: 'preview' },
    { status: 'made', docx: 'd', document: 'g', initiatives: '5', answer: 'Đã lập.' },
    { status: 'refused', answer: 'a\nb', quota: '2021-04-09 249' },
  ])('comes back from its row: %j', (change) => {
    const record = { ...asked, ...change };
    expect(petitionOf(petitionRow(record))).toEqual(record);
  });

  test('has nothing yet but its request', () => {
    expect(asked).toMatchObject({ status: 'asked', docx: '', document: '', quota: '' });
    expect(Object.values(asked).filter((value) => value === '')).toHaveLength(5);
  });

  test('counts as refused where somebody wrote over its state, and is never taken for made', () => {
    const at = petitionColumns.findIndex(({ field }) => field === 'status');
    const row = petitionRow({ ...asked, status: 'made' }).map((cell, i) => (i === at ? 'x' : cell));
    expect(petitionOf(row).status).toBe('refused');
  });

  test('has one preview of each kind at a time', () => {
    const keys = (['petition', 'cover'] as const).map((kind) => previewKey(kind, 'a/b', 'p'));
    expect(keys).toEqual(['p/a/b/xem-truoc/petition', 'p/a/b/xem-truoc/cover']);
  });
});

describe('a mail of the outbox', () => {
  const mail = { key: 'k', to: 'a@example.org', subject: 'Tờ trình', body: 'Kính gửi\nAnh' };

  test.each(['waiting', 'sending', 'sent', 'unaddressed'] as const)(
    'that is %s stays so',
    (status) => {
      const record: OutboxMail = {
        ...waitingMail(mail, [{ id: 'f', name: 'Tờ trình "1".docx' }]),
        status,
        quotaBefore: '99',
      };
      expect(outboxMailOf(outboxRow(record))).toEqual(record);
    },
  );

  test('without files has an empty cell for them', () => {
    const row = outboxRow(waitingMail(mail));
    expect(row[row.length - 1]).toBe('');
    expect(outboxMailOf(row).attachments).toEqual([]);
  });

  test('waits where it has an address, and else says that it has none', () => {
    expect(waitingMail(mail).status).toBe('waiting');
    expect(waitingMail({ ...mail, to: '' }).status).toBe('unaddressed');
  });

  test('has a subject of one line', () => {
    expect(waitingMail({ ...mail, subject: ' LĐLĐ\r\nBcc: x@example.org ' }).subject).toBe(
      'LĐLĐ Bcc: x@example.org',
    );
  });

  test('is never sent again where somebody wrote over its state', () => {
    const row = outboxRow(waitingMail(mail)).map((cell) => (cell === 'Chờ gửi' ? 'Xong' : cell));
    expect(outboxMailOf(row).status).toBe('unaddressed');
  });
});

describe('a reminder round', () => {
  const round: ReminderRecord = {
    request: 'Xem trước',
    status: 'new',
    round: '2021-03-20',
    answer: 'a',
    recipients: 'b',
    example: 'c',
    unions: 'x y',
    handed: '3',
  };

  test.each(['new', 'previewed', 'sending', 'sent'] as const)('that is %s stays so', (status) => {
    expect(reminderOf(reminderRow({ ...round, status }))).toEqual({ ...round, status });
  });

  test('whose state was written over begins anew', () => {
    const row = reminderRow({ ...round, status: 'sending' }).map((cell) =>
      cell === 'Đang chuyển' ? 'x' : cell,
    );
    expect(reminderOf(row).status).toBe('new');
  });

  test.each([
    [' xem TRƯỚC ', 'preview'],
    ['gửi', 'send'],
    ['Gửi đi', undefined],
    ['', undefined],
  ])('%j asks for %s', (request, wanted) => {
    expect(reminderRequestOf({ ...round, request })).toBe(wanted);
  });
});

describe('a change of an officer’s cell', () => {
  const where = { at: Date.parse('2021-03-20T08:15:00+07:00'), union: 'u', initiative: 'r1' };
  const columns = [
    { field: 'a', header: 'Cột A', width: 1 },
    { field: 'b', header: 'Cột B', width: 1 },
  ] as const;
  const seen: readonly Seen[] = [{ ...where, column: 'Cột B', before: 'x', after: '', note: '' }];

  test('is noted once a cell, under the header that people read', () => {
    const before = { a: '1', b: 'x' };
    expect(seenChanges(columns, before, { a: '1', b: '' }, where)).toEqual(seen);
    expect(seenChanges(columns, before, before, where)).toEqual([]);
    const [left] = seenChanges(columns, before, { a: '2', b: 'x' }, where, 'không nhận');
    expect(left).toMatchObject({ column: 'Cột A', note: 'không nhận' });
  });

  test('comes back from its row with its instant', () => {
    for (const each of seen) {
      expect(seenOf(historyRow(each))).toEqual(each);
      expect(historyRow(each)[0]).toBe('2021-03-20T08:15:00+07:00');
    }
  });
});

test('a quarantined response comes back from its row, with its time as people read it beside', () => {
  const entry: Quarantined = {
    ...unruled,
    responseId: 'r1',
    submittedAt: '2021-03-20T08:15:00+07:00',
    code: 'c',
    reasons: 'a\nb',
    fullName: 'Lan',
    phone: '0912000345',
    unit: 'x',
    subUnit: 'y',
    title: '=1+1',
    fullText: 'f',
    problems: 'oversize',
    decision: 'Nhận',
    rightUnit: 'Đồng Tháp',
    rightSubUnit: 'LĐLĐ TP Cao Lãnh',
    consentPaper: '5/4, tủ 2',
    mark: 'done x y',
    result: 'Đã nhận',
  };
  expect(quarantinedOf(quarantineRow(entry))).toEqual(entry);
  expect(quarantineRow(entry)).toContain('08:15 20/3/2021');
  const read = quarantineColumns.slice(ruled.from, ruled.to + 1).map(({ field }) => field);
  expect(read).toEqual(['decision', 'rightUnit', 'rightSubUnit', 'consentPaper', 'mark']);
});

test('the coverage of a union comes back from its row', () => {
  const record: CoverageRecord = {
    union: 'u',
    asOf: '2021-03-20',
    total: 6,
    entries: 1,
    zero: 2,
    launched: 3,
    silent: 4,
    members: 1200,
    silentNames: ['CĐCS A', 'CĐCS B'],
    list: 'l',
    names: 'n',
    shown: 's',
  };
  expect(coverageRecordOf(coverageRow(record))).toEqual(record);
  expect(coverageRecordOf(coverageRow(noRecord('u')))).toEqual(noRecord('u'));
});

test('the numbers of a union come back from their line, each in its own column', () => {
  const counts = Object.fromEntries(countFields.map((field, i) => [field, i + 1])) as unknown;
  const record = {
    union: 'u',
    counts: counts as typeof noCounts,
    target: '500',
    changedAt: '2021-03-20T08:15:00+07:00',
    countedAt: '2021-03-20T08:20:00+07:00',
    waits: true,
  };
  expect(unionCountsOf(unionCountsRow(record))).toEqual(record);
  expect(unionCountsOf(unionCountsRow(uncounted('u')))).toEqual(uncounted('u'));
});

test('a row of a union’s CĐCS is kept under the union and the row, without what is left empty', () => {
  const kept = {
    ...{ id: keptGrassrootsId('a/b', 'cs-3'), name: 'CĐCS A', members: '120', head: 'Lan' },
    ...{ contact: '0912 000 345', launchedOn: '', policy: '', rewards: '', zero: 'Có' },
  };
  expect(kept.id).toBe('a/b cs-3');
  expect(keptGrassrootsOf(keptGrassrootsRow(kept))).toEqual(kept);
  expect(keptGrassrootsKey(kept.id)).toBe('grassroots a/b cs-3');
  expect(grassrootsRowIds).toHaveLength(600);
  expect([grassrootsRowIds[0], grassrootsRowIds[599]]).toEqual(['cs-1', 'cs-600']);
});

test('what waits to be written again is the initiative’s id', () => {
  expect(routeRow({ initiative: 'r1' })).toEqual(['r1']);
  expect(routeItemOf(['r1'])).toEqual({ initiative: 'r1' });
});

test('of what was erased a fingerprint stays, and its row says so', () => {
  expect(tombstoneRow({ hash: 'ab' })).toEqual(['ab']);
  expect(tombstoneKey('ab')).toBe('tombstone ab');
  expect(isErased([erasedRow, '', ''])).toBe(true);
  expect(isErased(['r1'])).toBe(false);
  expect(isErased([])).toBe(false);
});
