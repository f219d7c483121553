import type { Finding } from '#core/schedule/finding.ts';
import { shortDate, startOfDay } from '#core/text/dates.ts';

/** A table of the site's open data: its head bears the day of the figures. */
const TABLE = 'du-lieu/thong-ke.json';
/** The site is built every two hours; three times that is late. */
const BUILT_LATE_MS = 6 * 60 * 60_000;

/**
 * Whether the site shows what the projection holds.
 * @param published the day that the projection bears, '' for none
 */
export async function siteFindings(
  site: string,
  published: string,
  now: number,
): Promise<readonly Finding[]> {
  if (site === '' || published === '') return [];
  const shown = await shownOn(site);
  if (shown === undefined) return [{ code: 'site.unreachable' }];
  const late = shown < published && now - startOfDay(published) > BUILT_LATE_MS;
  const told = shown === '' ? 'cũ' : shortDate(shown);
  const data = { shown: told, published: shortDate(published) };
  return late ? [{ code: 'site.behind', data }] : [];
}

/** The day of the site's figures, '' where it names none; undefined where nothing answers. */
async function shownOn(site: string): Promise<string | undefined> {
  try {
    const base = site.endsWith('/') ? site : `${site}/`;
    const answer = await fetch(new URL(TABLE, base), { signal: AbortSignal.timeout(30_000) });
    if (!answer.ok) return undefined;
    const { confirmedOn } = Object(await answer.json()) as { readonly confirmedOn?: unknown };
    return typeof confirmedOn === 'string' ? confirmedOn : '';
  } catch {
    return undefined;
  }
}
