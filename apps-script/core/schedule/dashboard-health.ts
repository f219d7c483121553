import type { DashboardFacts } from './dashboard.ts';
import { type DashboardLine, line } from './dashboard-line.ts';
import { findingTold, isFault } from './finding.ts';

/** Stages and templates that fail have lines of their own. */
export function healthLines({ found }: DashboardFacts): readonly DashboardLine[] {
  if (found === undefined) return [];
  const others = found.filter(({ code }) => code !== 'stage.failing' && code !== 'template.broken');
  const told = others.map((finding) => findingTold(finding));
  const label = 'Tự kiểm tra';
  if (told.length === 0) return [line('plain', label, 'Không thấy gì sai')];
  const tone = others.some(isFault) ? 'attention' : 'plain';
  const say = told.map(({ what }) => what).join('\n');
  return [line(tone, label, say, told.map(({ next }) => next).join('\n'))];
}
