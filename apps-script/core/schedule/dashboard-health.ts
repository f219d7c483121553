import type { DashboardFacts } from './dashboard.ts';
import { type DashboardLine, line } from './dashboard-line.ts';
import { findingTold, isFault } from './finding.ts';

const label = 'Tự kiểm tra';
/** The tab has a note below that is not to be written over. */
const SHOWN = 4;

/** A line for each finding, faults first; stages and templates that fail have lines of their own. */
export function healthLines({ found }: DashboardFacts): readonly DashboardLine[] {
  if (found === undefined) return [];
  const others = found.filter(({ code }) => code !== 'stage.failing' && code !== 'template.broken');
  if (others.length === 0) return [line('plain', label, 'Không thấy gì sai')];
  const sorted = [...others.filter(isFault), ...others.filter((finding) => !isFault(finding))];
  const shown = sorted.slice(0, SHOWN).map((finding, i) => {
    const { what, next } = findingTold(finding);
    return line(isFault(finding) ? 'attention' : 'plain', i === 0 ? label : '', what, next);
  });
  const rest = sorted.length - shown.length;
  return rest === 0
    ? shown
    : [
        ...shown,
        line('plain', '', `Và ${rest} việc nữa`, 'Xin chọn Sáng Kiến → Kiểm tra chương trình.'),
      ];
}
