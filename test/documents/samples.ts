import { ownUnionId } from '#core/catalogue/own-union.ts';
import { confirmationData } from '#core/petition/confirmation.ts';
import { coverData } from '#core/petition/cover.ts';
import type { DocumentData, DocumentKind } from '#core/petition/documents.ts';
import { minutesData } from '#core/petition/minutes.ts';
import { petitionData } from '#core/petition/petition.ts';
import type { PetitionInitiative } from '#core/petition/petition-data.ts';
import { thanksData } from '#core/petition/thanks.ts';
import { unitPetitionData } from '#core/petition/unit-petition.ts';
import { programme } from '../builders.ts';
import { meeting, scored } from '../core/petition/minutes-example.ts';

const names = [
  'Nguyễn Thị Hồng Gấm',
  'Trần Văn Bảy',
  'Công Tằng Tôn Nữ Thị Huyền Trân Ngọc Diễm',
  // Typed on a Mac: letters and marks apart.
  'Lê Thị Mỹ Duyên'.normalize('NFD'),
  'Phạm Hoàng Khoa',
];
const workplaces = [
  'Công ty Thủy sản Sông Mẫu',
  'Trường THCS Ví Dụ',
  'Công ty Cổ phần Đầu tư Xây dựng và Thương mại Dịch vụ Xuất nhập khẩu Nông sản Mẫu Đồng bằng',
  'Trung tâm Y tế thành phố Mẫu',
];
const titles = [
  'Khay xếp cá có ray trượt',
  'Bộ thẻ từ vựng cho học sinh đầu cấp tự học ở nhà',
  'Cải tiến quy trình tiếp nhận, phân loại và trả kết quả hồ sơ một cửa bằng mã màu, có bảng theo dõi chung cho cả tổ để người dân không phải đi lại nhiều lần và cán bộ trực thay nắm ngay được việc còn lại của từng hồ sơ trong ngày'.normalize(
    'NFD',
  ),
  'Giá treo rập giấy theo mã hàng',
];
const sentence =
  'Trước đây mỗi ca phải đổi khay ba lượt, cá dễ dập và người đứng máy phải cúi nhiều; nay khay trượt theo ray nên chỉ một lượt. ';
const unions = ['LĐLĐ TP Cao Lãnh', 'LĐLĐ huyện Tháp Mười', 'Công đoàn Viên chức tỉnh'];

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** The i-th invented initiative: names, texts and answers of all lengths that people type. */
export function initiative(i: number): PetitionInitiative {
  return {
    fullName: at(names, i),
    birthYear: String(1970 + (i % 30)),
    position: at(['Tổ trưởng tổ cấp đông', 'Giáo viên', 'Công nhân', 'Phó khoa'], i),
    workplace: at(workplaces, i),
    phone: `0912 000 ${String(100 + (i % 900))}`,
    title: at(titles, i),
    appliedFrom: at(['2021-03-05', '2021-02', 'đầu tháng 3'], i),
    description: sentence
      .repeat(8)
      .slice(0, [120, 1000, 400, 700][i % 4])
      .trim(),
    effect: at(
      [
        'Giảm 30 % thời gian xếp khay.',
        'Học sinh nhớ từ lâu hơn; phụ huynh cùng học được với con.',
      ],
      i,
    ),
    benefitVnd: at(['12000000', '', '1.250.000.000', 'khoảng 5 triệu đồng/tháng'], i),
    scope: at(['Toàn phân xưởng', 'Khối 6, có thể dùng cho các khối khác'], i),
    awards: at(
      [
        'Không có',
        'Lao động tiên tiến năm 2019, 2020; Giấy khen của Liên đoàn Lao động thành phố năm 2020',
      ],
      i,
    ),
    tradeSecret: i % 17 === 16,
    coAuthors: i % 5 === 4 ? 'Trần Văn Bảy, Lê Thị Mỹ Duyên' : 'Không có',
    group: at(['enterprise', 'public'], i),
    noComplaint: true,
    noDispute: true,
  };
}

export const initiatives = (count: number): readonly PetitionInitiative[] =>
  Array.from({ length: count }, (_, i) => initiative(i));

const unit = {
  id: 'dong-thap',
  kind: 'province',
  name: 'LĐLĐ tỉnh Đồng Tháp',
  short: 'Đồng Tháp',
} as const;
const union = { id: 'dong-thap/tp-cao-lanh', name: 'LĐLĐ TP Cao Lãnh' };
const frame = { programme, unit, union, round: 1, year: 2021 };

/** Every document of the office with this many initiatives. */
export function sample(kind: DocumentKind, count: number): DocumentData[DocumentKind] {
  const all = initiatives(count);
  switch (kind) {
    case 'petition':
      return petitionData({ ...frame, initiatives: all });
    case 'unitPetition':
      return unitPetitionData({
        ...frame,
        initiatives: all.map((each, i) => ({ ...each, union: at(unions, i) })),
      });
    case 'minutes':
      return minutesData({
        ...meeting(scored(...all.map((_, i) => [9000 - i, 8800 - i, 8600 - i]))),
        initiatives: scored(...all.map((_, i) => [9000 - i, 8800 - i, 8600 - i])).map((one, i) => ({
          ...one,
          ...initiative(i),
          union: at(unions, i),
        })),
      });
    case 'confirmation':
      return confirmationData({
        ...frame,
        initiatives: all.map((each, i) => ({
          ...each,
          appliedStatus: at(['effective', 'trial'], i),
        })),
      });
    case 'cover':
      return coverData({
        ...frame,
        initiatives: count,
        number: '05/TTr-LĐLĐ',
        signedOn: '2021-04-12',
        email: 'bancspl@example.org',
      });
    case 'thanks':
      return thanksData({ ...frame, workers: all });
  }
}

/** The unit as the union of its own under which it sends and thanks. */
export const ownUnion = { id: ownUnionId(unit.id), name: unit.name };
