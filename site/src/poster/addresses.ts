import { codeInAddress } from './union-code.ts';

/** A longer address makes a finer pattern, which worn paper and cheap cameras lose. */
export const ADDRESS_LIMIT = 60;

/** The path that a poster carries; it leads on to the composer. */
export const shortPath = (code: string): `/${string}` => `/c/${codeInAddress(code)}/`;

/** Where the worker of a union sends an initiative. */
export const composerPath = (unionId: string): `/${string}` =>
  `/gui-sang-kien/?cd=${encodeURIComponent(unionId).replaceAll('%2F', '/')}`;

/** "https://sangkien.example.org/c/k7m2qx/" → "sangkien.example.org/c/k7m2qx", easier to read aloud. */
export const spoken = (address: string): string =>
  address.replace(/^https?:\/\//, '').replace(/\/$/, '');
