import { controlAnswer } from '../../core/ledger/control.ts';
import { pageChange } from '../../core/ledger/page.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import type { Petitions, Workbooks } from '../effects.ts';
import type { Paper } from './paper.ts';

interface AnswerEffects {
  readonly petitions: Petitions;
  readonly workbooks: Workbooks;
}

/** Writes what came of a request beside it, with the links of this version and of those before. */
export function answerControl(
  { petitions, workbooks }: AnswerEffects,
  { workbook, page, control }: Paper,
  record: PetitionRecord,
): void {
  const earlier = petitions
    .all()
    .map((placed) => placed.record)
    .filter(
      ({ kind, union, key }) =>
        kind === record.kind && union === record.union && key !== record.key,
    )
    .filter(({ use, status }) => use === 'issue' && status === 'made')
    .sort((a, b) => Number(a.n) - Number(b.n));
  const system = controlAnswer(control, record, earlier);
  const read = workbooks.read(workbook, { control: page });
  const rows = read.control
    .filter(({ id }) => id === control.id)
    .map(({ row, id, cells }) => ({ row, id, officer: cells, system }));
  workbooks.write(workbook, [pageChange(page, rows)]);
}
