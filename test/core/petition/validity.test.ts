import { describe, expect, test } from 'vitest';
import { notReceived, type ReceivedCells } from '#core/ledger/received-page.ts';
import {
  type SendingRecord,
  sendingOf,
  sendingRow,
  unsignedDossier,
} from '#core/ledger/sendings.ts';
import { notSent } from '#core/ledger/sent-page.ts';
import { checksOf } from '#core/petition/checks.ts';
import { dossierMail, dossierOfMail } from '#core/petition/dossier-mail.ts';
import { missingLines, missingPieces } from '#core/petition/missing.ts';
import { validityOf } from '#core/petition/validity.ts';
import { programme } from '../../builders.ts';

const today = '2021-05-01';
const made = unsignedDossier({
  key: '75-nghin-2021/dong-thap/tp-cao-lanh/1',
  level: 'union',
  sender: 'dong-thap/tp-cao-lanh',
  unit: 'dong-thap',
  n: '1',
  initiatives: '3',
  docx: 'd',
  document: 'g',
});
const signed = {
  ...notSent,
  number: '05/TTr-LĐLĐ',
  signedOn: '12/4/2021',
  signer: 'Trần Thị Mai',
  scan: 'https://example.org/scan.pdf',
  receipt: 'RA 1',
};
/** Posted on a day of April; what the level above wrote. */
const posted = (day: number, received: Partial<ReceivedCells> = {}): SendingRecord => {
  const cells = { ...notReceived, ...received };
  return {
    ...made,
    sent: { ...signed, postedOn: `${day}/4/2021` },
    received: cells,
    checks: checksOf({}, cells, today),
  };
};
const judge = (record: SendingRecord) => validityOf(record, programme, today, true);
const told = (record: SendingRecord) => judge(record).told.map(({ code }) => code);
const checked = { checkedBy: 'Ông Bình', checkedOn: '26/4/2021' };
const arrived = { arrivedOn: '16/4/2021', arrivedBy: 'Bà Mai' };
const all = { onTime: 'Có', complete: 'Có', noComplaint: 'Có', noDispute: 'Có' };

describe('a dossier “trước ngày 15/4/2021”', () => {
  test('is in time to the end of 14/4, whenever it comes', () => {
    const record = posted(14, { ...arrived, ...all, ...checked });
    expect(judge(record)).toMatchObject({ state: 'valid', timeliness: 'inTime', told: [] });
  });

  test('of 15/4 waits for a person’s ruling', () => {
    const record = posted(15, { ...arrived, ...all, ...checked });
    expect(judge(record)).toMatchObject({ state: 'checking', timeliness: 'toBeRuled' });
    expect(told(record)).toEqual(['check.ruling']);
    const ruled = (ruling: string) => judge(posted(15, { ...arrived, ...all, ...checked, ruling }));
    expect(ruled('Coi là đúng hạn')).toMatchObject({ state: 'valid', told: [] });
    expect(ruled('Coi là quá hạn').state).toBe('invalid');
  });

  test('of 16/4 is late, whatever was ticked', () => {
    const record = posted(16, { ...arrived, ...all, ...checked, ruling: 'Coi là đúng hạn' });
    expect(judge(record)).toMatchObject({ state: 'invalid', timeliness: 'late' });
    expect(told(record)).toEqual(['check.late']);
  });

  test('that was mailed in time is in time though the paper was posted later', () => {
    const record = { ...posted(16), mails: [{ n: 1, on: '2021-04-14' }] };
    expect(judge(record).timeliness).toBe('inTime');
  });
});

