import type { Dossier } from '../dossier/dossier.ts';
import { codeOf } from '../submission/code.ts';
import { phoneOf } from '../submission/phone.ts';
import { canonical } from '../text/canonical.ts';
import type { Intake } from './intake.ts';
import type { Quarantined } from './quarantine.ts';

/** What the ledger holds. */
export interface Everything {
  readonly intakes: readonly Intake[];
  readonly dossiers: readonly Dossier[];
  readonly quarantined: readonly Quarantined[];
}

/** What of it is about one person. */
export interface Held extends Everything {
  readonly fullName: string;
  readonly phone: string;
}

/**
 * Everything about the person who holds this code, if this phone is theirs too; undefined else, so
 * that neither alone tells anything. Other entries are the same person's where name and phone are:
 * a phone alone may be a family's.
 */
export function heldAbout(
  { intakes, dossiers, quarantined }: Everything,
  typedCode: string,
  typedPhone: string,
): Held | undefined {
  const code = codeOf(typedCode);
  const phone = phoneKey(typedPhone);
  if (code === undefined || phone === '') return undefined;
  const everyone = [
    ...dossiers.map((each) => ({ code: each.code, ...each.facts })),
    ...quarantined,
    ...intakes.map((each) => ({ code: each.code, ...personOf(each) })),
  ];
  const holder = everyone.find((each) => each.code === code && phoneKey(each.phone) === phone);
  if (!holder) return undefined;
  const name = canonical(holder.fullName);
  const isTheirs = (person: { readonly fullName: string; readonly phone: string }) =>
    canonical(person.fullName) === name && phoneKey(person.phone) === phone;
  const own = dossiers.filter((each) => each.code === code || isTheirs(each.facts));
  const ids = new Set(own.map(({ id }) => id));
  return {
    fullName: holder.fullName,
    phone,
    dossiers: own,
    intakes: intakes.filter(
      (each) => ids.has(each.initiative) || each.code === code || isTheirs(personOf(each)),
    ),
    quarantined: quarantined.filter((each) => each.code === code || isTheirs(each)),
  };
}

/** Do two requests name the same person, by code or by phone? */
export function asksAboutSame(a: Asked, b: Asked): boolean {
  const code = codeOf(a.code);
  const phone = phoneKey(a.phone);
  return (
    (code !== undefined && code === codeOf(b.code)) || (phone !== '' && phone === phoneKey(b.phone))
  );
}

interface Asked {
  readonly code: string;
  readonly phone: string;
}

/** Every response of a person: each gets a tombstone, or a sweep would bring it back. */
export function responsesOf({ intakes, dossiers, quarantined }: Everything): readonly string[] {
  const ids = [
    ...intakes.map(({ responseId }) => responseId),
    ...quarantined.map(({ responseId }) => responseId),
    ...dossiers.flatMap(({ id, contentId, refusedRevision }) => [id, contentId, refusedRevision]),
  ];
  return [...new Set(ids)].filter((id) => id !== '');
}

function personOf({ answers }: Intake) {
  return { fullName: answers.fullName ?? '', phone: answers.phone ?? '' };
}

/** However it is written; '' for none. */
function phoneKey(text: string): string {
  const phone = phoneOf(text);
  switch (phone.kind) {
    case 'valid':
      return phone.national;
    case 'invalid':
      return phone.typed.replace(/\D/g, '');
    case 'missing':
      return '';
  }
}
