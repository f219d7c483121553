import { describe, expect, test } from 'vitest';
import { complaintPage } from '#core/ledger/complaint-page.ts';
import { sentPage } from '#core/ledger/sent-page.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { sendingsIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { sweepFailingWrite } from './failing-write.ts';
import { makeDossier, sidesIn, signed } from './made-dossier.ts';
import { beginEach, rowsOf, setUpProgramme, sweeps } from './programme.ts';

let office: Installation;
const side = () => sidesIn(office);
beginEach(async () => {
  office = await setUpProgramme();
  makeDossier(office);
  return office;
});

describe('a dossier', () => {
  test('waits to be signed once its Tờ trình is made', () => {
    expect(side().sentRows()[0]).toMatchObject({
      state: 'Chờ ký, ghi số',
      petition: 'Lần 1, 01 sáng kiến',
    });
    expect(side().receivedRows()[0]).toMatchObject({
      sender: 'LĐLĐ TP Cao Lãnh',
      dossier: 'Lần 1, 01 sáng kiến',
    });
    expect(side().sentRows()[0]?.answer).toMatch(
      /^- LĐLĐ TP Cao Lãnh, trước ngày 15\/4\/2021: ký, đóng dấu, ghi số, ký hiệu, ngày ký/,
    );
  });

  test('is mailed once with what was made, when it is signed and somebody asks', () => {
    side().sent({ ...signed });
    sweeps(office, 2);
    expect(side().sentRows()[0]?.answer).toContain(
      'Đã ghi nhận. Chọn “Gửi lần 1” thì thư gửi tới: dong-thap@example.org.',
    );
    side().sent({ mail: 'Gửi lần 1' });
    sweeps(office, 3);
    expect(side().mails()).toMatchObject([
      {
        to: 'dong-thap@example.org',
        subject: 'Hồ sơ xét chọn sáng kiến của LĐLĐ TP Cao Lãnh, Tờ trình số 05/TTr-LĐLĐ',
        attachments: [{ name: 'Tờ trình LĐLĐ TP Cao Lãnh – lần 1.docx' }],
      },
    ]);
    expect(side().mails()[0]?.body).toContain(signed.scan);
    expect(side().mails()[0]?.body).toContain('Chưa có bản PDF');
    expect(side().sentRows()[0]).toMatchObject({ mailed: 'Thư lần 1: đã gửi ngày 20/3/2021.' });
    expect(side().receivedRows()[0]).toMatchObject({ scan: signed.scan });
    side().sent({ mail: 'Gửi lần 2' });
    sweeps(office, 3);
    expect(
      side()
        .mails()
        .map(({ subject }) => subject.startsWith('[Gửi lại]')),
    ).toEqual([false, true]);
  });

  test('is not mailed while a cell would begin another line of the mail', () => {
    side().sent({ ...signed, mail: 'Gửi lần 1', number: '05/TTr-LĐLĐ\r\nBcc: ai.do@example.org' });
    sweeps(office, 3);
    expect(side().sentRows()[0]?.answer).toContain('Số, ký hiệu chưa đúng');
    expect(side().mails()).toHaveLength(0);
    side().sent({ number: signed.number });
    sweeps(office, 3);
    expect(side().mails()).toHaveLength(1);
  });

  test('is valid once named persons confirmed all that the letter asks', () => {
    side().sent({ ...signed, mail: 'Gửi lần 1', postedOn: '20/3/2021', receipt: 'RA 123 456 VN' });
    sweeps(office, 3);
    side().received({ arrivedOn: '20/3/2021', arrivedBy: 'Bà Mai', onTime: 'Có', complete: 'x' });
    sweeps(office, 2);
    expect(side().receivedRows()[0]?.answer).toContain('chưa rõ ai kiểm tra');
    side().received({ checkedBy: 'Ông Bình', checkedOn: '20/3/2021', noDispute: 'Có' });
    sweeps(office, 2);
    expect(side().receivedRows()[0]).toMatchObject({
      state: 'Đang kiểm tra',
      checked:
        'Đúng hạn: Ông Bình, 20/3/2021.\nĐủ văn bản: Ông Bình, 20/3/2021.\nKhông tranh chấp tác giả: Ông Bình, 20/3/2021.',
    });
    expect(side().sentRows()[0]).toMatchObject({ arrived: 'Ngày 20/3/2021, Bà Mai nhận.' });
    office.workspace.clock.set(Date.parse('2021-04-26T08:00:00+07:00'));
    side().received({ checkedBy: 'Bà Hoa', checkedOn: '26/4/2021', noComplaint: 'Có' });
    sweeps(office, 2);
    expect(side().receivedRows()[0]).toMatchObject({ state: 'Hợp lệ', answer: '' });
    expect(side().sentRows()[0]?.state).toBe('Hợp lệ');
    expect(sendingsIn(office)[0]?.checks).toMatchObject({
      onTime: { by: 'Ông Bình', on: '2021-03-20' },
      noComplaint: { by: 'Bà Hoa', on: '2021-04-26' },
    });
  });

  test('is not valid while a complaint is open, and says so on both sides', () => {
    side().received({ arrivedOn: '20/3/2021', arrivedBy: 'Bà Mai' });
    writeRow(office, side().below(), complaintPage, 'kn-1', {
      initiative: 'a',
      content: 'Chưa áp dụng',
    });
    sweeps(office, 3);
    expect(side().receivedRows()[0]?.state).toBe('Chưa hợp lệ');
    expect(side().sentRows()[0]?.answer).toContain('giải quyết 1 khiếu nại ở trang “Khiếu nại”');
    writeRow(office, side().below(), complaintPage, 'kn-1', {
      resolved: 'Có',
      resolution: '20/3, đã rõ',
    });
    sweeps(office, 3);
    expect(side().receivedRows()[0]?.state).toBe('Đang kiểm tra');
  });

  test('made anew takes the place of the one before', () => {
    askPetition(office, side().below(), 'Lập lần 2');
    sweeps(office, 2);
    expect(
      side()
        .sentRows()
        .map(({ state }) => state),
    ).toEqual(['Đã lập lại', 'Chờ ký, ghi số']);
    expect(rowsOf(office, side().below().id, 'Lập hồ sơ')[2]?.join(' ')).toMatch(
      /Lần 1: https:\/\/drive/,
    );
  });

  test('comes back with what was written when its row is deleted', () => {
    side().sent(signed);
    sweeps(office, 2);
    const range = {
      sheetId: sentPage.sheetId,
      dimension: 'ROWS' as const,
      startIndex: 2,
      endIndex: 3,
    };
    expect(office.workspace.actOn(side().below().id, { deleteDimension: { range } })).toEqual({
      ok: true,
    });
    sweeps(office, 2);
    expect(side().sentRows()[0]).toMatchObject({
      number: signed.number,
      state: 'Đã ký, chưa gửi đủ',
    });
  });
});

test('the day of a mail is told to both sides whichever write of its sweep failed', () => {
  side().sent({ ...signed, mail: 'Gửi lần 1' });
  const back = office.workspace.checkpoint();
  let writes = 9;
  for (let write = 1; write <= writes; write++) {
    back();
    writes = sweepFailingWrite(office, write, { throwBefore: 'Service error' });
    sweeps(office, 3);
    expect(side().mails(), `write ${write}`).toHaveLength(1);
    const mailed = 'Thư lần 1: đã gửi ngày 20/3/2021.';
    expect(side().sentRows()[0]?.mailed, `write ${write}`).toBe(mailed);
    expect(side().receivedRows()[0]?.sent, `write ${write}`).toContain(mailed);
  }
  expect(writes).toBeGreaterThan(6);
});
