import { describe, expect, test } from 'vitest';
import { eml } from '../../../scripts/play/eml.ts';

const mail = {
  at: Date.parse('2021-04-08T09:35:00+07:00'),
  to: 'hoso@example.org',
  subject: 'Hồ sơ xét chọn sáng kiến của LĐLĐ TP Cao Lãnh, Tờ trình số 05/TTr-LĐLĐ',
  body: 'Kính gửi LĐLĐ tỉnh Đồng Tháp,',
  attachments: [] as { name: string; mimeType: string; bytes: Uint8Array }[],
};
const decoded = (text: string) => Buffer.from(text, 'base64').toString('utf8');

describe('a mail as a file', () => {
  test('has no line that a mail program would cut, and says what was sent', () => {
    const text = eml(mail, 'a@example.org');
    expect(text.split('\r\n').every((line) => line.length <= 78)).toBe(true);
    const words = [...text.matchAll(/=\?UTF-8\?B\?(.*?)\?=/g)].map(([, word = '']) => word);
    expect(words.map(decoded).join('')).toBe(mail.subject);
  });

  test('has its attachments as parts, by their names', () => {
    const attachments = [
      { name: 'Tờ trình.docx', mimeType: 'application/x-docx', bytes: Buffer.from('docx') },
      { name: 'Tờ trình.pdf', mimeType: 'application/pdf', bytes: Buffer.from('pdf') },
    ];
    const text = eml({ ...mail, attachments }, 'a@example.org');
    const boundary = /boundary="(.*?)"/.exec(text)?.[1] ?? '';
    const [, body = '', docx = '', pdf = '', end] = text.split(`--${boundary}`);
    expect(decoded(body.split('\r\n\r\n')[1] ?? '')).toBe(mail.body);
    expect(docx).toContain(`filename*=UTF-8''${encodeURIComponent('Tờ trình.docx')}`);
    expect(decoded(pdf.split('\r\n\r\n')[1] ?? '')).toBe('pdf');
    expect(end).toBe('--\r\n');
  });
});
