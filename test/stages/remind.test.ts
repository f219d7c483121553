import { describe, expect, test } from 'vitest';
import { columnLetters } from '#core/ledger/columns.ts';
import { grassrootsPage } from '#core/ledger/grassroots.ts';
import { firstPageRow } from '#core/ledger/page.ts';
import { type ReminderRecord, reminderOf } from '#core/ledger/reminders.ts';
import {
  appointOfficers,
  type Installation,
  officerOf,
} from '../../scripts/installation/install.ts';
import { writeRow } from '../../scripts/installation/officer-hand.ts';
import { killedAtEveryCall } from './every-call.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const caoLanh = 'dong-thap/tp-cao-lanh';
const saDec = 'dong-thap/tp-sa-dec';
const lapVo = 'dong-thap/huyen-lap-vo';
let office: Installation;

beginEach(async () => {
  office = await setUpProgramme();
  send(office, 'a');
  send(office, 'b', { subUnit: 'LĐLĐ TP Sa Đéc' });
  send(office, 'c', { subUnit: 'LĐLĐ huyện Lấp Vò' });
  tick(office);
  appointOfficers(office, [caoLanh, saDec]);
  list(caoLanh, [
    ['Công ty A', '', 'Trần Văn An', '0912 000 111', '18/3/2021'],
    ['Trường B', '', 'Lê Thị Hoa', '', ''],
    ['Bệnh viện C'],
  ]);
  list(saDec, [['Trường D']]);
  list(lapVo, [['Trường E']]);
  tick(office);
  return office;
});

function list(union: string, rows: readonly (readonly string[])[]): void {
  const letter = columnLetters(grassrootsPage.swept.officersFrom);
  const at = `'CĐCS'!${letter}${firstPageRow}`;
  office.workspace.pasteInto(workbookOf(office, union), at, rows);
}
const launch = (union: string, id: string) =>
  writeRow(office, { union, id: workbookOf(office, union) }, grassrootsPage, id, {
    launchedOn: '20/3/2021',
  });
const ask = (text: string, row = 2) =>
  office.workspace.typeInto(office.ledger, `'Nhắc việc'!A${row}`, text);
const rounds = (): ReminderRecord[] =>
  rowsOf(office, office.ledger, 'Nhắc việc').slice(1).map(reminderOf);
const inOutbox = () => rowsOf(office, office.ledger, 'Chờ gửi').slice(1);
const nextDay = () => office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);

describe('a reminder round', () => {
  test('is shown before anything is sent: how many, to whom, and the text', () => {
    ask('Xem trước');
    tick(office);
    tick(office);
    expect(office.workspace.mail()).toEqual([]);
    expect(inOutbox()).toEqual([]);
    const [round] = rounds();
    expect(round).toMatchObject({ status: 'previewed', round: '2021-03-20' });
    expect(round?.answer).toMatch(
      /^Sẽ gửi 2 thư tới 2 địa chỉ; hôm nay còn gửi được tới \d+ địa chỉ\. Xin đọc/,
    );
    expect(round?.answer).toContain(
      'Chưa có địa chỉ trong Danh bạ nên không gửi được: LĐLĐ huyện Lấp Vò.',
    );
    expect(round?.recipients.split('\n')).toEqual([
      `LĐLĐ TP Cao Lãnh (còn 2 CĐCS): ${officerOf(caoLanh)}`,
      `LĐLĐ TP Sa Đéc (còn 1 CĐCS): ${officerOf(saDec)}`,
    ]);
    expect(round?.example).toContain('- Trường B\n- Bệnh viện C\n');
  });

  test('goes to the officers of the upper union alone, and names organisations only', () => {
    ask('Xem trước');
    tick(office);
    ask('gửi');
    tick(office);
    tick(office);
    expect(office.workspace.mail().map(({ to }) => to)).toEqual([
      officerOf(caoLanh),
      officerOf(saDec),
    ]);
    const [mail] = office.workspace.mail();
    expect(mail?.subject).toBe(
      'Còn 2 CĐCS chưa phát động chương trình “75 nghìn sáng kiến, vượt khó, phát triển”',
    );
    expect(mail?.body).toContain(
      'danh sách sửa ngày 20/3/2021: đã có 1/3 CĐCS triển khai, đạt 33 %; còn 2 CĐCS nữa là 100 %.',
    );
    expect(mail?.body).toContain('Còn 21 ngày nữa là hết thời gian nhận sáng kiến');
    expect(mail?.body).not.toMatch(/Trần Văn An|Lê Thị Hoa|0912|Nguyễn Thị Lan/);
    expect(rounds()).toMatchObject([{ status: 'sent', handed: '2', unions: '' }]);
  });

  test('leaves out whoever launched between preview and confirmation', () => {
    ask('Xem trước');
    tick(office);
    launch(saDec, 'cs-1');
    tick(office);
    ask('Gửi');
    tick(office);
    expect(office.workspace.mail().map(({ to }) => to)).toEqual([officerOf(caoLanh)]);
  });

  test('that was not shown, or was shown on another day, is shown before it is sent', () => {
    ask('Gửi');
    tick(office);
    expect(rounds()).toMatchObject([{ request: 'Xem trước', status: 'previewed' }]);
    nextDay();
    ask('Gửi');
    tick(office);
    expect(office.workspace.mail()).toEqual([]);
    expect(rounds()).toMatchObject([{ request: 'Xem trước', round: '2021-03-21' }]);
    expect(rounds()[0]?.answer).toMatch(/^Bản soạn ngày 20\/3\/2021 đã cũ/);
    ask('Gửi');
    tick(office);
    expect(office.workspace.mail()).toHaveLength(2);
  });

  test('reaches each union once a day, however often it is asked for', () => {
    for (const row of [2, 3]) {
      ask('Xem trước', row);
      tick(office);
      ask('Gửi', row);
      tick(office);
    }
    tick(office);
    expect(office.workspace.mail()).toHaveLength(2);
  });

  test('asks back when the request is unclear', () => {
    ask('ok');
    tick(office);
    expect(rounds()).toMatchObject([{ status: 'new', answer: expect.stringMatching(/^Chưa rõ/) }]);
  });

  test('is sent once, wherever the sweep is killed', () => {
    ask('Xem trước');
    tick(office);
    ask('Gửi');
    office.workspace.clock.set(office.workspace.clock.now() + 300_000);
    const kills = killedAtEveryCall(office.workspace);
    tick(office);
    expect(kills).toBeGreaterThan(10);
    expect(office.workspace.mail()).toHaveLength(2);
    expect(inOutbox()).toHaveLength(2);
    expect(rounds()).toMatchObject([{ status: 'sent' }]);
  });
});
