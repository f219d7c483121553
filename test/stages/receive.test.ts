import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { bucketOf, fingerprint, withEntry } from '#core/ledger/buckets.ts';
import { tombstoneKey } from '#core/ledger/tombstones.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, intakesIn, quarantinedIn } from '../../scripts/installation/ledger-view.ts';
import { entryDay, rowsOf, send, setUpProgramme, tick } from './programme.ts';

let office: Installation;
beforeEach(async () => {
  office = await setUpProgramme();
});

const outcomes = () => intakesIn(office).map(({ responseId, outcome }) => [responseId, outcome]);

describe('receiving', () => {
  test('takes more entries than one batch holds in one sweep, each once', () => {
    for (let i = 0; i < 1100; i++) send(office, `r${i}`);
    tick(office);
    tick(office);
    expect(new Set(outcomes().map(([id]) => id)).size).toBe(1100);
    expect(intakesIn(office)).toHaveLength(1100);
    expect(dossiersIn(office)).toHaveLength(1100);
  });

  test('begins a new ledger workbook when one is full, and still knows what stands in the old', () => {
    office.workspace.setProperty('config.shardRows', '3');
    for (const id of ['a', 'b', 'c']) send(office, id);
    tick(office);
    send(office, 'd');
    send(office, 'a again', { title: 'a' });
    tick(office);
    const ledgers = office.workspace.properties().get('config.ledgers')?.split(' ') ?? [];
    expect(ledgers).toHaveLength(2);
    const [first] = office.workspace.spreadsheet(ledgers[1] ?? '').sheets;
    expect(first?.title).toBe('Tiếp nhận');
    expect(outcomes()).toEqual([
      ['a', 'accepted'],
      ['b', 'accepted'],
      ['c', 'accepted'],
      ['a again', 'duplicate'],
      ['d', 'accepted'],
    ]);
  });

  test('waits until the question about trade secrets is back, lest a secret be kept', () => {
    const { workspace, form, ledger } = office;
    const { items } = workspace.form(form);
    const asksOtherwise = items.map((item) =>
      item.title.includes('bí mật kinh doanh') ? { ...item, title: 'Có bí mật không?' } : item,
    );
    send(office, 'a', { tradeSecret: 'Có', description: 'Bí mật', effect: 'Nhanh gấp đôi.' });
    workspace.changeForm(form, (state) => ({ ...state, items: asksOtherwise }));
    tick(office);
    expect(outcomes()).toEqual([]);
    workspace.changeForm(form, (state) => ({ ...state, items }));
    tick(office);
    expect(outcomes()).toEqual([['a', 'accepted']]);
    const cells = workspace.spreadsheet(ledger).sheets.map((sheet) => sheet.rows());
    expect(JSON.stringify(cells)).not.toContain('Bí mật"');
    expect(dossiersIn(office)[0]?.facts).toMatchObject({ tradeSecret: true, description: '' });
  });

  test('still finds everything after the operator sorted the ledger', () => {
    for (const id of ['a', 'b', 'c', 'd']) send(office, id);
    tick(office);
    const rows = rowsOf(office, office.ledger, 'Hồ sơ');
    const width = Math.max(...rows.map((row) => row.length));
    const turned = rows
      .slice(1)
      .reverse()
      .map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
    office.workspace.pasteInto(office.ledger, `'Hồ sơ'!A2`, turned);
    send(office, 'b again', { title: 'b' });
    tick(office);
    expect(outcomes().at(-1)).toEqual(['b again', 'duplicate']);
    expect(intakesIn(office).at(-1)?.initiative).toBe('b');
  });

  test('keeps the whole of an oversize answer where only the office can read it', () => {
    const description = 'Rất dài. '.repeat(7000);
    send(office, 'long', { description });
    send(office, 'short');
    tick(office);
    expect(outcomes()).toEqual([
      ['long', 'quarantined'],
      ['short', 'accepted'],
    ]);
    const file = office.workspace.files().find((each) => each.appProperties?.fulltext === 'long');
    const text = new TextDecoder().decode(file?.bytes);
    expect(text).toContain(description.trim());
    expect(file?.permissions.map(({ role }) => role)).toEqual(['owner']);
    const sha = createHash('sha256').update(text).digest('hex');
    expect(quarantinedIn(office)[0]?.fullText).toContain(sha);
    expect(JSON.stringify(rowsOf(office, office.ledger, 'Cần kiểm tra')).length).toBeLessThan(3000);
  });

  test('writes the description of a trade secret nowhere', () => {
    const planted = 'Công thức nhuộm tuyệt mật';
    send(office, 's', { tradeSecret: 'Có', description: planted, effect: 'Giảm nước' });
    send(office, 't', { tradeSecret: 'Có', description: planted, effect: 'Dài '.repeat(15_000) });
    tick(office);
    expect(outcomes()).toHaveLength(2);
    const { workspace } = office;
    const sheets = workspace.files().filter(({ mimeType }) => mimeType.endsWith('spreadsheet'));
    for (const { id } of sheets) {
      const cells = workspace.spreadsheet(id).sheets.map((sheet) => sheet.rows());
      expect(JSON.stringify(cells)).not.toContain(planted);
    }
    for (const { bytes } of workspace.files()) {
      expect(new TextDecoder().decode(bytes)).not.toContain(planted);
    }
  });

  test('takes an entry that the Form shows late, behind the watermark', () => {
    office.workspace.clock.set(entryDay + 3_600_000);
    send(office, 'later');
    tick(office);
    const { workspace, form } = office;
    const answers = workspace.responses(form)[0]?.answers ?? [];
    workspace.respond(form, new Map(answers), { id: 'late', at: entryDay + 3_600_000 - 120_000 });
    tick(office);
    expect(outcomes()).toEqual([
      ['later', 'accepted'],
      ['late', 'duplicate'],
    ]);
  });

  test('never takes a response again for which a tombstone stands', () => {
    const hash = createHash('sha256').update('erased').digest('hex');
    const key = tombstoneKey(hash);
    const entry = withEntry('', key, { tab: 'tombstone', row: 2, id: fingerprint(hash) });
    office.workspace.typeInto(office.ledger, `'Đã xoá'!A2`, hash);
    office.workspace.typeInto(office.ledger, `'index'!A${bucketOf(key) + 2}`, entry);
    send(office, 'erased');
    send(office, 'kept');
    tick(office);
    expect(outcomes()).toEqual([['kept', 'accepted']]);
    expect(dossiersIn(office).map(({ id }) => id)).toEqual(['kept']);
  });

  test('costs a quiet sweep the same calls, however much is stored', () => {
    const quiet = () => {
      office.workspace.clock.set(office.workspace.clock.now() + 3_600_000);
      tick(office);
      tick(office);
      office.workspace.counters.reset();
      tick(office);
      return { ...office.workspace.counters.calls };
    };
    send(office, 'first');
    const few = quiet();
    for (let i = 0; i < 600; i++) {
      office.workspace.clock.set(office.workspace.clock.now() + 100);
      send(office, `r${i}`);
    }
    tick(office);
    expect(quiet()).toEqual(few);
    expect(Object.values(few).reduce((a, b) => a + b, 0)).toBeLessThan(40);
  });
});
