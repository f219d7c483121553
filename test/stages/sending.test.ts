import { describe, expect, test } from 'vitest';
import { fromRow } from '#core/ledger/columns.ts';
import { complaintPage } from '#core/ledger/complaint-page.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Page } from '#core/ledger/page.ts';
import { type ReceivedField, receivedPage } from '#core/ledger/received-page.ts';
import { type SentField, sentPage } from '#core/ledger/sent-page.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
} from '../../scripts/installation/install.ts';
import { sendingsIn, unitsIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const key = `75-nghin-2021/${union}/1`;
const signed = {
  number: 'Số: 05 / TTr-LĐLĐ',
  signedOn: '20/3/2021',
  signer: 'Trần Thị Mai',
  scan: 'https://drive.google.com/file/d/abc/view',
};
let office: Installation;
const below = () => ({ union, id: workbookOf(office) });
const above = () => {
  const unit = unitsIn(office).find(({ id }) => id === 'dong-thap');
  return { union: 'dong-thap', id: unit?.workbook ?? '' };
};
const sent = (cells: Partial<Record<SentField, string>>) =>
  expect(writeRow(office, below(), sentPage, key, cells)).toBeUndefined();
const received = (cells: Partial<Record<ReceivedField, string>>) =>
  expect(writeRow(office, above(), receivedPage, key, cells)).toBeUndefined();
const shown = (workbook: string, page: Page) =>
  rowsOf(office, workbook, page.title)
    .slice(2)
    .map((row) => fromRow<string>(page.columns, row))
    .filter(({ id }) => id !== '');
const sentRow = () => shown(below().id, sentPage)[0];
const receivedRow = () => shown(above().id, receivedPage)[0];
const mails = () => office.workspace.mail().filter(({ subject }) => subject.includes('Hồ sơ'));
const pass = (ticks: number) => {
  for (let i = 0; i < ticks; i++) tick(office);
};

beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  appointUnitOfficers(office, ['dong-thap']);
  send(office, 'a');
  tick(office);
  writeRow(office, below(), initiativesPage, 'a', { employerAgreed: 'Có', decision: 'Chọn' });
  tick(office);
  askPetition(office, below(), 'Lập lần 1');
  pass(2);
  return office;
});

