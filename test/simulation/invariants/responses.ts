import { createHash } from 'node:crypto';
import type { Dossier } from '#core/dossier/dossier.ts';
import type { Intake } from '#core/ledger/intake.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import { dossiersIn, intakesIn, quarantinedIn } from '../../../scripts/installation/ledger-view.ts';
import type { Memory } from '../memory.ts';
import { ledgerRows } from '../state.ts';
import type { Findings } from '../violation.ts';
import type { World } from '../world.ts';

/** I1, I4, I9, I21: every response is in the ledger once, and what became of it is there once. */
export function checkResponses(world: World, memory: Memory, found: Findings): void {
  const intakes = intakesIn(world);
  const dossiers = dossiersIn(world);
  const quarantined = quarantinedIn(world).map(({ responseId }) => responseId);
  const sent = world.workspace.responses(world.form).map(({ id }) => id);
  const ids = intakes.map(({ responseId }) => responseId);
  const tombs = new Set(ledgerRows(world, ledgerTabs.tombstone).map(([hash]) => hash));
  const isBuried = (id: string) => tombs.has(createHash('sha256').update(id).digest('hex'));
  for (const id of sent) {
    const times = ids.filter((each) => each === id).length + (isBuried(id) ? 1 : 0);
    if (times !== 1) found.add('I1', `response ${id} is ${times} times in the ledger`);
  }
  for (const { responseId, source } of intakes) {
    if (source === 'form' && !memory.sent.has(responseId)) {
      found.add('I1', `${responseId} was never sent`);
    }
  }
  for (const id of [...ids, ...dossiers.map((dossier) => dossier.contentId), ...quarantined]) {
    if (isBuried(id)) found.add('I21', `${id} was erased and is there again`);
  }
  const once = [
    ['I1', 'was taken in twice', ids],
    ['I1', 'waits twice to be checked', quarantined],
    ['I1', 'is two dossiers', dossiers.map(({ id }) => id)],
    ['I4', 'is the code of two', dossiers.map((dossier) => dossier.code)],
  ] as const;
  for (const [invariant, told, all] of once) {
    for (const id of repeated(all)) found.add(invariant, `${id} ${told}`);
  }
  for (const intake of intakes) checkOutcome(intake, dossiers, quarantined, memory, found);
  for (const dossier of dossiers) checkContent(dossier, intakes, memory, found);
}

function checkOutcome(
  { responseId: id, outcome, initiative }: Intake,
  dossiers: readonly Dossier[],
  quarantined: readonly string[],
  memory: Memory,
  found: Findings,
): void {
  const waits = quarantined.includes(id);
  const has = dossiers.some((dossier) => dossier.id === initiative);
  if (outcome === 'quarantined') {
    if (!waits) found.add('I1', `${id} is to be checked and is nowhere to be checked`);
    if (dossiers.some((dossier) => dossier.id === id) && !memory.ruled.has(id)) {
      found.add('I1', `${id} is both to be checked and an initiative`);
    }
    return;
  }
  if (waits) found.add('I1', `${id} was taken in and is to be checked all the same`);
  if (!has) found.add('I1', `${id} (${outcome}) belongs to no initiative`);
  const own = outcome === 'accepted' || outcome === 'incomplete';
  if (own && initiative !== id) found.add('I1', `${id} is new and belongs to another initiative`);
}

/** DESIGN §5: the content that counts is the greatest by time and id, whatever came first. */
function checkContent(
  { id, contentId, contentAt }: Dossier,
  intakes: readonly Intake[],
  memory: Memory,
  found: Findings,
): void {
  const own = intakes.filter(
    ({ initiative, outcome, problems }) =>
      initiative === id && outcome !== 'duplicate' && !problems.includes('revision.'),
  );
  if (memory.ruled.has(contentId) || memory.ruled.has(id)) return;
  const last = own
    .map(({ responseId, submittedAt }) => ({ responseId, at: Date.parse(submittedAt) }))
    .reduce((a, b) => (b.at > a.at || (b.at === a.at && b.responseId > a.responseId) ? b : a), {
      responseId: '',
      at: 0,
    });
  if (last.responseId !== contentId || last.at !== contentAt) {
    found.add('I1', `initiative ${id} shows ${contentId}, and ${last.responseId} is newer`);
  }
}

function repeated(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter((item, i) => items.indexOf(item) !== i))];
}
