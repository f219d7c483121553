import { describe, expect, test } from 'vitest';
import { notSent, type SentField } from '#core/ledger/sent-page.ts';
import { readSent } from '#core/petition/signed.ts';
import { programme } from '../../builders.ts';

const signed = {
  number: 'Số: 05 / TTr-LĐLĐ',
  signedOn: '12/4/2021',
  signer: 'Trần Thị Mai',
  scan: 'https://drive.google.com/file/d/abc_1/view?usp=sharing',
};
const read = (cells: Partial<Record<SentField, string>>) =>
  readSent({ ...notSent, ...cells }, programme, '2021-04-14');

describe('what officers record of a signed Tờ trình', () => {
  test('is a dossier once number, day, signer and scan are there', () => {
    expect(read({})).toMatchObject({ signed: undefined, problems: [] });
    expect(read({ ...signed, scan: '' })).toMatchObject({ signed: undefined, problems: [] });
    expect(read(signed).signed).toEqual({
      number: '05/TTr-LĐLĐ',
      signedOn: '2021-04-12',
      signer: 'Trần Thị Mai',
      scan: signed.scan,
    });
  });

  test.each([
    ['number', '05/TTr-LĐLĐ\r\nBcc: ai.do@example.org'],
    ['number', '05/TTr\u2028-LĐLĐ'],
    ['number', '=1+1'],
    ['number', 'TTr-LĐLĐ'],
    ['number', `1/${'a'.repeat(80)}`],
    ['signedOn', '31/2/2021'],
    ['signedOn', '15/4/2021'],
    ['signedOn', '12/4/2020'],
    ['signedOn', '4/2021'],
    ['signer', 'KT. CHỦ TỊCH'],
    ['signer', '@mai'],
    ['signer', 'Trần Thị Mai\nBcc: ai.do@example.org'],
    ['scan', 'javascript:alert(1)'],
    ['scan', 'http://drive.google.com/x'],
    ['scan', 'https://mai:x@example.org/x'],
    ['scan', 'https://drive.google.com@example.org/x'],
    ['scan', 'https://localhost/x'],
    ['scan', 'https://example.org/x y'],
    ['scan', `https://example.org/${'a'.repeat(600)}`],
    ['scan', '=HYPERLINK("https://example.org")'],
    ['postedOn', '11/4/2021'],
    ['postedOn', '15/4/2021'],
    ['receipt', '=1'],
    ['receipt', 'RA\n1'],
  ] as const)('is refused where %s says %j', (field, text) => {
    const { problems, ...reading } = read({ ...signed, [field]: text });
    expect(problems.map(({ code }) => code)).toEqual([`sent.${field}`]);
    expect(JSON.stringify(reading)).not.toContain('Bcc');
  });

  test('is mailed only when it is signed', () => {
    expect(read({ ...signed, mail: 'gửi lần 2 ' })).toMatchObject({ mail: 2, problems: [] });
    expect(read({ mail: 'Gửi lần 1' }).problems).toEqual([{ code: 'sent.unsigned' }]);
  });
});
