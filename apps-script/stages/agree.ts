import { askedDeed } from '../core/ledger/audit-deeds.ts';
import { isFresh, type PageRow, pageChange } from '../core/ledger/page.ts';
import { publishPage, publishRow, publishSteps } from '../core/ledger/publish-page.ts';
import { canonical } from '../core/text/canonical.ts';
import type { Clock, Desk, Marks } from './effects.ts';

export interface AgreeEffects {
  readonly clock: Clock;
  readonly desk: Desk;
  readonly marks: Marks;
}

type PublishRow = PageRow<(typeof publishPage)['officer'][number]['field']>;

/**
 * Takes what the operator says in *Công bố*. What a person agrees to is what the last preview asked;
 * the next sweep publishes and says in the row how it stands then.
 */
export function takeAgreement(effects: AgreeEffects, rows: readonly PublishRow[]): void {
  const row = rows.find(({ id }) => id === publishRow.id);
  if (!row || !isFresh(publishPage, row)) return;
  const answer = answerTo(effects, canonical(row.cells.step));
  const system = { ...publishRow.system, preview: 'Đang soạn …', answer };
  effects.desk.write(
    [pageChange(publishPage, [{ ...row, officer: row.cells, system }])],
    [askedDeed(publishPage, row)],
  );
}

function answerTo({ clock, marks }: AgreeEffects, step: string): string {
  const [asked = '', count = ''] = marks.read('askedToAgree').split(' ');
  const agrees = step === canonical(publishSteps.agree) && asked !== '';
  if (agrees) {
    marks.write('titlesAgreed', String(clock.now));
    if (asked === 'vanishing') marks.write('mayVanish', count);
    marks.write('askedToAgree', '');
  }
  marks.write('unpublished', 'yes');
  marks.write('publishedAt', '');
  return agrees
    ? 'Đã đồng ý. Khoảng 5 phút nữa danh sách được công bố.'
    : 'Khoảng 5 phút nữa xin đọc cột bên trái.';
}
