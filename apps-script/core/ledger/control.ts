/** The *Lập hồ sơ* tab of a union's workbook: where its officers ask for documents. */
export const controlTab = 'Lập hồ sơ';

/** The row of the Tờ trình's control, and its columns: label, request, answer, .docx, reading copy. */
export const petitionControl = {
  row: 4,
  request: 'B',
  answer: 'C',
  docx: 'D',
  document: 'E',
} as const;

/** How often a union may ask for its Tờ trình to be made anew; each time makes a new version. */
export const petitionRequests: readonly string[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(
  (n) => `Lập lần ${n}`,
);

/** The number of a request, 0 where the cell asks for nothing that is known. */
export function requestedRound(cell: string): number {
  const found = /^\s*lập\s+lần\s+([1-9])\s*$/i.exec(cell.normalize('NFC'));
  return found ? Number(found[1]) : 0;
}
