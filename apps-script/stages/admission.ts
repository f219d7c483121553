import { type Admission, admit } from '../core/dossier/admit.ts';
import { codeKey, dossierKey, sameContentKey } from '../core/ledger/dossiers.ts';
import type { Source } from '../core/ledger/intake.ts';
import { intakeFrom } from '../core/ledger/intake-from.ts';
import { quarantinedFrom } from '../core/ledger/quarantined-from.ts';
import { textsOf } from '../core/submission/answers.ts';
import { codeFromBytes } from '../core/submission/code.ts';
import type { Response, Submission } from '../core/submission/submission.ts';
import { formerNeighbours } from './alike.ts';
import { Draft } from './draft.ts';
import type { Intakes, Ledger, LedgerChange, Setting, Signing } from './effects.ts';

export interface AdmissionEffects {
  readonly intakes: Intakes;
  readonly ledger: Ledger;
  readonly signing: Signing;
}

/** A response that the ledger does not know yet. */
export interface Entry {
  readonly response: Response;
  readonly submission: Submission;
  /** The initiative that it corrects, whatever changed in it; undefined where only its code may tell. */
  readonly corrects?: string | undefined;
}

/** Decides about entries in their order, and what the ledger has to note about all of them. */
export function admitAll<E extends Entry>(
  effects: AdmissionEffects,
  { programme }: Setting,
  source: Source,
  entries: readonly E[],
): {
  readonly admitted: readonly (E & { readonly admission: Admission })[];
  readonly change: LedgerChange;
} {
  const draft = new Draft(effects.ledger.dossiers(entries.flatMap(keysFor)));
  const admitted = entries.map((entry) => {
    const { response, submission, corrects } = entry;
    const spare = codeFromBytes(effects.signing.hmac(response.id));
    // Where only its entry was lost, the initiative that it made is there still.
    const corrected = draft.byId(corrects ?? response.id);
    const admission = admit(submission, draft, programme, spare, corrected);
    if (admission.dossier) draft.put(admission.dossier);
    return { ...entry, admission };
  });
  const intakes = admitted.map(({ response, submission, admission }) =>
    intakeFrom(response, submission, admission, source),
  );
  const quarantined = admitted
    .filter(({ admission }) => admission.outcome === 'quarantined')
    .map(({ response, submission, admission }) => {
      const text = fullText(effects, response, submission, admission);
      return quarantinedFrom(response, submission, admission, text);
    });
  const { toRoute, ...changes } = draft.changes();
  const shown = formerNeighbours(effects.ledger, draft.keysLeft());
  const rewritten = [...(toRoute ?? []), ...shown];
  return { admitted, change: { intakes, quarantined, ...changes, toRoute: rewritten } };
}

/** The whole text of an answer that no cell can hold goes into a file of the office. */
function fullText(
  effects: AdmissionEffects,
  response: Response,
  submission: Submission,
  admission: Admission,
): string {
  if (!admission.problems.some(({ code }) => code === 'oversize')) return '';
  const { full } = textsOf(response.answers, () => submission.facts.tradeSecret);
  const answered = Object.entries(full).filter(([, text]) => text !== '');
  const text = answered.map(([id, answer]) => `${id}\n${answer}`).join('\n\n');
  return effects.intakes.keepFullText(response.id, text);
}

function keysFor({ response, submission, corrects }: Entry): readonly string[] {
  return [
    sameContentKey(submission),
    ...(submission.code === undefined ? [] : [codeKey(submission.code)]),
    dossierKey(corrects ?? response.id),
  ];
}
