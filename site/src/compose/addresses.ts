// Every page of the composer has an address of its own, so that Back, reload and links work.
import { type Step, slugs, stepOf } from './steps.ts';

export interface Named {
  /** The page that the address names, if any. */
  readonly step: Step | undefined;
  /** Whether it was reached from the check page, to which it returns. */
  readonly toEdit: boolean;
}

export function addressOf(step: Step, toEdit = false): string {
  const address = new URL(location.pathname, location.origin);
  address.searchParams.set('buoc', slugs[step]);
  if (toEdit) address.searchParams.set('sua', '1');
  return address.href;
}

export function namedByAddress(): Named {
  const { searchParams } = new URL(location.href);
  return { step: stepOf(searchParams.get('buoc')), toEdit: searchParams.has('sua') };
}

/** How many of the composer's pages lie behind this one in the history. */
export const depth = (): number => Number(history.state?.depth ?? 0);

export function enter(address: string, replace: boolean): void {
  if (replace) history.replaceState({ depth: depth() }, '', address);
  else history.pushState({ depth: depth() + 1 }, '', address);
}
