import type { Marks } from '../effects.ts';

const idsIn = (marks: Marks): readonly string[] =>
  marks
    .read('renewed')
    .split(' ')
    .filter((id) => id !== '');

/** The union's workbook is gone: the new one gets back what the ledger has of all its pages. */
export function noteRenewed(marks: Marks, union: string): void {
  marks.write('renewed', [...new Set([...idsIn(marks), union])].join(' '));
}

export function isRenewed(marks: Marks, union: string): boolean {
  return idsIn(marks).includes(union);
}

/** All of it stands there. */
export function strikeRenewed(marks: Marks, union: string): void {
  marks.write(
    'renewed',
    idsIn(marks)
      .filter((id) => id !== union)
      .join(' '),
  );
}
