import { beforeEach, describe, expect, test } from 'vitest';
import { type BulkAction, type BulkField, bulkPage } from '#core/ledger/bulk-page.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, quarantinedIn } from '../../scripts/installation/ledger-view.ts';
import { killedAt } from './every-call.ts';
import { rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

let office: Installation;
beforeEach(async () => {
  office = await setUpProgramme();
});

const shown = () => rowsOf(office, office.ledger, bulkPage.title);
const rowNumber = (id: BulkAction) => shown().findIndex((row) => row.includes(id)) + 1;
const answer = (id: BulkAction) => shown()[rowNumber(id) - 1]?.[bulkPage.columns.length - 1] ?? '';

/** The operator asks, in the yellow cells of a request. */
function ask(id: BulkAction, cells: Partial<Record<BulkField, string>>): void {
  for (const [field, text] of Object.entries(cells)) {
    const column = columnLetters(bulkPage.columns.findIndex((each) => each.field === field));
    const at = `'${bulkPage.title}'!${column}${rowNumber(id)}`;
    expect(office.workspace.typeInto(office.ledger, at, text)).toMatchObject({ ok: true });
  }
}

const late = (day: string) => Date.parse(`${day}T08:00:00+07:00`);

describe('what is asked of many at once', () => {
  beforeEach(() => {
    office.workspace.clock.set(late('2021-04-11'));
    for (let i = 1; i <= 7; i++) send(office, `late ${i}`);
    send(office, 'lost', { subUnit: 'Công đoàn ở đâu đó' });
    tick(office);
    office.workspace.clock.set(late('2021-04-13'));
    send(office, 'too late');
    tick(office);
  });

  test('is told first: how many, and the first five of them', () => {
    ask('acceptLate', { day: '12/4/2021', step: 'Xem trước' });
    tick(office);
    expect(answer('acceptLate')).toMatch(/^7 bài\./);
    expect(answer('acceptLate')).toContain('– late 5');
    expect(answer('acceptLate')).not.toContain('late 6');
    expect(answer('acceptLate')).toContain('và 2 bài khác');
    expect(dossiersIn(office)).toEqual([]);
  });

  test('is carried out when the same was seen before, and only then', () => {
    ask('acceptLate', { day: '12/4/2021', step: 'Thực hiện' });
    tick(office);
    expect(answer('acceptLate')).toContain('Xem trước');
    expect(dossiersIn(office)).toEqual([]);
    ask('acceptLate', { step: 'Xem trước' });
    tick(office);
    ask('acceptLate', { day: '14/4/2021', step: 'Thực hiện' });
    tick(office);
    expect(dossiersIn(office)).toEqual([]);
    ask('acceptLate', { day: '12/4/2021', step: 'Xem trước' });
    tick(office);
    ask('acceptLate', { step: 'Thực hiện' });
    tick(office);
    expect(answer('acceptLate')).toContain('Đã thực hiện với 7 bài');
    expect(dossiersIn(office).map(({ id }) => id)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `late ${n}`),
    );
    const waiting = quarantinedIn(office).filter(({ result }) => result === '');
    expect(waiting.map(({ responseId }) => responseId)).toEqual(['lost', 'too late']);
  });

  test('tells what can’t be read', () => {
    ask('acceptLate', { day: 'cuối tuần', step: 'Xem trước' });
    ask('moveUnion', { union: 'LĐLĐ Cung Trăng', target: 'LĐLĐ TP Sa Đéc', step: 'Xem trước' });
    tick(office);
    expect(answer('acceptLate')).toContain('ngày/tháng/năm');
    expect(answer('moveUnion')).toContain('LĐLĐ Cung Trăng');
  });
});

describe('the initiatives of a union that ended', () => {
  const from = 'dong-thap/tp-cao-lanh';
  const to = 'dong-thap/tp-sa-dec';
  beforeEach(() => {
    for (const id of ['a', 'b']) send(office, id);
    send(office, 'c', { subUnit: 'LĐLĐ TP Sa Đéc' });
    tick(office);
    ask('moveUnion', { union: from, target: to, step: 'Xem trước' });
    tick(office);
  });

  test('move to another, and their old rows say so', () => {
    expect(answer('moveUnion')).toMatch(/^2 bài/);
    ask('moveUnion', { step: 'Thực hiện' });
    tick(office);
    // A row that somebody deletes before it is marked comes back marked.
    const range = { sheetId: initiativesPage.sheetId, dimension: 'ROWS' } as const;
    office.workspace.actOn(workbookOf(office, from), {
      deleteDimension: { range: { ...range, startIndex: 2, endIndex: 3 } },
    });
    tick(office);
    expect(answer('moveUnion')).toContain('Đã thực hiện với 2 bài');
    expect(dossiersIn(office).map(({ union, routedTo }) => [union, routedTo])).toEqual(
      Array(3).fill([to, to]),
    );
    const old = rowsOf(office, workbookOf(office, from), 'Sáng kiến').slice(2);
    expect(old.map(([state]) => state)).toEqual(['Đã chuyển', 'Đã chuyển']);
    expect(rowsOf(office, workbookOf(office, to), 'Sáng kiến').slice(2)).toHaveLength(3);
  });

  test.each(['killBefore', 'killAfter'] as const)(
    'move once, and are counted alike, whichever call is the last (%s)',
    (fault) => {
      const { workspace } = office;
      for (let call = 8; call < 60; call += 1) {
        ask('moveUnion', { step: 'Xem trước' });
        tick(office);
        ask('moveUnion', { step: 'Thực hiện' });
        const stopped = killedAt(workspace, call, fault);
        tick(office);
        tick(office);
        const [home, away] = dossiersIn(office)[0]?.union === to ? [to, from] : [from, to];
        expect(answer('moveUnion'), `call ${call}`).toContain('Đã thực hiện với');
        expect(dossiersIn(office).filter(({ union }) => union === home)).toHaveLength(3);
        // Back again, for the next call; what is asked for names the other direction.
        ask('moveUnion', { union: home, target: away });
        if (!stopped) break;
      }
    },
    60_000,
  );
});

test('all rows of a union are written anew', () => {
  send(office, 'a');
  tick(office);
  ask('rewrite', { union: 'LĐLĐ huyện Châu Thành', step: 'Xem trước' });
  tick(office);
  // Many provinces have one.
  expect(answer('rewrite')).toContain('dong-thap/huyen-chau-thanh');
  ask('rewrite', { union: 'dong-thap/tp-cao-lanh' });
  tick(office);
  expect(answer('rewrite')).toMatch(/^1 bài/);
  ask('rewrite', { step: 'Thực hiện' });
  tick(office);
  tick(office);
  expect(answer('rewrite')).toContain('Đã thực hiện với 1 bài');
});
