const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** "/ket-qua/" → the address under which this site serves it. */
export const link = (path: `/${string}`): string => `${base}${path}`;
