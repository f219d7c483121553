import type { Figures } from './figures.ts';

/** The figures as lines of text: one table a part. */
export function tableOf(figures: Figures): string {
  const { month, peers, growth, core, site, reads } = figures;
  return [
    ...(month
      ? Object.entries(month).map(([name, { surge, ...rest }]) =>
          section(`month: ${name}`, [rest, prefixed('surge', surge)]),
        )
      : []),
    ...(peers ? [section('peers: the last day, as their users write them', peers)] : []),
    ...(growth ? [section('growth: a sweep with 20 new entries', growth)] : []),
    ...(core ? [section('core', [core])] : []),
    ...(site ? [section('site', site)] : []),
    ...(reads ? [section('reads: bytes over the wire', [reads])] : []),
  ].join('\n\n');
}

function section(title: string, records: readonly object[]): string {
  const rows = records.map((record) => Object.entries(flat(record)));
  const lines =
    records.length > 1 && rows.every((row) => row.length === rows[0]?.length)
      ? columns(rows)
      : rows.flat().map(([name, value]) => `  ${name.padEnd(34)} ${value}`);
  return [title, ...lines].join('\n');
}

function columns(rows: readonly (readonly (readonly [string, unknown])[])[]): readonly string[] {
  const head = rows[0]?.map(([name]) => name) ?? [];
  const cells = [head, ...rows.map((row) => row.map(([, value]) => String(value)))];
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  return cells.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`);
}

/** { delay: { p50: 1 } } → { "delay.p50": 1 } */
function flat(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(prefixed(name, flat(value)))
        : [[name, value]],
    ),
  );
}

const prefixed = (before: string, record: object): object =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [`${before}.${name}`, value]));
