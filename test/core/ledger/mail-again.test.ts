import { describe, expect, test } from 'vitest';
import { mayHaveGone, quotaNote, waitingMail, wentAlready } from '#core/ledger/outbox.ts';

const day = '2021-03-20';
const mail = waitingMail({ key: 'k', to: 'lan@example.org', subject: 's', body: 'b' });
const stopped = { ...mail, status: 'sending', quotaBefore: quotaNote(99, day) } as const;

describe('a mail whose sending was stopped', () => {
  test('went where fewer mails are left on that day', () => {
    expect(wentAlready(stopped, 98, day)).toBe(true);
    expect(mayHaveGone(stopped, 98, day)).toBe(false);
  });

  test('did not go where as many are left on that day', () => {
    expect(wentAlready(stopped, 99, day)).toBe(false);
    expect(mayHaveGone(stopped, 99, day)).toBe(false);
  });

  test.each([98, 99, 100])('may have gone where the count began anew (%i left)', (left) => {
    expect(wentAlready(stopped, left, '2021-03-21')).toBe(false);
    expect(mayHaveGone(stopped, left, '2021-03-21')).toBe(true);
  });

  test('may have gone where more are left on the day', () => {
    expect(mayHaveGone(stopped, 100, day)).toBe(true);
  });

  test('is not sent again once it is marked, and one that waits never went', () => {
    expect(wentAlready(mail, 0, day)).toBe(false);
    expect(mayHaveGone(mail, 100, day)).toBe(false);
  });
});
