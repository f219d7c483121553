import type { Programme } from '../programme/programme.ts';

/** What the unions below a unit are called at the catalogue's date, for the question's help. */
export const secondTier: Readonly<Record<Programme['catalogue'], string>> = {
  '2021': 'LĐLĐ huyện, quận, thị xã, thành phố hoặc công đoàn ngành địa phương',
  '2025': 'Công đoàn xã, phường',
};
