import type { Dossier } from '#core/dossier/dossier.ts';
import { fromRow } from '#core/ledger/columns.ts';
import { dossierOf } from '#core/ledger/dossiers.ts';
import { type Intake, intakeOf } from '#core/ledger/intake.ts';
import { type PetitionRecord, petitionOf } from '#core/ledger/petitions.ts';
import { type UnitProgress, unitProgressColumns } from '#core/ledger/progress.ts';
import { type Quarantined, quarantinedOf } from '#core/ledger/quarantine.ts';
import { type Registered, registeredOf } from '#core/ledger/registry.ts';
import { type SendingRecord, sendingOf } from '#core/ledger/sendings.ts';
import { type LedgerTab, ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import { isErased } from '#core/ledger/tombstones.ts';
import { type UnionCounts, unionCountsOf } from '#core/ledger/union-counts.ts';
import { type RegisteredUnit, unitOf } from '#core/ledger/units.ts';
import type { Installation } from './install.ts';

/** Every response that was received. */
export const intakesIn = (installation: Installation): readonly Intake[] =>
  shards(installation, 'intake').map(intakeOf);

/** What became of one response. */
export function intakeIn(installation: Installation, response: string): Intake | undefined {
  const row = shards(installation, 'intake').find(([id]) => id === response);
  return row && intakeOf(row);
}

/** What waits for the operator. */
export const quarantinedIn = (installation: Installation): readonly Quarantined[] =>
  shards(installation, 'quarantine').map(quarantinedOf);

export const dossiersIn = (installation: Installation): readonly Dossier[] =>
  shards(installation, 'dossier').map(dossierOf);

export const petitionsIn = (installation: Installation): readonly PetitionRecord[] =>
  records(installation, installation.ledger, officeTabs.petition).map(petitionOf);

/** *Hồ sơ gửi*: every Tờ trình that was made, and how far it has come. */
export const sendingsIn = (installation: Installation): readonly SendingRecord[] =>
  records(installation, installation.ledger, officeTabs.sending).map(sendingOf);

/** *Danh bạ*. */
export const unionsIn = (installation: Installation): readonly Registered[] =>
  records(installation, installation.ledger, officeTabs.registry).map(registeredOf);

/** *Tỉnh, ngành*. */
export const unitsIn = (installation: Installation): readonly RegisteredUnit[] =>
  records(installation, installation.ledger, officeTabs.unit).map(unitOf);

/** *Số liệu*: the numbers of each union. */
export const numbersIn = (installation: Installation): readonly UnionCounts[] =>
  records(installation, installation.ledger, officeTabs.counts).map(unionCountsOf);

/** *Tiến độ* of the whole programme. */
export const progressIn = (installation: Installation): readonly UnitProgress[] =>
  records(installation, installation.ledger, officeTabs.progress).map((row) =>
    fromRow(unitProgressColumns, row),
  );

/** The rows of a tab in every ledger workbook, without those that were erased. */
function shards(installation: Installation, tab: LedgerTab): readonly (readonly string[])[] {
  const ledgers = installation.workspace.properties().get('config.ledgers') ?? '';
  const rows = ledgers.split(' ').flatMap((id) => records(installation, id, ledgerTabs[tab]));
  return rows.filter((row) => !isErased(row));
}

/** The rows of a tab below its header. */
function records(
  { workspace }: Installation,
  spreadsheet: string,
  tab: string,
): readonly (readonly string[])[] {
  const sheet = workspace.spreadsheet(spreadsheet).sheets.find(({ title }) => title === tab);
  return sheet?.rows().slice(1) ?? [];
}
