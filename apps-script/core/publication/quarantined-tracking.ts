import type { Quarantined } from '../ledger/quarantine.ts';
import { isWaiting, rulingOf } from '../ledger/quarantine-ruling.ts';
import type { Programme } from '../programme/programme.ts';
import { dayOf, msOf } from '../text/dates.ts';
import type { TrackingEntry } from './tracking.ts';

/**
 * What a worker finds by the code of an entry that no union has: that it is being looked at, or
 * what the operator made of it. A code under which there is an initiative leads to that alone.
 */
export function quarantinedTracking(
  quarantined: readonly Quarantined[],
  codesOfInitiatives: ReadonlySet<string>,
  programme: Programme,
  digest: (text: string) => string,
): readonly TrackingEntry[] {
  const seen = new Set(codesOfInitiatives);
  return quarantined.flatMap((entry) => {
    if (entry.code === '' || seen.has(entry.code)) return [];
    seen.add(entry.code);
    return [
      {
        hash: digest(entry.code),
        state: stateOf(entry, programme),
        title: null,
        date: dayOf(msOf(entry.submittedAt)),
      },
    ];
  });
}

function stateOf(entry: Quarantined, { contact }: Programme): string {
  const asked = [contact.name, contact.phone, contact.email].filter((part) => part !== '');
  const ask = `liên hệ ${asked.join(', ')}`;
  if (isWaiting(entry)) return `Đang được kiểm tra; cần hỏi thêm, xin ${ask}`;
  switch (rulingOf(entry)) {
    case 'tell':
      return `Chưa nhận được: xin ${ask} để biết cần sửa gì, rồi gửi lại với mã này`;
    case 'drop':
      return `Không được nhận; cần hỏi thêm, xin ${ask}`;
    default:
      return 'Đã nhận; nội dung trùng với một bài gửi khác';
  }
}
