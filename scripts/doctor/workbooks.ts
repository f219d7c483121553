import type { sheets_v4 } from 'googleapis';
import { confederationId } from '#core/dossier/proposal.ts';
import { confederationPages } from '#core/ledger/confederation-pages.ts';
import type { Page } from '#core/ledger/page.ts';
import { keptMembers } from '#core/ledger/seats.ts';
import { unionPages } from '#core/ledger/union-pages.ts';
import { unitPages } from '#core/ledger/unit-pages.ts';
import type { Programme } from '#core/programme/programme.ts';
import { type Finding, named } from '#core/schedule/finding.ts';
import { type HeaderFacts, headerFindings } from '#core/schedule/header-health.ts';
import type { Telling } from '../google/door.ts';
import { readRanges } from '../google/ranges-reader.ts';
import { refusalOf } from '../google/refusal.ts';
import type { Office } from './office.ts';

/** Looks at the headers of every workbook that officers share; one call each. */
export async function workbookFindings(
  sheets: sheets_v4.Sheets,
  { unions, units }: Office,
  { council }: Programme,
  { wait, progress }: Telling,
): Promise<readonly Finding[]> {
  const all = [
    ...unions.map((union) => ({ ...union, pages: Object.values<Page>(unionPages) })),
    ...units.map((unit) => ({
      ...unit,
      pages: Object.values<Page>(
        unit.id === confederationId
          ? confederationPages
          : unitPages(council, keptMembers(unit.council)),
      ),
    })),
  ].filter(({ workbook }) => workbook !== '');
  const headers: HeaderFacts[] = [];
  const unreadable: string[] = [];
  for (const [i, { name, workbook, pages }] of all.entries()) {
    const read = await headersOf(sheets, workbook, pages, wait);
    if (!read) unreadable.push(name);
    pages.forEach((page, at) => {
      const found = read?.[at];
      if (!found) return;
      const place = `sổ “${name}”, trang “${page.title}”`;
      headers.push({ place, wanted: page.columns.map(({ header }) => header), found });
    });
    progress(i + 1, all.length);
  }
  const lost = { count: unreadable.length, names: named(unreadable) };
  return [
    ...(unreadable.length > 0 ? [{ code: 'workbook.unreadable', data: lost } as const] : []),
    ...headerFindings(headers),
  ];
}

/** Undefined where the workbook or one of its tabs is gone. */
async function headersOf(
  sheets: sheets_v4.Sheets,
  workbook: string,
  pages: readonly Page[],
  wait: Telling['wait'],
): Promise<readonly (readonly string[])[] | undefined> {
  try {
    const ranges = pages.map(({ title }) => `'${title}'!2:2`);
    const read = await readRanges(sheets, workbook, ranges, wait);
    return read.map((rows) => rows[0] ?? []);
  } catch (error) {
    const kind = refusalOf(error)?.kind;
    if (kind === 'missing' || kind === 'forbidden' || statusOf(error) === 400) return undefined;
    throw error;
  }
}

function statusOf(error: unknown): unknown {
  return (Object(error) as { readonly status?: unknown }).status;
}
