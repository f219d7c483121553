import type { SentMail } from '../workspace/workspace.ts';

/** A sent mail as a file that a mail program opens (RFC 5322; texts in UTF-8, base64). */
export function eml(mail: SentMail, from: string): string {
  return [
    `From: ${from}`,
    `To: ${mail.to}`,
    `Subject: =?UTF-8?B?${base64(mail.subject)}?=`,
    `Date: ${new Date(mail.at).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(mail.body).match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
