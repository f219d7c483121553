/** One row: what it is about, how it stands, what to do. */
export interface DashboardLine {
  readonly tone: 'title' | 'section' | 'plain' | 'attention';
  readonly cells: readonly [string, string, string];
}

export function line(
  tone: DashboardLine['tone'],
  label: string,
  value = '',
  hint = '',
): DashboardLine {
  return { tone, cells: [label, value, hint] };
}
