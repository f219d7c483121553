import { list } from '../../core/ledger/registry.ts';
import type { SendingRecord } from '../../core/ledger/sendings.ts';
import { wordingOf } from '../../core/petition/wording.ts';
import { dossierAddresses, isEmail } from '../../core/programme/programme.ts';
import type { Registry, Setting, Units } from '../effects.ts';

interface RecipientEffects {
  readonly units: Units;
}

/**
 * To whom a dossier goes by e-mail: the addresses of the programme, and where it names none the
 * officers whom *Tỉnh, ngành* names for the level above. No other address is ever written to.
 */
export function recipientsOf(
  { units }: RecipientEffects,
  { programme }: Setting,
  level: SendingRecord['level'],
  unit: string,
): readonly string[] {
  const named =
    level === 'union' ? wordingOf(programme, unit).emails : programme.confederation.emails;
  if (named.length > 0) return named;
  const above =
    level === 'union' ? units.all().find(({ id }) => id === unit) : units.confederation();
  return list(above?.officers ?? '');
}

/**
 * Every address to which the program may write, in small letters: of the registries and the
 * programme. What is no address is left out: for its sake Google refuses the whole mail.
 */
export function knownAddresses(
  { registry, units }: RecipientEffects & { readonly registry: Registry },
  { programme }: Setting,
): ReadonlySet<string> {
  const above = units.confederation();
  const officers = [...registry.all(), ...units.all(), ...(above ? [above] : [])].flatMap((each) =>
    list(each.officers),
  );
  const all = [...officers, ...dossierAddresses(programme), ...programme.operator.emails];
  return new Set(all.filter(isEmail).map((address) => address.toLowerCase()));
}
