import type { Dossier } from '#core/dossier/dossier.ts';
import { dossierOf } from '#core/ledger/dossiers.ts';
import { type Intake, intakeOf } from '#core/ledger/intake.ts';
import { type PetitionRecord, petitionOf } from '#core/ledger/petitions.ts';
import { type Quarantined, quarantinedOf } from '#core/ledger/quarantine.ts';
import { type Registered, registeredOf } from '#core/ledger/registry.ts';
import { type LedgerTab, ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import type { Installation } from './install.ts';

/** Everything in the ledger's workbooks, as the operator sees it. */
export interface LedgerView {
  readonly intakes: readonly Intake[];
  readonly quarantined: readonly Quarantined[];
  readonly dossiers: readonly Dossier[];
  readonly petitions: readonly PetitionRecord[];
  readonly unions: readonly Registered[];
}

export function ledgerView(installation: Installation): LedgerView {
  const { workspace, ledger } = installation;
  const ledgers = (workspace.properties().get('config.ledgers') ?? '').split(' ');
  const every = (tab: LedgerTab) =>
    ledgers.flatMap((id) => records(installation, id, ledgerTabs[tab]));
  return {
    intakes: every('intake').map(intakeOf),
    quarantined: every('quarantine').map(quarantinedOf),
    dossiers: every('dossier').map(dossierOf),
    petitions: records(installation, ledger, officeTabs.petition).map(petitionOf),
    unions: records(installation, ledger, officeTabs.registry).map(registeredOf),
  };
}

/** The rows of a tab below its header. */
export function records(
  { workspace }: Installation,
  spreadsheet: string,
  tab: string,
): readonly (readonly string[])[] {
  const sheet = workspace.spreadsheet(spreadsheet).sheets.find(({ title }) => title === tab);
  return sheet?.rows().slice(1) ?? [];
}
