import { createHash } from 'node:crypto';
import { ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import { unionPages } from '#core/ledger/union-pages.ts';
import { projectionTabs } from '#core/publication/projection-rows.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { unionsIn, unitsIn } from '../../scripts/installation/ledger-view.ts';

/** What follows from other tabs, or tells only when something was done. */
const derived: readonly string[] = [
  ledgerTabs.route,
  ledgerTabs.audit,
  officeTabs.counts,
  officeTabs.progress,
  officeTabs.coverage,
];

/**
 * What an installation holds, whichever files hold it, in whatever order, and whenever it was written:
 * every row of the ledger, of the unions' and units' workbooks below their notices, and of the
 * projection. Two installations with the same content tell everybody the same.
 */
export function contentOf(installation: Installation): readonly string[] {
  const { workspace } = installation;
  const ledgers = (workspace.properties().get('config.ledgers') ?? '').split(' ');
  const projection = workspace.properties().get('config.projection') ?? '';
  const holders = [...unionsIn(installation), ...unitsIn(installation)].filter(
    ({ workbook }) => workbook !== '',
  );
  const rowsOf = (book: string, tab: string, from: number): readonly string[][] =>
    (
      workspace
        .spreadsheet(book)
        .sheets.find(({ title }) => title === tab)
        ?.rows() ?? []
    ).slice(from);
  // What an officer entered is known by the workbook of then, whichever there is now.
  const named = (text: string) =>
    holders
      .reduce((all, { workbook }) => all.split(workbook).join('[workbook]'), text)
      .replace(/[\w-]{40,}(?=\/nh-)/g, '[workbook]');
  const lines = [
    ...ledgers.flatMap((book) =>
      [...Object.values(ledgerTabs), ...Object.values(officeTabs)]
        .filter((tab) => !derived.includes(tab))
        .flatMap((tab) => rowsOf(book, tab, 1).map((row) => [tab, ...row])),
    ),
    ...holders.flatMap(({ id, workbook }) =>
      workspace
        .spreadsheet(workbook)
        .sheets.filter(({ title }) => isPage(title))
        .flatMap(({ title }) => rowsOf(workbook, title, 2).map((row) => [id, title, ...row])),
    ),
    ...[projectionTabs.results, projectionTabs.statistics, projectionTabs.tracking].flatMap((tab) =>
      rowsOf(projection, tab, 1).map((row) => [tab, ...row]),
    ),
  ];
  return lines
    .filter((row) => row.some((cell, i) => i > 1 && cell !== ''))
    .map((row) => named(row.join(' | ').replace(/[ |]+$/, '')))
    .sort();
}

/** Entries that were sent and complaints are the ledger's; a page of them made anew says it otherwise. */
const { onBehalf: _, complaints: __, ...held } = unionPages;
const pages: readonly string[] = Object.values(held).map(({ title }) => title);
const isPage = (title: string): boolean => pages.includes(title);

/** I20: the same after a restore as before. */
export const contentHash = (installation: Installation): string =>
  createHash('sha256').update(contentOf(installation).join('\n')).digest('hex');
