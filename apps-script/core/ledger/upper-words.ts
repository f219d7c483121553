import type { Dossier } from '../dossier/dossier.ts';
import { levelStanding, levelStateNames } from '../dossier/level-standing.ts';
import { type Level, levels, nominationTo } from '../dossier/proposal.ts';
import type { Programme } from '../programme/programme.ts';

/** What the levels above decided, with the reason, for the union that proposed the initiative. */
export function upperWords(dossier: Dossier, programme: Programme): string {
  return levels
    .filter((level) => nominationTo(dossier, level).standsIn !== '')
    .map((level) => {
      const words = levelWords(dossier, level, programme);
      return level === 'unit' ? words : `Tổng Liên đoàn: ${words.replace(/^./, lower)}`;
    })
    .join('\n');
}

/** What one level decided, with the reason; '' before the initiative came there. */
export function levelWords(dossier: Dossier, level: Level, programme: Programme): string {
  const { standsIn, cells } = nominationTo(dossier, level);
  if (standsIn === '') return '';
  const { state } = levelStanding(dossier, level, programme);
  const reasoned = cells.reason !== '' && (state === 'declined' || state === 'returned');
  const name = levelStateNames[level][state];
  return reasoned ? `${name}: ${cells.reason}` : name;
}

const lower = (first: string): string => first.toLowerCase();
