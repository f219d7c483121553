// What the page gives its script, put together when the site is built.
import process from 'node:process';
import type { Programme } from '#core/programme/programme.ts';
import type { FormMap } from '#core/publication/form-map.ts';
import type { NamedUnion } from '../union-changes.ts';
import type { FormAddress } from './prefilled-link.ts';

export interface Setup {
  readonly programme: Programme;
  /** Unions that *Danh bạ* added or renamed: the catalogue comes with the script. */
  readonly changes: readonly NamedUnion[];
  /** Ids of those that it closed. */
  readonly closed: readonly string[];
  /** Absent while this site takes no entries. */
  readonly form?: FormAddress;
  /** An instant (ISO 8601) at which the page's clock begins, for trying the programme out. */
  readonly clock?: string;
}

export function setupOf(
  programme: Programme,
  { changes, closed }: Pick<Setup, 'changes' | 'closed'>,
  formUrl: string,
  formMap: FormMap | undefined,
): Setup {
  const { SITE_CLOCK } = process.env;
  const form = formMap && formUrl ? addressOf(formMap, formUrl) : undefined;
  return {
    // Petitions, targets and the council are of no use on a phone.
    programme: {
      ...programme,
      targetOf: {},
      petition: { ...programme.petition, legalBases: [] },
      petitionOf: {},
      council: { ...programme.council, criteria: [] },
    },
    changes,
    closed,
    ...(form ? { form } : {}),
    ...(SITE_CLOCK ? { clock: SITE_CLOCK } : {}),
  };
}

function addressOf({ entries, secret, subUnits }: FormMap, url: string): FormAddress {
  return { url, entries, secret, subUnits };
}
