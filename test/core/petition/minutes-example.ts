import type { MinutesInitiative, MinutesInput } from '#core/petition/minutes-data.ts';
import type { Member } from '#core/scoring/member.ts';
import { resultsOf } from '#core/scoring/result.ts';
import { programme } from '../../builders.ts';

/** A council of three, named as officers name them. */
export const council: readonly Member[] = [
  { name: 'Phạm Thị Hoa', role: 'Chủ tịch', units: ['LĐLĐ tỉnh Đồng Tháp'] },
  { name: 'Lê Văn Tám', role: 'Ủy viên', units: ['LĐLĐ huyện Cao Lãnh', 'Trường THCS Ví Dụ'] },
  { name: 'Trần Thị Mận', role: 'Thư ký', units: [] },
];

/** Initiatives with these scores, in hundredths, each titled by its place. */
export function scored(...all: readonly (readonly number[])[]): readonly MinutesInitiative[] {
  const ballots = all.map((scores) => scores.map((score) => ({ kind: 'scored', score }) as const));
  return resultsOf(programme.council, ballots).map((result, i) => ({
    title: `Sáng kiến ${i + 1}`,
    fullName: 'Nguyễn Thị Lan',
    coAuthors: 'Không có',
    workplace: 'Công ty May Sông Tiền',
    union: 'LĐLĐ TP Cao Lãnh',
    result,
  }));
}

/** The minutes of Đồng Tháp's council on these initiatives. */
export function meeting(
  initiatives: readonly MinutesInitiative[],
  change: Partial<MinutesInput> = {},
): MinutesInput {
  return {
    programme,
    unit: { id: 'dong-thap', name: 'LĐLĐ tỉnh Đồng Tháp' },
    round: 1,
    year: 2021,
    members: council,
    initiatives,
    ...change,
  };
}
