import type { PublishedInitiative } from '#core/publication/results.ts';

/** The highest level that chose an initiative, lowest first. */
export const levelWords: Readonly<Record<PublishedInitiative['level'], string>> = {
  union: 'Công đoàn cấp trên cơ sở chọn',
  unit: 'Tỉnh, ngành chọn',
  confederation: 'Tổng Liên đoàn công nhận',
};

/** The same beside a row; nothing of the union's choice, which every row has. */
export const higherLevelWords = (level: PublishedInitiative['level']): string =>
  level === 'union' ? '' : levelWords[level];
