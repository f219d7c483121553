import { describe, expect, test } from 'vitest';
import { publishPage, publishRow, publishSteps } from '#core/ledger/publish-page.ts';
import { settingsPage } from '#core/ledger/settings-page.ts';
import { agreeToPublish, typeOnDesk } from '../../scripts/installation/desk-hand.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { officer } from '../../scripts/installation/officer-event.ts';
import { published } from '../../scripts/installation/published.ts';
import { appoint, shownOnDesk } from './officer.ts';
import { beginEach, send, setUpProgramme, tick } from './programme.ts';

let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appoint(office);
  tick(office);
  return office;
});

const home = 'dong-thap/tp-cao-lanh';

function receive(...ids: readonly string[]): void {
  for (const id of ids) send(office, id);
  tick(office);
  tick(office);
}

function decide(id: string, decision: string): void {
  const set = { employerAgreed: 'Có', employerAgreedBy: 'Giám đốc', decision };
  const at = '2021-03-20T09:00:00+07:00';
  const refused = officer(office, { at, workbook: home, row: id, set });
  if (refused !== undefined) throw new Error(refused);
}

function publishNow(): void {
  office.workspace.run('publishSoon');
  tick(office);
}

const titles = () =>
  published(office)
    ?.results.initiatives.map(({ title }) => title)
    .sort();
const preview = () => shownOnDesk(office, publishPage, publishRow.id).preview;

describe('the public list', () => {
  test('holds no title before a person has read which, and agreed', () => {
    receive('a', 'b');
    decide('a', 'Chọn');
    tick(office);
    publishNow();
    expect(titles()).toEqual([]);
    expect(published(office)?.results).toMatchObject({
      programme: { announced: false },
      totals: { received: 2, chosen: null },
    });
    expect(published(office)?.tracking.entries).toHaveLength(2);
    expect(preview()).toContain('Sẽ công bố thêm: 1\n  – a');
    typeOnDesk(office, publishPage, publishRow.id, { step: publishSteps.agree });
    tick(office);
    tick(office);
    expect(titles()).toEqual(['a']);
    expect(preview()).toContain('Danh sách đang được công bố tự động.');
    decide('b', 'Chọn');
    tick(office);
    publishNow();
    expect(titles()).toEqual(['a', 'b']);
  });

  test('holds no title before the announced time, and then by itself', () => {
    typeOnDesk(office, settingsPage, 'resultsFrom', { value: '8 giờ 21/3/2021' });
    receive('a');
    decide('a', 'Chọn');
    tick(office);
    agreeToPublish(office);
    expect(titles()).toEqual([]);
    expect(published(office)?.results.programme).toMatchObject({
      announcedFrom: '2021-03-21T08:00:00+07:00',
      announced: false,
    });
    office.workspace.clock.set(Date.parse('2021-03-21T07:50:00+07:00'));
    tick(office);
    expect(titles()).toEqual([]);
    tick(office);
    expect(titles()).toEqual(['a']);
  });

  test('keeps many titles until a person agrees that they vanish; withdrawn ones go at once', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    receive(...ids);
    for (const id of ids) decide(id, 'Chọn');
    tick(office);
    agreeToPublish(office);
    expect(titles()).toEqual(ids);
    for (const id of ids) decide(id, 'Không chọn');
    officer(office, {
      at: '2021-03-20T10:00:00+07:00',
      workbook: home,
      row: 'e',
      set: { withdrawn: 'Có' },
    });
    tick(office);
    publishNow();
    expect(titles()).toEqual(['a', 'b', 'c', 'd']);
    expect(preview()).toContain('nhiều tên sắp biến mất');
    typeOnDesk(office, publishPage, publishRow.id, { step: publishSteps.preview });
    tick(office);
    tick(office);
    typeOnDesk(office, publishPage, publishRow.id, { step: publishSteps.agree });
    tick(office);
    tick(office);
    expect(titles()).toEqual([]);
  });

  test('says in the row that a preview comes, and then shows it', () => {
    typeOnDesk(office, publishPage, publishRow.id, { step: publishSteps.preview });
    tick(office);
    expect(preview()).toBe('Đang soạn …');
    tick(office);
    expect(preview()).toContain('Chưa có sáng kiến nào được chọn.');
  });
});

test('what is public bears the day, without being written anew', () => {
  receive('a');
  publishNow();
  const first = published(office)?.results;
  expect(first?.confirmedOn).toBe('2021-03-20');
  office.workspace.clock.set(Date.parse('2021-03-21T00:10:00+07:00'));
  tick(office);
  const next = published(office)?.results;
  expect(next).toEqual({ ...first, confirmedOn: '2021-03-21', audit: next?.audit });
  expect(next?.audit?.[0]?.count).toBeGreaterThan(first?.audit?.[0]?.count ?? 0);
});
