import { agreementOf } from '../dossier/agreement.ts';
import { isNo } from '../dossier/answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { standing } from '../dossier/standing.ts';
import { sentence } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { workplaceFinder } from '../rollup/workplace.ts';
import { unaccented } from '../text/canonical.ts';
import { excerpt } from '../text/length.ts';

/** Those that still wait for the employer and whose workplace or CĐCS is the one that was typed. */
export function toBeSigned(
  dossiers: readonly Dossier[],
  typed: string,
  programme: Programme,
): readonly Dossier[] {
  const wanted = unaccented(typed);
  const finder = workplaceFinder([typed]);
  const fits = (name: string) =>
    name !== '' &&
    (finder(name) !== undefined || (wanted.length > 3 && unaccented(name).includes(wanted)));
  return dossiers
    .filter((dossier) => standing(dossier, programme).state === 'received')
    .filter((dossier) => !agreementOf(dossier).agreed && !isNo(dossier.cells.employerAgreed))
    .filter(
      ({ cells, facts }) => wanted === 'tat ca' || fits(cells.grassroots) || fits(facts.workplace),
    );
}

/** Why a list can't be made of what was typed, and which workplaces are waiting. */
export function nothingToSign(
  dossiers: readonly Dossier[],
  typed: string,
  programme: Programme,
): string {
  const waiting = toBeSigned(dossiers, 'Tất cả', programme);
  if (waiting.length === 0) return sentence({ code: 'list.allSigned' });
  const names = waiting.map(({ cells, facts }) => cells.grassroots || facts.workplace);
  const places = [...new Set(names.filter((name) => name !== ''))]
    .slice(0, 10)
    .map((name) => excerpt(name, 100));
  const data = { typed: excerpt(typed, 100), places: places.join('; ') };
  return sentence({ code: 'list.nobody', data });
}
