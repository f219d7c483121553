import { describe, expect, test } from 'vitest';
import { fileLink } from '#core/ledger/links.ts';
import { notReceived, type ReceivedCells } from '#core/ledger/received-page.ts';
import { type SendingRecord, unsignedDossier } from '#core/ledger/sendings.ts';
import { notSent, type SentCells } from '#core/ledger/sent-page.ts';
import { checksOf } from '#core/petition/checks.ts';
import { dossierRows } from '#core/petition/dossier-rows.ts';
import { programme } from '../../builders.ts';

const today = '2021-05-20';
const sides = { sender: 'LĐLĐ TP Cao Lãnh', receiver: 'LĐLĐ tỉnh Đồng Tháp' };
const made = unsignedDossier({
  ...{ key: 'p/u/2', level: 'union', sender: 'u', unit: 'dong-thap', n: '2', initiatives: '3' },
  ...{ docx: 'd', document: 'g' },
});
const signed = {
  ...{ number: '05/TTr-LĐLĐ', signedOn: '12/4/2021', signer: 'Trần Thị Mai' },
  scan: 'https://example.org/scan.pdf',
};
const of = (
  sent: Partial<SentCells> = {},
  received: Partial<ReceivedCells> = {},
  change: Partial<SendingRecord> = {},
): SendingRecord => {
  const cells = { ...notReceived, ...received };
  const checks = checksOf({}, cells, today);
  return { ...made, sent: { ...notSent, ...sent }, received: cells, checks, ...change };
};
const rows = (record: SendingRecord, recipients = 'hoso@example.org', isLatest = true) =>
  dossierRows(record, { programme, today, isLatest, sides, recipients });

describe('what the sender reads', () => {
  test('of a new Tờ trình is what its own people have to do, by when', () => {
    const { sent } = rows(of());
    expect(sent).toEqual({
      state: 'Chờ ký, ghi số',
      petition: 'Lần 2, 03 sáng kiến',
      answer:
        '- LĐLĐ TP Cao Lãnh, trước ngày 15/4/2021: ký, đóng dấu, ghi số, ký hiệu, ngày ký, người ký, đường dẫn bản scan; gửi thư điện tử (chọn “Gửi lần 1”); gửi bưu điện, ghi ngày gửi và số biên nhận.',
      mailed: '',
      arrived: '',
      docx: fileLink('d'),
    });
  });

  test('says where the mail would go, or that nobody has an address', () => {
    expect(rows(of(signed)).sent.answer.split('\n')[0]).toBe(
      'Đã ghi nhận. Chọn “Gửi lần 1” thì thư gửi tới: hoso@example.org.',
    );
    expect(rows(of(signed), '').sent.answer).toMatch(/^Chưa có địa chỉ thư điện tử của nơi nhận/);
    const asked = rows(of({ ...signed, mail: 'Gửi lần 1' })).sent.answer;
    expect(asked).not.toContain('Đã ghi nhận');
  });

  test('of a cell that can’t be right is what to repair, before all else', () => {
    const { sent } = rows(of({ ...signed, number: 'x\ny' }));
    expect(sent.answer).toMatch(/^Số, ký hiệu chưa đúng\./);
  });

  test('of its mails is which went when', () => {
    const mails = [
      { n: 1, on: '2021-04-13' },
      { n: 2, on: '' },
    ];
    const { sent, received } = rows(of(signed, {}, { mails }));
    expect(sent.mailed).toBe('Thư lần 1: đã gửi ngày 13/4/2021.\nThư lần 2: đang chờ gửi.');
    expect(received.sent).toBe(sent.mailed);
  });

  test('is what others have to do once nothing of its own is left', () => {
    const mails = [{ n: 1, on: '2021-04-13' }];
    const all = { ...signed, mail: 'Gửi lần 1', postedOn: '13/4/2021', receipt: 'RA 1' };
    const { sent } = rows(of(all, {}, { mails }));
    expect(sent.answer).toMatch(/^- LĐLĐ tỉnh Đồng Tháp, khi hồ sơ đến: ghi ngày nhận/);
  });

  test('of one that was made anew is that it only stays to be looked up', () => {
    const { sent, received } = rows(of(signed), 'hoso@example.org', false);
    expect(sent.state).toBe('Đã lập lại');
    expect(sent.answer).toBe('Đã lập Tờ trình mới hơn. Dòng này giữ lại để tra cứu.');
    expect(received.answer).toBe('');
  });
});

describe('what the receiver reads', () => {
  test('of an unsigned one is which Tờ trình it will be', () => {
    const { received } = rows(of());
    expect(received).toMatchObject({
      sender: 'LĐLĐ TP Cao Lãnh',
      dossier: 'Lần 2, 03 sáng kiến',
      sent: '',
      checked: '',
      scan: '',
      docx: fileLink('d'),
    });
  });

  test('of a signed one is its number, who signed, and how it was sent', () => {
    const { received } = rows(of({ ...signed, postedOn: '13/4/2021', receipt: 'RA 1' }));
    expect(received.dossier).toBe(
      'Số 05/TTr-LĐLĐ ngày 12/4/2021, Trần Thị Mai ký\nLần 2, 03 sáng kiến',
    );
    expect(received.sent).toBe('Bưu điện: ngày 13/4/2021, số biên nhận RA 1.');
    expect(received.scan).toBe('https://example.org/scan.pdf');
    const unnumbered = rows(of({ ...signed, postedOn: '13/4/2021' })).received;
    expect(unnumbered.sent).toBe('Bưu điện: ngày 13/4/2021.');
  });

  test('is who confirmed which condition, and what stands against the others', () => {
    const ticks = { onTime: 'Có', complete: 'Có', checkedBy: 'Ông Bình', checkedOn: '26/4/2021' };
    const came = { arrivedOn: '16/4/2021', arrivedBy: 'Bà Mai' };
    const mails = [{ n: 1, on: '2021-04-13' }];
    const { sent, received } = rows(of({}, { ...ticks, ...came }, { mails }));
    expect(received.checked).toBe('Đúng hạn: Ông Bình, 26/4/2021.');
    expect(received.answer).toMatch(/^Chưa tính là đủ văn bản: nơi gửi chưa ghi đủ số/);
    expect(sent.arrived).toBe('Ngày 16/4/2021, Bà Mai nhận.');
  });

  test('is told where somebody wrote a day without a name', () => {
    const { sent, received } = rows(of(signed, { arrivedOn: '16/4/2021' }));
    expect(sent.arrived).toBe('Ngày 16/4/2021.');
    expect(received.answer).toMatch(/^Xin ghi cả ngày nhận/);
  });
});
