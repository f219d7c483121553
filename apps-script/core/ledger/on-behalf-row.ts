import type { Outcome } from '../dossier/admit.ts';
import { type Problem, sentence } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { showCode } from '../submission/code.ts';
import { sentences } from './initiative-row.ts';
import { type OnBehalfRow, type OnBehalfState, onBehalfStates } from './on-behalf.ts';

/** What the program writes beside a row. */
export function onBehalfRow(
  state: OnBehalfState,
  lines: readonly string[],
  code: string,
): OnBehalfRow {
  const answer = lines.filter((line) => line !== '').join('\n');
  return { state: onBehalfStates[state], answer, code: showCode(code) };
}

export const blankRow: OnBehalfRow = { state: '', answer: '', code: '' };

/** The row of an entry that was erased on request. */
export const erasedRow: OnBehalfRow = onBehalfRow('held', [sentence({ code: 'row.erased' })], '');

/** The row of an initiative that its worker sent to another union since. */
export const movedOnRow: OnBehalfRow = onBehalfRow(
  'refused',
  [sentence({ code: 'row.moved' })],
  '',
);

export const headerAnswer =
  'Đây là dòng tiêu đề được dán kèm nên không tính. Có thể xoá nội dung dòng này.';
export const draftAnswer = 'Chưa gửi. Khi đã ghi xong, xin đánh dấu ô “Gửi” ở cuối dòng.';
export const keptAnswer = 'Sáng kiến đã gửi từ dòng này vẫn giữ nội dung cũ.';

/** The row of an entry that the ledger holds. */
export function receivedRow(
  outcome: Outcome,
  problems: readonly Problem[],
  code: string,
  programme: Programme,
): OnBehalfRow {
  const todo = toRepair(problems, programme);
  switch (outcome) {
    case 'duplicate':
      return onBehalfRow(
        'duplicate',
        ['Sáng kiến này đã có trong danh sách nên không ghi thêm. Không cần làm gì thêm.'],
        code,
      );
    case 'quarantined':
      return onBehalfRow(
        'waiting',
        ['Đã chuyển đầu mối của chương trình quyết định, xin chờ.', ...problems.map(reasonOf)],
        code,
      );
    case 'revision':
    case 'accepted':
    case 'incomplete':
      if (problems.some((problem) => problem.code.startsWith('revision.')))
        return onBehalfRow('refused', [todo], code);
      return problems.length > 0
        ? onBehalfRow('incomplete', [todo], code)
        : onBehalfRow('received', ['Xin xem tiếp ở trang “Sáng kiến”.'], code);
  }
}

/** What the officer has to do about each problem; the group's names, since no list offers them. */
export function toRepair(problems: readonly Problem[], { groups }: Programme): string {
  const asksGroup = problems.some(({ code }) => code === 'group.missing');
  const names = groups.map(({ name }) => name).join('; ');
  return [sentences(problems), asksGroup ? `Ô “Nhóm” ghi một trong: ${names}.` : '']
    .filter((line) => line !== '')
    .join('\n');
}

const lacking: Readonly<Partial<Record<Problem['code'], string>>> = {
  'name.missing': 'họ và tên',
  'group.missing': 'nhóm',
  'title.missing': 'tên sáng kiến',
  'description.missing': 'tóm tắt nội dung',
  'effect.missing': 'hiệu quả',
  'paper.missing': 'giấy đồng ý xử lý thông tin',
};

/** The same while it is being written: what is empty in one line, so that the row stays low. */
export function toWrite(problems: readonly Problem[], programme: Programme): string {
  const empty = problems.flatMap(({ code }) => lacking[code] ?? []);
  const wrong = problems.filter(({ code }) => lacking[code] === undefined);
  return [empty.length === 0 ? '' : `Còn thiếu: ${empty.join(', ')}.`, toRepair(wrong, programme)]
    .filter((line) => line !== '')
    .join('\n');
}

/** Why the operator has to decide, without what the operator is asked to do. */
function reasonOf(problem: Problem): string {
  const [reason = ''] = sentence(problem).split(/\.? Xin /);
  return reason.endsWith('.') ? reason : `${reason}.`;
}
