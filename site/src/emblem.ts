/** The programme's mark, a lotus on a line, within a square of 32. */
export const lotus =
  'M16 5c4.5 4.5 5 10.5 0 17c-5-6.5-4.5-12.5 0-17zM5.5 11.5c5.5.2 8.5 3.5 9.3 10.7c-6.3-.9-9.8-4.2-9.3-10.7zM26.5 11.5c-5.5.2-8.5 3.5-9.3 10.7c6.3-.9 9.8-4.2 9.3-10.7zM8 25h16v2H8z';

/** Indigo and rice gold, as on paper: the colours of the mark wherever it stands alone. */
export const markColours = { ground: '#17395c', petals: '#f3c04b' } as const;

/** The mark as a browser's icon, in a data: address. */
export const icon = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='6' fill='%23${markColours.ground.slice(1)}'/%3E%3Cpath fill='%23${markColours.petals.slice(1)}' d='${lotus}'/%3E%3C/svg%3E`;
