import { createHash } from 'node:crypto';
import { indexTab } from '#core/ledger/tabs.ts';
import type { World } from './world.ts';

/** The rows of a tab of the first ledger workbook, as shown, below the header. */
export function ledgerRows({ workspace, ledger }: World, title: string): readonly string[][] {
  const sheet = workspace.spreadsheet(ledger).sheets.find((each) => each.title === title);
  return (sheet?.rows() ?? []).slice(1).filter((row) => row.some((cell) => cell !== ''));
}

/** Fingerprint of everything that the workspace holds, but for the ledger's index and marks of time. */
export function stateHash({ workspace }: World): string {
  const hash = createHash('sha256');
  for (const { id, name, mimeType, trashed, permissions } of workspace.files()) {
    hash.update(JSON.stringify([id, name, trashed, permissions]));
    if (!mimeType.endsWith('.spreadsheet')) continue;
    for (const sheet of workspace.spreadsheet(id).sheets) {
      if (sheet.title !== indexTab) hash.update(JSON.stringify([sheet.title, sheet.cells()]));
    }
  }
  for (const { to, subject, body } of workspace.mail()) hash.update(`${to} ${subject} ${body}`);
  return hash.digest('hex');
}
