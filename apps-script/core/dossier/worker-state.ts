import type { Programme } from '../programme/programme.ts';
import type { Dossier } from './dossier.ts';
import { levelStanding } from './level-standing.ts';
import { workerWords } from './state-names.ts';

/** What a worker reads who looks the tracking code up: the state at the highest level that decided. */
export function workerStateName(dossier: Dossier, programme: Programme): string {
  const above = levelStanding(dossier, 'confederation', programme).state;
  if (above === 'chosen') return 'Đã được Tổng Liên đoàn công nhận';
  const unit = levelStanding(dossier, 'unit', programme).state;
  const below = unit === 'chosen' ? 'Đã được tỉnh, ngành chọn' : workerWords(dossier, programme);
  if (above === 'declined') return `${below}; Tổng Liên đoàn chưa công nhận trong đợt này`;
  return unit === 'declined' ? `${below}; tỉnh, ngành chưa chọn trong đợt này` : below;
}
