/** How often the e-mail may be asked for; each time it goes once. */
export const mailRequests: readonly string[] = [1, 2, 3].map((n) => `Gửi lần ${n}`);

/** The number of a request, 0 where the cell asks for nothing that is known. */
export function requestedMail(cell: string): number {
  const found = /^\s*gửi\s+lần\s+([1-3])\s*$/i.exec(cell.normalize('NFC'));
  return found ? Number(found[1]) : 0;
}
