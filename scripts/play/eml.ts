import type { SentMail } from '../workspace/workspace.ts';

/** A sent mail as a file that a mail program opens (RFC 5322; texts in UTF-8, base64). */
export function eml(mail: SentMail, from: string): string {
  const head = [
    `From: ${from}`,
    `To: ${mail.to}`,
    `Subject: ${encodedWords(mail.subject)}`,
    `Date: ${new Date(mail.at).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
  ];
  const text = [
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...lines(Buffer.from(mail.body, 'utf8')),
    '',
  ];
  if (mail.attachments.length === 0) return [...head, ...text].join('\r\n');
  const parts = [text, ...mail.attachments.map(attachment)];
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`,
    '',
    ...parts.flatMap((part) => [`--${BOUNDARY}`, ...part]),
    `--${BOUNDARY}--`,
    '',
  ].join('\r\n');
}

/** No line of base64 begins with a hyphen. */
const BOUNDARY = '--sang-kien--';

function attachment({ name, mimeType, bytes }: SentMail['attachments'][number]): string[] {
  return [
    `Content-Type: ${mimeType}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    '',
    ...lines(bytes),
    '',
  ];
}

function lines(bytes: Uint8Array): readonly string[] {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  );
}

/** RFC 2047: words that fit on a line of the head, none of which ends inside a letter. */
function encodedWords(text: string): string {
  const words = [''];
  for (const letter of text) {
    const last = words[words.length - 1] ?? '';
    if (Buffer.byteLength(last + letter) > 39) words.push(letter);
    else words[words.length - 1] = last + letter;
  }
  return words
    .map((word) => `=?UTF-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`)
    .join('\r\n ');
}
