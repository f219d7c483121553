import type { Programme } from '#core/programme/programme.ts';
import type { Results } from '#core/publication/results.ts';
import { levelWords } from '../level-words.ts';

type Value = string | number | null;

export interface Column {
  /** The heading in the files: ASCII, so that any program takes it. */
  readonly name: string;
  readonly meaning: string;
}

/** What can be downloaded: a table, told column by column. */
export interface Table {
  /** The files' name. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

/** What was chosen. Authors are not in it: they agreed to be named on this site, not in every copy. */
export function initiativeTable(results: Results, { groups }: Pick<Programme, 'groups'>): Table {
  const units = new Map(results.units.map(({ id, name }) => [id, name]));
  const unions = new Map(results.unions.map(({ id, name }) => [id, name]));
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  return {
    id: 'sang-kien',
    title: 'Sáng kiến được chọn',
    columns: [
      { name: 'ma', meaning: 'Mã công khai của sáng kiến, giữ nguyên qua các lần công bố' },
      { name: 'ten_sang_kien', meaning: 'Tên sáng kiến' },
      { name: 'don_vi_ma', meaning: 'Mã tỉnh, ngành' },
      { name: 'don_vi', meaning: 'Tên tỉnh, ngành' },
      { name: 'cong_doan_ma', meaning: 'Mã công đoàn cấp trên trực tiếp cơ sở' },
      { name: 'cong_doan', meaning: 'Tên công đoàn cấp trên trực tiếp cơ sở' },
      { name: 'khoi', meaning: 'Khối; để trống khi người gửi không ghi' },
      { name: 'cap_chon', meaning: 'Cấp cao nhất đã chọn' },
      { name: 'hieu_qua', meaning: 'Hiệu quả, chỉ có ở sáng kiến là bí mật kinh doanh' },
    ],
    rows: results.initiatives.map(({ id, title, unit, union, group, level, effect }) => [
      id,
      title,
      unit,
      units.get(unit) ?? '',
      union,
      unions.get(union) ?? '',
      groupNames.get(group ?? '') ?? '',
      levelWords[level],
      effect ?? '',
    ]),
  };
}

/** The numbers of every unit and union. */
export function statisticsTable({ units, unions }: Results): Table {
  const numbers = ({ received, chosen, target, coverage }: Results['units'][number]) => [
    received,
    chosen,
    target,
    coverage?.known ?? null,
    coverage?.launched ?? null,
    coverage?.reported ?? null,
  ];
  return {
    id: 'thong-ke',
    title: 'Số liệu từng đơn vị và công đoàn',
    columns: [
      { name: 'ma', meaning: 'Mã tỉnh, ngành hoặc công đoàn' },
      { name: 'ten', meaning: 'Tên' },
      { name: 'thuoc_don_vi', meaning: 'Mã tỉnh, ngành của công đoàn; để trống ở tỉnh, ngành' },
      { name: 'da_nhan', meaning: 'Số sáng kiến đã nhận; để trống khi không nêu vì nhóm nhỏ' },
      { name: 'duoc_chon', meaning: 'Số được chọn; để trống khi chưa công bố kết quả' },
      { name: 'chi_tieu', meaning: 'Chỉ tiêu; để trống khi chưa có' },
      {
        name: 'cdcs',
        meaning: 'Số công đoàn cơ sở trong danh sách; để trống khi chưa có danh sách',
      },
      { name: 'cdcs_phat_dong', meaning: 'Trong đó: đã phát động' },
      { name: 'cdcs_bao_cao', meaning: 'Trong đó: đã gửi sáng kiến hoặc báo không có' },
    ],
    rows: [
      ...units.map((unit) => [unit.id, unit.name, '', ...numbers(unit)]),
      ...unions.map((union) => [union.id, union.name, union.unit, ...numbers(union)]),
    ],
  };
}
