// What the poster pages share while the site is built.
import process from 'node:process';
import { link } from '../link.ts';
import { changes, programme } from '../published.ts';
import { catalogueNow } from '../union-changes.ts';
import { ADDRESS_LIMIT, shortPath } from './addresses.ts';
import { type PosterUnit, posterUnits } from './poster-unions.ts';

const host = (import.meta.env.SITE ?? 'https://sangkien.example.org').replace(/\/$/, '');

/** "/c/k7m2qx/" → "https://sangkien.example.org/c/k7m2qx/". */
export const address = (path: `/${string}`): string => `${host}${link(path)}`;

/** None where only the published data is new, and the posters of an earlier build are kept. */
export const units: readonly PosterUnit[] =
  process.env.SITE_POSTERS === 'kept' ? [] : posterUnits(catalogueNow(programme, changes));

const longest = address(shortPath('222222'));
if (longest.length > ADDRESS_LIMIT) {
  console.warn(
    `Địa chỉ trên áp phích dài ${longest.length} ký tự (nên ≤ ${ADDRESS_LIMIT}): mã QR sẽ dày và khó quét. Hãy dùng tên miền ngắn hơn trong SITE_URL.`,
  );
}
