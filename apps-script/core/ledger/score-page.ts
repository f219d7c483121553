import type { Council } from '../programme/programme.ts';
import type { Member } from '../scoring/member.ts';
import type { Column } from './columns.ts';
import { seatName } from './council-page.ts';
import { type Page, pageOf } from './page.ts';

/** The program's cells of an initiative in *Chấm điểm*. */
export interface ScoreRow {
  readonly state: string;
  readonly rank: string;
  readonly title: string;
  readonly mean: string;
  readonly spread: string;
  readonly answer: string;
  /** Who, where, and the union that proposed it: by it a member knows the own unit's. */
  readonly author: string;
}

/** "2.novelty": the points of the second seat for a criterion. */
export type ScoreField = `${number}.${string}`;

/** The words of the first column. */
export const scoreStates = {
  ranked: 'Đã xếp hạng',
  wide: 'Cần trao đổi lại',
  waiting: 'Chưa đủ người chấm',
  gone: 'Không còn tính',
} as const;

const leading: readonly Column<keyof ScoreRow>[] = [
  { field: 'state', header: 'Tình trạng', width: 120 },
  { field: 'rank', header: 'Hạng', width: 60 },
  { field: 'title', header: 'Tên sáng kiến', width: 240 },
  { field: 'author', header: 'Tác giả, đơn vị', width: 200 },
  { field: 'mean', header: 'Điểm trung bình', width: 80 },
  { field: 'spread', header: 'Chênh lệch', width: 80 },
  { field: 'answer', header: 'Việc cần làm', width: 280 },
];

const proposal = ' Tiêu chí và tỷ trọng là mức gợi ý, chương trình có thể thay đổi.';

/**
 * The *Chấm điểm* tab of a unit's workbook: a column for every member and criterion, of as many
 * members as were ever named, and of so many at least as a ranking needs.
 * @param members by seat: their names stand in the header
 */
export function scorePage(
  council: Council,
  members: readonly Member[] = [],
): Page<keyof ScoreRow, ScoreField> {
  const count = Math.max(members.length, council.quorum);
  const seats = Array.from({ length: count }, (_, i) => members[i]?.name || seatName(i + 1));
  return pageOf({
    title: 'Chấm điểm',
    sheetId: 213,
    intro: `Mỗi thành viên cho điểm từ 0 đến 100 ở các cột mang tên mình (tên ghi ở trang “Hội đồng”), không chấm bài của đơn vị mình. Từ ${council.quorum} người chấm thì được xếp hạng.${council.proposed ? proposal : ''}`,
    leading,
    officer: seats.flatMap((name, seat) =>
      council.criteria.map((criterion) => ({
        field: scoreField(seat, criterion.id),
        header: `${name}\n${criterion.name} (${criterion.weight} %)`,
        width: 100,
      })),
    ),
    trailing: [],
    frozenColumns: 3,
    colours: [
      [scoreStates.ranked, { red: 0.82, green: 0.93, blue: 0.82 }],
      [scoreStates.wide, { red: 1, green: 0.9, blue: 0.75 }],
      [scoreStates.waiting, { red: 0.87, green: 0.92, blue: 0.98 }],
      [scoreStates.gone, { red: 0.9, green: 0.9, blue: 0.9 }],
    ],
  });
}

/** @param seat counted from 0 */
export const scoreField = (seat: number, criterion: string): ScoreField =>
  `${seat + 1}.${criterion}`;
