import type { OfficerCells } from '#core/dossier/dossier.ts';
import { confederationId, type ProposalCells } from '#core/dossier/proposal.ts';
import { controlPage } from '#core/ledger/control.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { proposalsPages } from '#core/ledger/proposals.ts';
import { type ReceivedCells, receivedPage } from '#core/ledger/received-page.ts';
import { type SentCells, sentPage } from '#core/ledger/sent-page.ts';
import { unitControlPage } from '#core/ledger/unit-control.ts';
import type { OnBehalfCells } from '#core/submission/on-behalf.ts';
import { isOnBehalfRow, onBehalfKey } from '#core/submission/on-behalf-id.ts';
import type { Installation } from './install.ts';
import { intakeIn, sendingsIn, unionsIn, unitsIn } from './ledger-view.ts';
import { askPapers, type Workbook, writeRow } from './officer-hand.ts';

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
      /** Words of *Lập hồ sơ* by the id of the row. */
      readonly control: Readonly<Record<string, string>>;
    }
  | {
      readonly at: string;
      readonly unit: string;
      readonly control: Readonly<Record<string, string>>;
    }
  | { readonly at: string; readonly workbook: string; readonly sent: Beside<SentCells> }
  | { readonly at: string; readonly unit: string; readonly sent: Beside<SentCells> }
  | {
      readonly at: string;
      readonly unit: string;
      /** A dossier from below, by who sent it. */
      readonly received: Beside<ReceivedCells> & { readonly from: string };
    }
  | {
      readonly at: string;
      readonly workbook: string;
      /** A row of *Nhập hộ*, "nh-1"; the initiative that it makes has that name as a `row` too. */
      readonly onBehalf: { readonly row: string; readonly set: Readonly<Partial<OnBehalfCells>> };
    };

/** What is written beside the n-th Tờ trình of its sender. */
interface Beside<Cells> {
  readonly n: number;
  readonly set: Readonly<Partial<Cells>>;
}

/** Does what an officer of a union or unit did; what could not be done comes back as a sentence. */
export function officer(installation: Installation, event: OfficerEvent): string | undefined {
  if ('unit' in event) return unitOfficer(installation, event);
  const union = unionsIn(installation).find(({ id }) => id === event.workbook);
  if (!union) return `không có công đoàn "${event.workbook}" trong Danh bạ`;
  if (union.workbook === '') return `${event.workbook} chưa có sổ làm việc`;
  const workbook = { union: union.id, id: union.workbook };
  if ('control' in event) return askPapers(installation, workbook, controlPage, event.control);
  if ('sent' in event) return writeSent(installation, workbook, event.sent);
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
  event: Extract<OfficerEvent, { readonly unit: string }>,
): string | undefined {
  const { unit: id } = event;
  const unit = unitsIn(installation).find((each) => each.id === id);
  if (!unit) return `không có tỉnh, ngành "${id}"`;
  if (unit.workbook === '') return `${id} chưa có sổ làm việc`;
  const workbook = { union: id, id: unit.workbook };
  if ('control' in event) return askPapers(installation, workbook, unitControlPage, event.control);
  if ('sent' in event) return writeSent(installation, workbook, event.sent);
  if ('received' in event) {
    const { from, n, set } = event.received;
    const key = sendingKey(installation, from, n);
    return writeRow(installation, workbook, receivedPage, key, set);
  }
  const page = proposalsPages[id === confederationId ? 'confederation' : 'unit'];
  const initiative = initiativeOf(installation, event.row);
  return writeRow(installation, workbook, page, initiative, event.set);
}

function writeSent(
  installation: Installation,
  workbook: Workbook,
  { n, set }: Beside<SentCells>,
): string | undefined {
  const key = sendingKey(installation, workbook.union, n);
  return writeRow(installation, workbook, sentPage, key, set);
}

function sendingKey(installation: Installation, sender: string, n: number): string {
  const own = sendingsIn(installation).filter((each) => each.sender === sender);
  return own.find((each) => each.n === String(n))?.key ?? `${sender} lần ${n}`;
}

/** The initiative that a response made or revises. */
function initiativeOf(installation: Installation, response: string): string {
  return intakeIn(installation, response)?.initiative || response;
}
