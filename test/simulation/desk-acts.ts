import { dataRequestPage, requestKinds, requestSteps } from '#core/ledger/data-request-page.ts';
import { publishPage, publishRow, publishSteps } from '#core/ledger/publish-page.ts';
import { showCode } from '#core/submission/code.ts';
import { answerForm } from '../../scripts/installation/answer-form.ts';
import { typeOnDesk } from '../../scripts/installation/desk-hand.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { phoneOf } from './entries.ts';
import type { Act } from './history.ts';
import type { Memory } from './memory.ts';
import type { World } from './world.ts';

/** The operator writes down that somebody asks to be erased, looks, and then lets it be done. */
export function askErasure(
  world: World,
  { erased }: Memory,
  { person, step }: Extract<Act, { do: 'erase' }>,
): boolean {
  const phone = phoneOf(person);
  const dossier = dossiersIn(world).find(({ facts }) => facts.phone === phone);
  if (!dossier) return false;
  if (step === 'run') erased.add(person);
  typeOnDesk(world, dataRequestPage, `yc-${1 + person}`, {
    kind: requestKinds.erase,
    code: showCode(dossier.code),
    phone,
    receivedOn: '19/3/2021',
    step: requestSteps[step],
  });
  return true;
}

/** A copy of the Form brings back what was deleted from it. */
export function reappear(world: World, { sent }: Memory): boolean {
  const there = new Set(world.workspace.responses(world.form).map(({ id }) => id));
  const gone = [...sent.values()].filter(({ id }) => !there.has(id));
  for (const response of gone) answerForm(world, response);
  return gone.length > 0;
}

/** The operator agrees that the titles that stand in *Công bố* become public. */
export function agree(world: World): boolean {
  if (!world.workspace.properties().get('mark.askedToAgree')) return false;
  typeOnDesk(world, publishPage, publishRow.id, { step: publishSteps.agree });
  return true;
}