describe('a dossier', () => {
  test('waits to be signed once its Tờ trình is made', () => {
    expect(sentRow()).toMatchObject({ state: 'Chờ ký, ghi số', petition: 'Lần 1, 01 sáng kiến' });
    expect(receivedRow()).toMatchObject({
      sender: 'LĐLĐ TP Cao Lãnh',
      dossier: 'Lần 1, 01 sáng kiến',
    });
    expect(sentRow()?.answer).toMatch(
      /^- LĐLĐ TP Cao Lãnh, trước ngày 15\/4\/2021: ký, đóng dấu, ghi số, ký hiệu, ngày ký/,
    );
  });

  test('is mailed once with what was made, when it is signed and somebody asks', () => {
    sent({ ...signed });
    pass(2);
    expect(sentRow()?.answer).toContain(
      'Đã ghi nhận. Chọn “Gửi lần 1” thì thư gửi tới: dong-thap@example.org.',
    );
    sent({ mail: 'Gửi lần 1' });
    pass(3);
    expect(mails()).toMatchObject([
      {
        to: 'dong-thap@example.org',
        subject: 'Hồ sơ xét chọn sáng kiến của LĐLĐ TP Cao Lãnh, Tờ trình số 05/TTr-LĐLĐ',
        attachments: [{ name: 'Tờ trình LĐLĐ TP Cao Lãnh – lần 1.docx' }],
      },
    ]);
    expect(mails()[0]?.body).toContain(signed.scan);
    expect(mails()[0]?.body).toContain('Chưa có bản PDF');
    expect(sentRow()).toMatchObject({ mailed: 'Thư lần 1: đã gửi ngày 20/3/2021.' });
    expect(receivedRow()).toMatchObject({ scan: signed.scan });
    sent({ mail: 'Gửi lần 2' });
    pass(3);
    expect(mails().map(({ subject }) => subject.startsWith('[Gửi lại]'))).toEqual([false, true]);
  });

  test('is not mailed while a cell would begin another line of the mail', () => {
    sent({ ...signed, mail: 'Gửi lần 1', number: '05/TTr-LĐLĐ\r\nBcc: ai.do@example.org' });
    pass(3);
    expect(sentRow()?.answer).toContain('Số, ký hiệu chưa đúng');
    expect(mails()).toHaveLength(0);
    sent({ number: signed.number });
    pass(3);
    expect(mails()).toHaveLength(1);
  });

  test('is valid once named persons confirmed all that the letter asks', () => {
    sent({ ...signed, mail: 'Gửi lần 1', postedOn: '20/3/2021', receipt: 'RA 123 456 VN' });
    pass(3);
    received({ arrivedOn: '20/3/2021', arrivedBy: 'Bà Mai', onTime: 'Có', complete: 'x' });
    pass(2);
    expect(receivedRow()?.answer).toContain('chưa rõ ai kiểm tra');
    received({ checkedBy: 'Ông Bình', checkedOn: '20/3/2021', noDispute: 'Có' });
    pass(2);
    expect(receivedRow()).toMatchObject({
      state: 'Đang kiểm tra',
      checked:
        'Đúng hạn: Ông Bình, 20/3/2021.\nĐủ văn bản: Ông Bình, 20/3/2021.\nKhông tranh chấp tác giả: Ông Bình, 20/3/2021.',
    });
    expect(sentRow()).toMatchObject({ arrived: 'Ngày 20/3/2021, Bà Mai nhận.' });
    office.workspace.clock.set(Date.parse('2021-04-26T08:00:00+07:00'));
    received({ checkedBy: 'Bà Hoa', checkedOn: '26/4/2021', noComplaint: 'Có' });
    pass(2);
    expect(receivedRow()).toMatchObject({ state: 'Hợp lệ', answer: '' });
    expect(sentRow()?.state).toBe('Hợp lệ');
    expect(sendingsIn(office)[0]?.checks).toMatchObject({
      onTime: { by: 'Ông Bình', on: '2021-03-20' },
      noComplaint: { by: 'Bà Hoa', on: '2021-04-26' },
    });
  });

  test('is not valid while a complaint is open, and says so on both sides', () => {
    received({ arrivedOn: '20/3/2021', arrivedBy: 'Bà Mai' });
    writeRow(office, below(), complaintPage, 'kn-1', { initiative: 'a', content: 'Chưa áp dụng' });
    pass(3);
    expect(receivedRow()?.state).toBe('Chưa hợp lệ');
    expect(sentRow()?.answer).toContain('giải quyết 1 khiếu nại ở trang “Khiếu nại”');
    writeRow(office, below(), complaintPage, 'kn-1', { resolved: 'Có', resolution: '20/3, đã rõ' });
    pass(3);
    expect(receivedRow()?.state).toBe('Đang kiểm tra');
  });

  test('made anew takes the place of the one before', () => {
    askPetition(office, below(), 'Lập lần 2');
    pass(2);
    expect(shown(below().id, sentPage).map(({ state }) => state)).toEqual([
      'Đã lập lại',
      'Chờ ký, ghi số',
    ]);
    expect(rowsOf(office, below().id, 'Lập hồ sơ')[2]?.join(' ')).toMatch(/Lần 1: https:\/\/drive/);
  });

  test('comes back with what was written when its row is deleted', () => {
    sent(signed);
    pass(2);
    const range = {
      sheetId: sentPage.sheetId,
      dimension: 'ROWS' as const,
      startIndex: 2,
      endIndex: 3,
    };
    expect(office.workspace.actOn(below().id, { deleteDimension: { range } })).toEqual({
      ok: true,
    });
    pass(2);
    expect(sentRow()).toMatchObject({ number: signed.number, state: 'Đã ký, chưa gửi đủ' });
  });
});
