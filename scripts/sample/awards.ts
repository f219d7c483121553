import type { Random } from './random.ts';

const YEARS = ['2018', '2019', '2020', '2018, 2019', '2019, 2020', '2018, 2019, 2020'];

const FURTHER = [
  'Chiến sĩ thi đua cơ sở',
  'Giấy khen của Chủ tịch UBND huyện',
  'Giấy khen của Liên đoàn Lao động huyện',
  'Giấy khen của Giám đốc',
  'Bằng khen của Liên đoàn Lao động tỉnh',
  'Đoàn viên công đoàn xuất sắc',
];

/** What somebody was awarded in the last three years. */
export function awards(random: Random): string {
  if (random.chance(0.22)) return random.pick(['Không có', 'không có', 'Không']);
  const worker = `Lao động tiên tiến ${random.pick(YEARS)}`;
  if (random.chance(0.45)) return worker;
  const further = `${random.pick(FURTHER)} ${random.pick(['2018', '2019', '2020'])}`;
  return `${worker}${random.pick(['; ', '\n', ', '])}${further}`;
}
