import type { Dossier } from '../dossier/dossier.ts';
import { onBehalfRowOf } from '../submission/on-behalf-id.ts';
import { isLater } from '../submission/sameness.ts';
import { msOf } from '../text/dates.ts';
import type { Intake } from './intake.ts';
import type { Quarantined } from './quarantine.ts';

/** Every row of these tabs of the ledger, as far as it was not erased. */
export interface LedgerRows {
  readonly intakes: readonly Intake[];
  readonly dossiers: readonly Dossier[];
  readonly quarantined: readonly Quarantined[];
}

/** Rows that *Tiếp nhận* and *Hồ sơ* say must be there, and that are not. */
export interface LedgerGaps {
  /** Initiatives without a dossier: the entry that made each, and the revisions let in since. */
  readonly lost: readonly { readonly first: Intake; readonly revisions: readonly Intake[] }[];
  /** Dossiers that do not have the newest content that was let in. */
  readonly behind: readonly { readonly id: string; readonly newest: Intake }[];
  /** Entries that are to be checked, and stand nowhere to be checked. */
  readonly unlisted: readonly Intake[];
  /** Dossiers whose content an officer entered, of which no entry is left. */
  readonly unreceived: readonly Dossier[];
}

/** What is missing in the ledger, told by its other tabs. */
export function ledgerGaps({ intakes, dossiers, quarantined }: LedgerRows): LedgerGaps {
  const opened = new Set(dossiers.map(({ id }) => id));
  const listed = new Set(quarantined.map(({ responseId }) => responseId));
  const received = new Set(intakes.map(({ responseId }) => responseId));
  const revisions = new Map<string, Intake[]>();
  for (const intake of intakes) {
    if (intake.outcome !== 'revision' || intake.problems.includes('revision.')) continue;
    revisions.set(intake.initiative, [...(revisions.get(intake.initiative) ?? []), intake]);
  }
  return {
    lost: intakes
      .filter((intake) => isFirst(intake) && !opened.has(intake.responseId))
      .map((first) => ({ first, revisions: revisions.get(first.responseId) ?? [] })),
    behind: dossiers.flatMap(({ id, contentAt, contentId }) => {
      const content = { submittedAt: contentAt, responseId: contentId };
      const [newest] = (revisions.get(id) ?? [])
        .filter((each) => isLater(sentOf(each), content))
        .sort((a, b) => (isLater(sentOf(a), sentOf(b)) ? -1 : 1));
      return newest ? [{ id, newest }] : [];
    }),
    unlisted: intakes.filter(
      ({ outcome, responseId }) => outcome === 'quarantined' && !listed.has(responseId),
    ),
    unreceived: dossiers.filter(
      ({ contentId }) => onBehalfRowOf(contentId) !== undefined && !received.has(contentId),
    ),
  };
}

const isFirst = ({ outcome }: Intake): boolean =>
  outcome === 'accepted' || outcome === 'incomplete';

const sentOf = ({ submittedAt, responseId }: Intake) => ({
  submittedAt: msOf(submittedAt),
  responseId,
});
