import {
  addressCount,
  fitting,
  previewed,
  type Round,
  roundOf,
} from '../core/ledger/reminder-round.ts';
import { type ReminderRecord, reminderRequestOf } from '../core/ledger/reminders.ts';
import { dayOf, shortDate } from '../core/text/dates.ts';
import type { Clock, Coverages, Outbox, Registry, Reminders, Setting } from './effects.ts';

interface RemindEffects {
  readonly clock: Clock;
  readonly coverages: Coverages;
  readonly outbox: Outbox;
  readonly registry: Registry;
  readonly reminders: Reminders;
}

/** Addresses a day that reminders leave to what cannot wait: a petition that is ready. */
const RESERVE = 20;

/**
 * Carries out what the operator asks for in *Nhắc việc*: shows a reminder round first, and puts its
 * mails into the outbox once "Gửi" stands there, so many a day as may be sent. A mail's key names
 * union, programme and round: whatever is repeated, each union gets one.
 */
export function remind(effects: RemindEffects, setting: Setting): void {
  const today = dayOf(effects.clock.now);
  for (const placed of effects.reminders.all()) {
    if (!effects.clock.timeLeft()) return;
    const { record } = placed;
    const next = record.status === 'sent' ? record : step(effects, setting, record, today);
    if (differs(record, next)) effects.reminders.save({ ...placed, record: next });
  }
}

function step(
  effects: RemindEffects,
  setting: Setting,
  record: ReminderRecord,
  today: string,
): ReminderRecord {
  const round = () =>
    roundOf(effects.registry.all(), effects.coverages.all(), setting.programme, {
      round: record.status === 'sending' ? record.round : today,
      today,
    });
  const preview = (before: string) =>
    previewed(round(), { round: today, left: effects.outbox.quotaLeft(), before });
  const { status } = record;
  switch (reminderRequestOf(record)) {
    case undefined:
      return { ...record, answer: 'Chưa rõ yêu cầu. Xin ghi “Xem trước” hoặc “Gửi”.' };
    case 'preview':
      return status === 'new' ? preview('') : record;
    case 'send':
      if (status === 'sending') return handed(effects, record, round());
      if (status === 'new') return preview('Chưa gửi: xin đọc trước khi gửi.');
      return record.round === today
        ? handed(effects, record, round())
        : preview(`Bản soạn ngày ${shortDate(record.round)} đã cũ nên chưa gửi; đây là bản mới.`);
  }
}

/** Puts the mails that were shown, and are still due, into the outbox. */
function handed(effects: RemindEffects, record: ReminderRecord, round: Round): ReminderRecord {
  const shown = new Set(record.unions.split(' '));
  const due = round.reminders.filter(({ mark }) => shown.has(mark));
  const waiting = effects.outbox
    .unsent()
    .reduce((sum, { record: mail }) => sum + addressCount(mail), 0);
  const { now, later } = fitting(due, effects.outbox.quotaLeft() - waiting - RESERVE);
  effects.outbox.add(now.map(({ mail }) => mail));
  const count = Number(record.handed || 0) + now.length;
  const told = `Đã chuyển ${count} thư sang trang Chờ gửi.`;
  return {
    ...record,
    status: later.length === 0 ? 'sent' : 'sending',
    answer:
      later.length === 0
        ? told
        : `${told} Còn ${later.length} thư: hôm nay đã hết lượt gửi, chương trình tự gửi tiếp vào ngày mai.`,
    unions: later.map(({ mark }) => mark).join(' '),
    handed: String(count),
  };
}

function differs(a: ReminderRecord, b: ReminderRecord): boolean {
  return (Object.keys(a) as (keyof ReminderRecord)[]).some((field) => a[field] !== b[field]);
}
