import { mayHaveGone, type OutboxMail, quotaNote, wentAlready } from '../core/ledger/outbox.ts';
import { list } from '../core/ledger/registry.ts';
import { dossierOfMail } from '../core/petition/dossier-mail.ts';
import { dayOf } from '../core/text/dates.ts';
import type {
  Clock,
  Marks,
  Outbox,
  Placed,
  Registry,
  Sendings,
  Setting,
  Units,
} from './effects.ts';
import { knownAddresses } from './sending/recipients.ts';

interface SendEffects {
  readonly clock: Clock;
  readonly marks: Marks;
  readonly outbox: Outbox;
  readonly registry: Registry;
  readonly sendings: Sendings;
  readonly units: Units;
}

/**
 * Sends what waits in the outbox. A mail can't be sent under a key, so the day's remaining mails are
 * noted before each: after a stop they tell whether the mail went. One that Google refuses, as a
 * mistyped address is, does not keep the others.
 */
export function send(effects: SendEffects, setting: Setting): void {
  let refused = 0;
  const { emails } = setting.programme.operator;
  const operators = new Set(emails.map((address) => address.toLowerCase()));
  const isOperators = ({ record: { to } }: Placed<OutboxMail>) =>
    list(to).every((address) => operators.has(address.toLowerCase()));
  // Theirs go first, and without the registry: what they tell may be that it can't be read.
  const unsent = effects.outbox.unsent();
  const waiting = [...unsent.filter(isOperators), ...unsent.filter((mail) => !isOperators(mail))];
  let others: ReadonlySet<string> | undefined;
  const isKnown = (address: string): boolean => {
    if (operators.has(address)) return true;
    others ??= knownAddresses(effects, setting);
    return others.has(address);
  };
  for (const placed of waiting) {
    if (!effects.clock.timeLeft()) break;
    const left = effects.outbox.quotaLeft();
    if (!wentAlready(placed.record, left, dayOf(effects.clock.now))) {
      const to = list(placed.record.to).filter((address) => isKnown(address.toLowerCase()));
      if (to.length === 0) {
        mark(effects, placed, { status: 'unaddressed' });
        continue;
      }
      // Google counts addresses: a mail to three takes three.
      if (left < to.length) break;
      if (!sendOne(effects, placed, to.join('; '), left)) {
        refused += 1;
        continue;
      }
    }
    noteDossier(effects, placed.record);
    mark(effects, placed, { status: 'sent' });
  }
  if (refused > 0) throw new Error(`${refused} mails were refused`);
}

/** False where it was refused. */
function sendOne(
  effects: SendEffects,
  placed: Placed<OutboxMail>,
  to: string,
  left: number,
): boolean {
  const day = dayOf(effects.clock.now);
  mark(effects, placed, { status: 'sending', quotaBefore: quotaNote(left, day) });
  const doubtful = mayHaveGone(placed.record, left, day);
  const subject = doubtful ? `[Gửi lại] ${placed.record.subject}` : placed.record.subject;
  try {
    effects.outbox.send({ ...placed.record, to, subject });
    return true;
  } catch {
    // What failed may have failed after the mail went: the day's remaining mails tell.
    if (effects.outbox.quotaLeft() < left) return true;
    // It did not go, whatever the mails after it leave of the day's quota.
    mark(effects, placed, { status: 'waiting' });
    return false;
  }
}

/** The mail of a dossier: both its sides are shown the day on which it went. */
function noteDossier({ clock, marks, sendings }: SendEffects, { key }: OutboxMail): void {
  const dossier = dossierOfMail(key);
  if (!dossier) return;
  const placed = sendings.all().find(({ record }) => record.key === dossier.petition);
  if (!placed) return;
  const { record } = placed;
  const on = dayOf(clock.now);
  const mails = record.mails.map((mail) =>
    mail.n === dossier.n && mail.on === '' ? { ...mail, on } : mail,
  );
  sendings.save({ ...placed, record: { ...record, mails, shown: '' } });
  marks.write('undelivered', 'yes');
}

function mark(effects: SendEffects, placed: Placed<OutboxMail>, change: Partial<OutboxMail>): void {
  effects.outbox.save({ ...placed, record: { ...placed.record, ...change } });
}
