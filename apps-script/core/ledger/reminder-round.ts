import type { Programme } from '../programme/programme.ts';
import { coverageSummary, summarySentence, type UnionCoverage } from '../rollup/coverage.ts';
import { fingerprint } from './buckets.ts';
import type { OutboxMail } from './outbox.ts';
import { list, type Registered, unionsOf } from './registry.ts';
import { reminderMail } from './reminder-mail.ts';
import { type ReminderRecord, reminderRequests } from './reminders.ts';

/** One union to be reminded, and its mail. */
export interface Reminder {
  /** Fingerprint of the union's id. */
  readonly mark: string;
  readonly mail: OutboxMail;
  /** How the preview names it: "LĐLĐ TP Cao Lãnh (còn 3 CĐCS): a@example.org". */
  readonly line: string;
}

/** Whom a reminder round would reach as things stand. */
export interface Round {
  readonly reminders: readonly Reminder[];
  /** Names of unions with silent CĐCS and without an address in *Danh bạ*. */
  readonly unaddressed: readonly string[];
  /** How the whole programme stands. */
  readonly summary: string;
}

/** @param dates the day of the round, under which each union gets one mail, and today */
export function roundOf(
  registry: readonly Registered[],
  coverages: readonly UnionCoverage[],
  programme: Programme,
  dates: { readonly round: string; readonly today: string },
): Round {
  const open = new Set(unionsOf(registry).map(({ id }) => id));
  const of = new Map(coverages.map((coverage) => [coverage.union, coverage]));
  const silent = firstOfEach(registry).flatMap((union) => {
    const coverage = of.get(union.id);
    return open.has(union.id) && coverage && coverage.silent > 0 ? [{ union, coverage }] : [];
  });
  return {
    reminders: silent
      .filter(({ union }) => list(union.officers).length > 0)
      .map(({ union, coverage }) => {
        const mail = reminderMail(union, coverage, programme, dates);
        const line = `${union.name} (còn ${coverage.silent} CĐCS): ${mail.to}`;
        return { mark: fingerprint(union.id), mail, line };
      }),
    unaddressed: silent
      .filter(({ union }) => list(union.officers).length === 0)
      .map(({ union }) => union.name),
    summary: summarySentence(coverageSummary([...open], coverages)),
  };
}

/** Of two rows of *Danh bạ* with one id, the first counts. */
function firstOfEach(registry: readonly Registered[]): readonly Registered[] {
  const seen = new Set<string>();
  return registry.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** How many of a long list are named: a cell holds 50,000 characters. */
const NAMED = 200;

/**
 * The record of a round that the operator may now read and send.
 * @param left mails that may still be sent today
 */
export function previewed(
  { reminders, unaddressed, summary }: Round,
  {
    round,
    left,
    before,
  }: { readonly round: string; readonly left: number; readonly before: string },
): ReminderRecord {
  const addresses = reminders.reduce((sum, { mail }) => sum + addressCount(mail), 0);
  const todo =
    reminders.length === 0
      ? 'Không có thư nào cần gửi.'
      : `Sẽ gửi ${reminders.length} thư tới ${addresses} địa chỉ; hôm nay còn gửi được tới ${left} địa chỉ. Xin đọc các ô bên phải rồi chọn “Gửi” ở ô Yêu cầu.`;
  const without =
    unaddressed.length === 0
      ? ''
      : `Chưa có địa chỉ trong Danh bạ nên không gửi được: ${firstOf(unaddressed).join(', ')}.`;
  return {
    request: reminderRequests.preview,
    status: 'previewed',
    round,
    answer: [before, todo, without, summary].filter((text) => text !== '').join('\n'),
    recipients: firstOf(reminders.map(({ line }) => line)).join('\n'),
    example: reminders[0] ? `${reminders[0].mail.subject}\n\n${reminders[0].mail.body}` : '',
    unions: reminders.map(({ mark }) => mark).join(' '),
    handed: '',
  };
}

/**
 * The reminders that fit into what may still be sent today, and the others.
 * @param room addresses that may still be written to
 */
export function fitting(
  reminders: readonly Reminder[],
  room: number,
): { readonly now: readonly Reminder[]; readonly later: readonly Reminder[] } {
  let used = 0;
  const end = reminders.findIndex(({ mail }) => {
    used += addressCount(mail);
    return used > room;
  });
  const count = end < 0 ? reminders.length : end;
  return { now: reminders.slice(0, count), later: reminders.slice(count) };
}

/** What a mail costs of the day's quota: Google counts addresses. */
export function addressCount({ to }: OutboxMail): number {
  return list(to).length;
}

function firstOf(names: readonly string[]): readonly string[] {
  const others = names.length - NAMED;
  return others > 0 ? [...names.slice(0, NAMED), `và ${others} công đoàn khác`] : names;
}
