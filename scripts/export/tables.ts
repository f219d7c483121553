import type { Results } from '#core/publication/results.ts';

/** A column as BigQuery's load jobs name it. */
export interface Field {
  readonly name: string;
  readonly type: 'STRING' | 'INTEGER' | 'DATE' | 'TIMESTAMP';
  readonly mode: 'REQUIRED' | 'NULLABLE';
  readonly description: string;
}

export interface Table {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

const field = (
  name: string,
  type: Field['type'],
  description: string,
  mode: Field['mode'] = 'REQUIRED',
): Field => ({ name, type, mode, description });

const programme = field('programme', 'STRING', 'Mã chương trình');
const asOf = field('as_of', 'TIMESTAMP', 'Lúc của phiếu mới nhất được đếm', 'NULLABLE');
const unit = field('unit', 'STRING', 'Mã tỉnh, ngành');
const named = field('name', 'STRING', 'Tên');
const counts: readonly Field[] = [
  field('received', 'INTEGER', 'Sáng kiến đã nhận; trống: quá ít để công bố', 'NULLABLE'),
  field('chosen', 'INTEGER', 'Sáng kiến được chọn; trống: chưa công bố', 'NULLABLE'),
  field('target', 'INTEGER', 'Chỉ tiêu riêng', 'NULLABLE'),
  field('cdcs_known', 'INTEGER', 'Công đoàn cơ sở trong danh sách', 'NULLABLE'),
  field('cdcs_launched', 'INTEGER', 'Trong đó đã phát động', 'NULLABLE'),
  field('cdcs_reported', 'INTEGER', 'Trong đó đã có bài hoặc đã báo không có', 'NULLABLE'),
];

/**
 * What is published, as tables for BigQuery. Of each programme and unit of Forms the rows can be
 * loaded into the same tables: they tell whose they are.
 */
export function tablesOf(results: Results): readonly Table[] {
  const whose = { programme: results.programme.id, as_of: results.asOf };
  const countsOf = ({ received, chosen, target, coverage }: Results['units'][number]) => ({
    received,
    chosen,
    target,
    cdcs_known: coverage?.known ?? null,
    cdcs_launched: coverage?.launched ?? null,
    cdcs_reported: coverage?.reported ?? null,
  });
  return [
    {
      name: 'initiatives',
      fields: [
        programme,
        asOf,
        field('id', 'STRING', 'Mã công khai của sáng kiến'),
        field('title', 'STRING', 'Tên sáng kiến'),
        field('author', 'STRING', 'Tác giả; trống: không đồng ý nêu tên', 'NULLABLE'),
        unit,
        field('union', 'STRING', 'Mã công đoàn cấp trên trực tiếp cơ sở'),
        field('group', 'STRING', 'Nhóm', 'NULLABLE'),
        field('level', 'STRING', 'Cấp cao nhất đã chọn: union, unit, confederation'),
        field('effect', 'STRING', 'Hiệu quả, với bí quyết được giữ kín', 'NULLABLE'),
      ],
      rows: results.initiatives.map((each) => ({ ...whose, ...each })),
    },
    {
      name: 'unions',
      fields: [programme, asOf, field('id', 'STRING', 'Mã công đoàn'), unit, named, ...counts],
      rows: results.unions.map((each) => ({
        ...whose,
        id: each.id,
        unit: each.unit,
        name: each.name,
        ...countsOf(each),
      })),
    },
    {
      name: 'units',
      fields: [programme, asOf, field('id', 'STRING', 'Mã tỉnh, ngành'), named, ...counts],
      rows: results.units.map((each) => ({
        ...whose,
        id: each.id,
        name: each.name,
        ...countsOf(each),
      })),
    },
    {
      name: 'days',
      fields: [
        programme,
        asOf,
        field('from', 'DATE', 'Từ ngày'),
        field('to', 'DATE', 'Đến hết ngày'),
        field('received', 'INTEGER', 'Sáng kiến đã nhận'),
      ],
      rows: results.days.map((each) => ({ ...whose, ...each })),
    },
  ];
}

/** One JSON object a line, as `bq load --source_format=NEWLINE_DELIMITED_JSON` takes it. */
export const ndjsonOf = ({ rows }: Table): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
