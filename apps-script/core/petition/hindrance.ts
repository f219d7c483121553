import { type Condition, type ReceivedCells, rulings } from '../ledger/received-page.ts';
import type { SendingRecord } from '../ledger/sendings.ts';
import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { canonical } from '../text/canonical.ts';
import { shortDate } from '../text/dates.ts';
import { deadlineOf, type Timeliness } from './deadline.ts';
import type { SentReading } from './signed.ts';

type Rules = Pick<Programme, 'petitionDeadline' | 'unitPetitionDeadline' | 'complaintWindow'>;

/** What is known of a dossier whose conditions somebody ticks. */
interface Known {
  readonly record: SendingRecord;
  readonly reading: SentReading;
  readonly when: Timeliness | undefined;
  readonly programme: Rules;
}

/** What is known against a condition that somebody ticked. */
export function hindrance(condition: Condition, known: Known): Problem | undefined {
  const { record, reading, when, programme } = known;
  switch (condition) {
    case 'onTime': {
      const { wording } = deadlineOf(programme, record.level);
      if (when === undefined) return { code: 'check.nothingCame' };
      if (isLate(record, when)) return { code: 'check.late', data: { wording } };
      const unruled = when === 'toBeRuled' && rulingOf(record.received) === undefined;
      return unruled ? { code: 'check.ruling' } : undefined;
    }
    case 'complete':
      return reading.signed ? undefined : { code: 'check.unsigned' };
    case 'noComplaint': {
      const count = Number(record.complaints);
      if (count > 0) return { code: 'check.complaints', data: { count } };
      const { to } = programme.complaintWindow;
      const on = record.checks.noComplaint?.on;
      const early = on !== undefined && on <= to;
      return early ? { code: 'check.window', data: { to: shortDate(to) } } : undefined;
    }
    case 'noDispute':
      return undefined;
  }
}

/** After the deadline, or on its day and then ruled to be late. */
export function isLate({ received }: SendingRecord, when: Timeliness | undefined): boolean {
  return when === 'late' || (when === 'toBeRuled' && rulingOf(received) === 'late');
}

function rulingOf({ ruling }: ReceivedCells): keyof typeof rulings | undefined {
  const said = canonical(ruling);
  if (said === canonical(rulings.inTime)) return 'inTime';
  return said === canonical(rulings.late) ? 'late' : undefined;
}
