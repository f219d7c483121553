import { isLive, standing } from '#core/dossier/standing.ts';
import { programmeOf } from '#core/programme/load.ts';
import { receivedOf } from '#core/rollup/counts.ts';
import { dossiersIn, numbersIn } from '../../../scripts/installation/ledger-view.ts';
import { published } from '../../../scripts/installation/published.ts';
import { nameOf, phoneOf, secret } from '../entries.ts';
import type { Findings } from '../violation.ts';
import type { World } from '../world.ts';

const programme = programmeOf('dong-thap-2021');

/** I9: what each level shows is what a recount gives. */
export function checkSums(world: World, found: Findings): void {
  if (!programme) return;
  const dossiers = dossiersIn(world);
  for (const { union, counts } of numbersIn(world)) {
    const own = dossiers.filter((dossier) => dossier.union === union);
    const chosen = own.filter((dossier) => standing(dossier, programme).state === 'chosen');
    if (receivedOf(counts) !== own.length || counts.chosen !== chosen.length) {
      found.add(
        'I9',
        `${union}: ${receivedOf(counts)} received and ${counts.chosen} chosen, recounted ${own.length} and ${chosen.length}`,
      );
    }
  }
  const results = published(world)?.results;
  if (dossiers.length > 0 && !results) found.add('I9', 'nothing was published');
  const live = dossiers.filter(isLive);
  if (results && results.totals.received !== live.length) {
    found.add('I9', `published ${results.totals.received}, recounted ${live.length}`);
  }
}

/** I10: the projection holds what its schema names, and nobody's phone, secret or unasked name. */
export function checkPublic(world: World, found: Findings): void {
  const { workspace } = world;
  let results: ReturnType<typeof published>;
  try {
    results = published(world);
  } catch {
    found.add('I10', 'the projection does not fit its schema');
    return;
  }
  const id = workspace.properties().get('config.projection') ?? '';
  const text = JSON.stringify(workspace.spreadsheet(id).sheets.map((sheet) => sheet.cells()));
  const named = new Set(
    dossiersIn(world)
      .filter(({ facts }) => facts.consentPublication)
      .map(({ facts }) => facts.fullName),
  );
  for (let person = 0; person < 30; person++) {
    const phone = phoneOf(person);
    if (text.includes(phone)) found.add('I10', 'a phone number was published');
    if (text.includes(nameOf(person)) && !named.has(nameOf(person))) {
      found.add('I10', 'a name was published without consent');
    }
  }
  if (text.includes('Trước đây tìm lâu')) found.add('I10', 'a description was published');
  const known = new Set(results?.results.initiatives.map(({ author }) => author) ?? []);
  if ([...known].some((author) => author !== null && !named.has(author))) {
    found.add('I10', 'an author was published without consent');
  }
  for (const { id: file, mimeType, name } of workspace.files()) {
    if (!mimeType.endsWith('.spreadsheet')) continue;
    const cells = workspace.spreadsheet(file).sheets.map((sheet) => sheet.cells());
    if (JSON.stringify(cells).includes(secret)) found.add('I10', `a trade secret is in ${name}`);
  }
}
