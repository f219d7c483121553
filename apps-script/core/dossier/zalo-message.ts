import type { Programme } from '../programme/programme.ts';
import { showCode } from '../submission/code.ts';
import { cleanLine } from '../text/canonical.ts';
import { shortDate } from '../text/dates.ts';
import { publicText } from '../text/public-text.ts';
import type { Dossier } from './dossier.ts';
import { levelStanding } from './level-standing.ts';
import { levels } from './proposal.ts';
import { dueDay, type State, standing } from './standing.ts';

/**
 * The sentence that an officer may forward to the worker as it is: code, state, and where there is
 * one the reason and the due date. No phone and no address stands in it, whoever typed one.
 */
export function zaloMessage(dossier: Dossier, programme: Programme): string {
  const { facts, code } = dossier;
  const name = publicText(cleanLine(facts.fullName));
  const title = publicText(cleanLine(facts.title));
  const { state } = standing(dossier, programme);
  return [
    name === '' ? 'Chào anh/chị.' : `Chào anh/chị ${name}.`,
    `Sáng kiến${title === '' ? '' : ` “${title}”`} (mã tra cứu ${showCode(code)})`,
    `${newsFromAbove(dossier, programme) ?? news[state]}${reasonOf(dossier, state)}`,
    ...(state === 'returned' ? [correction(dossier, programme)] : []),
    'Xin cảm ơn anh/chị.',
  ].join(' ');
}

const news: Readonly<Record<State, string>> = {
  received: 'đã được công đoàn nhận và đang xem xét.',
  introduced: 'đã được đơn vị đồng ý, đang chờ công đoàn cấp trên xét chọn.',
  chosen: 'đã được công đoàn cấp trên chọn.',
  declined: 'chưa được chọn trong đợt này.',
  ineligible: 'chưa đủ điều kiện xét chọn.',
  returned: 'cần được bổ sung.',
  withdrawn: 'đã được rút theo đề nghị của anh/chị.',
};

/** What the highest level above the union decided; undefined while none decided anything. */
function newsFromAbove(dossier: Dossier, programme: Programme): string | undefined {
  const [unit, confederation] = levels.map(
    (level) => levelStanding(dossier, level, programme).state,
  );
  if (confederation === 'chosen') return 'đã được Tổng Liên đoàn công nhận.';
  if (confederation === 'declined') {
    return 'đã được tỉnh, ngành chọn; Tổng Liên đoàn chưa công nhận trong đợt này.';
  }
  if (unit === 'chosen') return 'đã được công đoàn cấp trên và tỉnh, ngành chọn.';
  if (unit === 'declined') {
    return 'đã được công đoàn cấp trên chọn; tỉnh, ngành chưa chọn trong đợt này.';
  }
  return undefined;
}

const labels: Readonly<Partial<Record<State, string>>> = {
  declined: 'Lý do',
  ineligible: 'Lý do',
  returned: 'Cần bổ sung',
};

function reasonOf({ cells }: Dossier, state: State): string {
  const label = labels[state];
  // All up to the last sign that is neither dot nor space, found in one walk from the end.
  const [reason = ''] = /^[\s\S]*[^.\s]/.exec(publicText(cleanLine(cells.reason))) ?? [];
  return label === undefined || reason === '' ? '' : ` ${label}: ${reason}.`;
}

function correction(dossier: Dossier, programme: Programme): string {
  const due = shortDate(dueDay(dossier, programme) ?? '');
  return `Xin sửa rồi gửi lại với đúng mã này, chậm nhất ngày ${due}.`;
}
