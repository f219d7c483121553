import { completed } from '../../core/dossier/completed.ts';
import type { Dossier } from '../../core/dossier/dossier.ts';
import { levelStanding } from '../../core/dossier/level-standing.ts';
import type { ProposalField } from '../../core/dossier/proposal.ts';
import type { MemberField } from '../../core/ledger/council-page.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import type { PageRow } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import { typedBy } from '../../core/ledger/score-cells.ts';
import type { ScoreField } from '../../core/ledger/score-page.ts';
import { memberOf, type Seat, seatsOf } from '../../core/ledger/seats.ts';
import type { RegisteredUnit } from '../../core/ledger/units.ts';
import { type Tally, tally } from '../../core/scoring/tally.ts';
import type { Ledger, Placed, Registry, Setting } from '../effects.ts';

export interface SittingEffects {
  readonly ledger: Ledger;
  readonly registry: Registry;
}

/** What a sweep read of the pages that a council works with. */
export interface CouncilPages {
  readonly proposals: readonly PageRow<ProposalField>[];
  readonly council: readonly PageRow<MemberField>[];
  readonly scores: readonly PageRow<ScoreField>[];
  /** Columns of the members' page that were deleted and put back empty. */
  readonly restored: readonly string[];
}

/** An initiative before the council, and what the members wrote beside it. */
export interface Heard {
  readonly placed: Placed<Dossier>;
  /** The union that proposed it. */
  readonly union: string;
  /** Its row in *Chấm điểm*; undefined where it has none yet, or had one that somebody deleted. */
  readonly row: PageRow<ScoreField> | undefined;
  readonly cells: Readonly<Record<ScoreField, string>>;
}

/** The council of a unit as it stands in its workbook. */
export interface Sitting {
  readonly seats: readonly Seat[];
  readonly heard: readonly Heard[];
  /** In the order of what is heard. */
  readonly tally: Tally;
  /** Withdrawn or no longer chosen by their unions: they count nowhere. */
  readonly gone: readonly Heard[];
}

/** Counts what a unit's council wrote about the initiatives that still stand before it. */
export function sittingOf(
  { ledger, registry }: SittingEffects,
  { programme }: Setting,
  unit: RegisteredUnit,
  pages: CouncilPages,
): Sitting {
  const keys = [...new Set(pages.proposals.map(({ id }) => dossierKey(id)))];
  const found = ledger.dossiers(keys);
  const rows = new Map(pages.scores.map((row) => [row.id, row]));
  const unions = new Map(registry.all().map((union) => [union.id, union]));
  const seats = seatsOf(pages.council, unit.council, pages.restored);
  const proposed = keys
    .flatMap((key) => found.get(key)?.[0] ?? [])
    .filter(({ record }) => record.proposal.standsIn === unit.id)
    .map((placed): Heard => {
      const { id, union, proposal } = placed.record;
      const row = rows.get(id);
      const name = unions.get(union)?.name ?? '';
      return { placed, union: name, row, cells: row?.cells ?? proposal.scores };
    });
  const isGone = ({ placed }: Heard) =>
    levelStanding(placed.record, 'unit', programme).state === 'gone';
  const heard = proposed.filter((each) => !isGone(each));
  const sheets = heard.map(({ placed: { record }, cells }) => ({
    units: namesOf(record, unions.get(record.union)),
    typed: (seat: number) => typedBy(programme.council, cells, seat),
  }));
  const counted = tally(programme.council, seats.map(memberOf), sheets);
  return { seats, heard, tally: counted, gone: proposed.filter(isGone) };
}

function namesOf(dossier: Dossier, union: Registered | undefined): readonly string[] {
  const { name = '', aliases = '' } = union ?? {};
  return [name, ...aliases.split(';'), completed(dossier).workplace];
}
