import { columnLetters } from '#core/ledger/columns.ts';
import type { Page } from '#core/ledger/page.ts';
import { publishPage, publishRow, publishSteps } from '#core/ledger/publish-page.ts';
import type { Installation } from './install.ts';
import { rowOf } from './officer-hand.ts';
import { type Sweep, sweepUntilQuiet } from './sweep.ts';

/** The operator writes into the yellow cells of a row of the ledger workbook, as a person does. */
export function typeOnDesk<Officer extends string>(
  installation: Installation,
  page: Page<string, Officer>,
  id: string,
  cells: Readonly<Partial<Record<Officer, string>>>,
): void {
  const { workspace, ledger } = installation;
  const row = rowOf(installation, { union: '', id: ledger }, page, id);
  page.officer.forEach(({ field }, i) => {
    const text = cells[field];
    if (text === undefined) return;
    const column = columnLetters(page.swept.officersFrom + i);
    const typed = workspace.typeInto(ledger, `'${page.title}'!${column}${row}`, text);
    if (!typed.ok) throw new Error(`${page.title}: ${typed.message}`);
  });
}

/**
 * The operator publishes, and agrees that titles become public once there are any to read in
 * *Công bố*; the sweeps that follow publish them.
 */
export function agreeToPublish(installation: Installation, sweep?: Sweep): void {
  const { workspace } = installation;
  workspace.run('publishSoon');
  sweepUntilQuiet(workspace, sweep);
  if (!workspace.properties().get('mark.askedToAgree')) return;
  typeOnDesk(installation, publishPage, publishRow.id, { step: publishSteps.agree });
  sweepUntilQuiet(workspace, sweep);
}
