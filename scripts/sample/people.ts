import type { Random } from './random.ts';

export interface Person {
  readonly name: string;
  readonly female: boolean;
}

const FAMILY = [
  ['Nguyễn', 34],
  ['Trần', 13],
  ['Lê', 11],
  ['Phạm', 8],
  ['Huỳnh', 6],
  ['Võ', 5],
  ['Phan', 5],
  ['Trương', 3],
  ['Bùi', 3],
  ['Đặng', 3],
  ['Đỗ', 3],
  ['Ngô', 2],
  ['Hồ', 2],
  ['Dương', 2],
  ['Đinh', 1],
  ['Đoàn', 1],
  ['Mai', 1],
  ['Lâm', 1],
  ['Cao', 1],
  ['Lương', 1],
  ['Tô', 1],
  ['Hà', 1],
] as const;

const WOMEN = {
  middle: [
    'Thị',
    'Thị',
    'Thị',
    'Thị Kim',
    'Thị Mỹ',
    'Thị Thanh',
    'Thị Hồng',
    'Ngọc',
    'Thùy',
    'Bích',
    'Thị Bé',
    'Phương',
    'Thị Cẩm',
    'Kiều',
  ],
  given: [
    'Lan',
    'Hoa',
    'Mai',
    'Hương',
    'Thảo',
    'Linh',
    'Trang',
    'Nga',
    'Yến',
    'Loan',
    'Nhung',
    'Hạnh',
    'Phượng',
    'Tuyết',
    'Thủy',
    'Oanh',
    'Diễm',
    'Tiên',
    'Ngân',
    'Trâm',
    'Quyên',
    'Vân',
    'Hằng',
    'Thu',
    'Duyên',
    'Xuân',
    'Hòa',
  ],
};

const MEN = {
  middle: [
    'Văn',
    'Văn',
    'Văn',
    'Hữu',
    'Minh',
    'Quốc',
    'Thanh',
    'Đức',
    'Hoàng',
    'Công',
    'Tấn',
    'Trọng',
    'Anh',
    'Ngọc',
    'Thành',
    'Nhựt',
  ],
  given: [
    'Hùng',
    'Dũng',
    'Tuấn',
    'Nam',
    'Phong',
    'Khoa',
    'Tâm',
    'Lộc',
    'Phúc',
    'Tài',
    'Hiếu',
    'Nghĩa',
    'Sơn',
    'Bình',
    'Long',
    'Thắng',
    'Cường',
    'Trung',
    'Khánh',
    'Duy',
    'Vinh',
    'Đạt',
    'Hậu',
    'Trí',
    'Quang',
    'Hải',
  ],
};

/** Names of peoples who name differently, by the unit where they live. */
const LOCAL: Readonly<Record<string, readonly (readonly [name: string, female: boolean])[]>> = {
  'dak-lak': [
    ["H'Lan Byă", true],
    ["H'Hương Mlô", true],
    ["H'Yam Kbuôr", true],
    ["H'Nga Êban", true],
    ['Y Thịnh Mlô', false],
    ['Y Khoa Niê Kđăm', false],
    ['Y Bhiăo Byă', false],
  ],
  'thai-nguyen': [
    ['Nông Thị Bích', true],
    ['Ma Văn Thuận', false],
    ['Triệu Thị Mùi', true],
    ['Hoàng Văn Páo', false],
  ],
  'nghe-an': [
    ['Lô Thị Thương', true],
    ['Vi Văn Khăm', false],
    ['Lầu Y Mỷ', true],
    ['Moong Văn Phò', false],
  ],
  'an-giang': [
    ['Chau Sa Rây', false],
    ['Néang Sóc Kha', true],
    ['Chau Kim Sên', false],
  ],
  'can-tho': [
    ['Thạch Thị Sa Ry', true],
    ['Danh Thị Hồng', true],
    ['Sơn Minh Khởi', false],
  ],
};

/** Somebody who does not exist, named as people in that unit are. */
export function personOf(unit: string, random: Random): Person {
  const local = LOCAL[unit];
  if (local && random.chance(local.length * 0.025)) {
    const [name, female] = random.pick(local);
    return { name, female };
  }
  const female = random.chance(0.58);
  const { middle, given } = female ? WOMEN : MEN;
  const last = random.pick(given);
  const between = random.pick(middle.filter((word) => !word.endsWith(last)));
  return { name: `${random.weighted(FAMILY)} ${between} ${last}`, female };
}

/** "Bà Lê Thị Mai – Phó Giám đốc" */
export function signatory(unit: string, office: string, random: Random): string {
  const { name, female } = personOf(unit, random);
  return `${female ? 'Bà' : 'Ông'} ${name} – ${office}`;
}
