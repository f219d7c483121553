import type { OutboxMail } from '../core/ledger/outbox.ts';
import { list } from '../core/ledger/registry.ts';
import type { Clock, Outbox, Placed } from './effects.ts';

interface SendEffects {
  readonly clock: Clock;
  readonly outbox: Outbox;
}

/**
 * Sends what waits in the outbox. A mail can't be sent under a key, so the day's remaining mails are
 * noted before each: after a stop they tell whether the mail went. One that Google refuses, as a
 * mistyped address is, does not keep the others.
 */
export function send(effects: SendEffects): void {
  let refused = 0;
  for (const placed of effects.outbox.unsent()) {
    if (!effects.clock.timeLeft()) break;
    const left = effects.outbox.quotaLeft();
    if (!wentAlready(placed.record, left)) {
      // Google counts addresses: a mail to three takes three.
      if (left < list(placed.record.to).length) break;
      if (!sendOne(effects, placed, left)) {
        refused += 1;
        continue;
      }
    }
    mark(effects, placed, { status: 'sent' });
  }
  if (refused > 0) throw new Error(`${refused} mails were refused`);
}

/** Marked as being sent, and fewer mails are left than before: it went, only the mark is missing. */
function wentAlready(mail: OutboxMail, left: number): boolean {
  return mail.status === 'sending' && left < Number(mail.quotaBefore);
}

/** False where it was refused. */
function sendOne(effects: SendEffects, placed: Placed<OutboxMail>, left: number): boolean {
  mark(effects, placed, { status: 'sending', quotaBefore: String(left) });
  const doubtful = placed.record.status === 'sending' && left > Number(placed.record.quotaBefore);
  const subject = doubtful ? `[Gửi lại] ${placed.record.subject}` : placed.record.subject;
  try {
    effects.outbox.send({ ...placed.record, subject });
    return true;
  } catch {
    // It did not go, whatever the mails after it leave of the day's quota.
    mark(effects, placed, { status: 'waiting' });
    return false;
  }
}

function mark(effects: SendEffects, placed: Placed<OutboxMail>, change: Partial<OutboxMail>): void {
  effects.outbox.save({ ...placed, record: { ...placed.record, ...change } });
}