describe('a condition', () => {
  test('is never assumed', () => {
    expect(judge(posted(13, arrived))).toMatchObject({ state: 'checking', confirmed: [] });
  });

  test('counts only with a name and a day', () => {
    const nameless = posted(13, { ...arrived, ...all, checkedOn: '26/4/2021' });
    expect(judge(nameless).confirmed).toEqual([]);
    expect(told(nameless)).toEqual(['check.noPerson']);
    expect(told(posted(13, { ...arrived, ...all, ...checked, checkedOn: '2/5/2021' }))).toEqual([
      'check.noPerson',
    ]);
  });

  test('keeps who ticked it first, until the tick goes', () => {
    const first = checksOf({}, { ...notReceived, onTime: 'x', ...checked }, today);
    const later = {
      ...notReceived,
      onTime: 'x',
      noDispute: 'Có',
      checkedBy: 'Bà Hoa',
      checkedOn: '28/4/2021',
    };
    expect(checksOf(first, later, today)).toEqual({
      onTime: { by: 'Ông Bình', on: '2021-04-26' },
      noDispute: { by: 'Bà Hoa', on: '2021-04-28' },
    });
    expect(checksOf(first, notReceived, today)).toEqual({});
  });

  test.each([
    ['noComplaint', { ...checked, checkedOn: '24/4/2021' }, {}, 'check.window'],
    ['noComplaint', checked, { complaints: '2' }, 'check.complaints'],
    ['complete', checked, { sent: notSent }, 'check.unsigned'],
  ] as const)('%s counts for nothing against what is known', (condition, by, change, code) => {
    const record = { ...posted(13, { ...arrived, [condition]: 'Có', ...by }), ...change };
    expect(judge(record).confirmed).toEqual([]);
    expect(told(record)).toEqual([code]);
  });
});

test('what is missing says who has to do what, and until when', () => {
  const sides = { sender: 'LĐLĐ TP Cao Lãnh', receiver: 'LĐLĐ tỉnh Đồng Tháp' };
  const linesOf = (record: SendingRecord) =>
    missingLines(missingPieces(record, judge(record), programme, sides));
  expect(linesOf(made)).toEqual([
    '- LĐLĐ TP Cao Lãnh, trước ngày 15/4/2021: ký, đóng dấu, ghi số, ký hiệu, ngày ký, người ký, đường dẫn bản scan; gửi thư điện tử (chọn “Gửi lần 1”); gửi bưu điện, ghi ngày gửi và số biên nhận.',
    '- LĐLĐ tỉnh Đồng Tháp, khi hồ sơ đến: ghi ngày nhận và người nhận.',
    '- LĐLĐ tỉnh Đồng Tháp, trước khi xét chọn: xác nhận “Đúng hạn”; xác nhận “Đủ văn bản”; xác nhận “Không tranh chấp tác giả”.',
    '- LĐLĐ tỉnh Đồng Tháp, sau ngày 24/4/2021 (hết thời gian nhận khiếu nại): xác nhận “Không có khiếu nại”.',
  ]);
  expect(linesOf({ ...made, sent: { ...signed, signer: 'x1' } })[0]).toContain('ghi người ký;');
  const unit = { ...made, level: 'unit' } as const;
  expect(missingPieces(unit, judge(unit), programme, sides)[0]?.by).toBe('trước ngày 30/4/2021');
});

test('comes back from its row as it went in', () => {
  const record = {
    ...posted(13, { ...arrived, ...checked, onTime: 'Có' }),
    mails: [{ n: 1, on: '' }],
  };
  expect(sendingOf(sendingRow(record))).toEqual(record);
});

describe('the mail of a dossier', () => {
  const record = posted(13);
  const file = (id: string, bytes: number) => ({ id, name: `${id}.docx`, bytes });
  const mail = (docx: number, pdf: number | undefined, n = 1) => {
    const { reading } = judge(record);
    if (!reading.signed) throw new Error('unsigned');
    const files = { docx: file('d', docx), pdf: pdf === undefined ? undefined : file('p', pdf) };
    return dossierMail(record, reading.signed, files, {
      programme,
      sides: { sender: 'LĐLĐ TP Cao Lãnh', receiver: 'LĐLĐ tỉnh Đồng Tháp' },
      to: ['hoso@example.org', 'b@example.org'],
      n,
    });
  };
  const ids = ({ attachments }: ReturnType<typeof mail>) => attachments.map(({ id }) => id);

  test('has what was made attached, and says what goes as a link', () => {
    expect(ids(mail(100, 100))).toEqual(['d', 'p']);
    expect(ids(mail(100, 20_000_000))).toEqual(['d']);
    expect(mail(100, 20_000_000).body).toContain('Bản PDF quá lớn');
    expect(mail(100, undefined).body).toContain('https://docs.google.com/document/d/g/edit');
    expect(ids(mail(20_000_000, 1))).toEqual([]);
  });

  test('is known by the dossier and the request, and marked when it goes again', () => {
    expect(dossierOfMail(mail(1, 1, 2).key)).toEqual({ petition: record.key, n: 2 });
    expect(mail(1, 1, 2).subject).toMatch(/^\[Gửi lại\] /);
    expect(dossierOfMail(`petition ${record.key}`)).toBeUndefined();
  });
});
