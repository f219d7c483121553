import type { sheets_v4 } from 'googleapis';
import { cellText } from '#core/ledger/columns.ts';
import { CutAnswer, patiently, type Wait } from './retry.ts';

type Rows = readonly (readonly string[])[];

/**
 * The texts of several ranges of one workbook, in their order.
 * @throws whatever Google answers: a range of a tab that is not there is refused with 400
 */
export async function readRanges(
  sheets: sheets_v4.Sheets,
  spreadsheetId: string,
  ranges: readonly string[],
  wait: Wait,
): Promise<readonly Rows[]> {
  const { valueRanges } = await patiently(async () => {
    const { data } = await sheets.spreadsheets.values.batchGet({
      spreadsheetId,
      ranges: [...ranges],
    });
    if (data.valueRanges?.length !== ranges.length) throw new CutAnswer();
    return { valueRanges: data.valueRanges };
  }, wait);
  return valueRanges.map(({ values }) => (values ?? []).map((row) => row.map(cellText)));
}
