import type { OfficerCells } from '#core/dossier/dossier.ts';
import { confederationId, type ProposalCells } from '#core/dossier/proposal.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { proposalsPages } from '#core/ledger/proposals.ts';
import type { OnBehalfCells } from '#core/submission/on-behalf.ts';
import { isOnBehalfRow, onBehalfKey } from '#core/submission/on-behalf-id.ts';
import type { Installation } from './install.ts';
import { intakeIn, unionsIn, unitsIn } from './ledger-view.ts';
import { askPetition, writeRow } from './officer-hand.ts';

/** What an officer does in the workbook of a union, or of a province or sector. */
export type OfficerEvent =
  | {
      readonly at: string;
      readonly workbook: string;
      readonly row: string;
      readonly set: Readonly<Partial<OfficerCells>>;
    }
  | {
      readonly at: string;
      /** A province or sector, or the confederation, whose officers decide on what was proposed to it. */
      readonly unit: string;
      readonly row: string;
      readonly set: Readonly<Partial<ProposalCells>>;
    }
  | {
      readonly at: string;
      readonly workbook: string;
      readonly control: { readonly petition: string };
    }
  | {
      readonly at: string;
      readonly workbook: string;
      /** A row of *Nhập hộ*, "nh-1"; the initiative that it makes has that name as a `row` too. */
      readonly onBehalf: { readonly row: string; readonly set: Readonly<Partial<OnBehalfCells>> };
    };

/** Does what an officer of a union or unit did; what could not be done comes back as a sentence. */
export function officer(installation: Installation, event: OfficerEvent): string | undefined {
  if ('unit' in event) return unitOfficer(installation, event);
  const union = unionsIn(installation).find(({ id }) => id === event.workbook);
  if (!union) return `không có công đoàn "${event.workbook}" trong Danh bạ`;
  if (union.workbook === '') return `${event.workbook} chưa có sổ làm việc`;
  const workbook = { union: union.id, id: union.workbook };
  if ('control' in event) return askPetition(installation, workbook, event.control.petition);
  if ('onBehalf' in event) {
    const { row, set } = event.onBehalf;
    return writeRow(installation, workbook, onBehalfPage, row, set);
  }
  return writeRow(
    installation,
    workbook,
    initiativesPage,
    isOnBehalfRow(event.row)
      ? onBehalfKey(workbook.id, event.row)
      : initiativeOf(installation, event.row),
    event.set,
  );
}

function unitOfficer(
  installation: Installation,
  { unit: id, row, set }: Extract<OfficerEvent, { readonly unit: string }>,
): string | undefined {
  const unit = unitsIn(installation).find((each) => each.id === id);
  if (!unit) return `không có tỉnh, ngành "${id}"`;
  if (unit.workbook === '') return `${id} chưa có sổ làm việc`;
  const workbook = { union: id, id: unit.workbook };
  const page = proposalsPages[id === confederationId ? 'confederation' : 'unit'];
  return writeRow(installation, workbook, page, initiativeOf(installation, row), set);
}

/** The initiative that a response made or revises. */
function initiativeOf(installation: Installation, response: string): string {
  return intakeIn(installation, response)?.initiative || response;
}
