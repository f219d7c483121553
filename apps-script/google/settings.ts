import { columnLetters } from '../core/ledger/columns.ts';
import { firstPageRow, type Page, type PageRow, pageRowOf } from '../core/ledger/page.ts';
import { type Changes, unchanged, withChanges } from '../core/ledger/settings.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Desk, Pages, PagesRead, Settings } from '../stages/effects.ts';
import type { Properties } from './config.ts';
import { requestsOf } from './pages.ts';
import { batchUpdate, readRanges } from './sheets-api.ts';

/** The operator's pages in the first ledger workbook: nobody else writes there. */
export function deskIn(ledger: string): Desk {
  return {
    read<P extends Pages>(pages: P) {
      const all = Object.entries(pages);
      const ranges = readRanges(
        ledger,
        all.map(([, page]) => sweptRange(page)),
      );
      const read: Record<string, readonly PageRow[]> = {};
      all.forEach(([name, page], i) => {
        read[name] = (ranges[i] ?? []).flatMap(
          (row, j) => pageRowOf(page, firstPageRow + j, row) ?? [],
        );
      });
      return read as PagesRead<P>;
    },
    write: (changes) => batchUpdate(ledger, changes.flatMap(requestsOf)),
  };
}

function sweptRange({ title, swept }: Page): string {
  return `'${title}'!${columnLetters(swept.from)}${firstPageRow}:${columnLetters(swept.to - 1)}`;
}

/** A property holds 9 KB. */
const LONGEST = 9000;

/** What the operator changed, kept in the script's properties: no sweep reads a tab for it. */
export function settingsIn(properties: Properties, base: Programme): Settings {
  return {
    base,
    site: properties.config('site'),
    keep(changes, site) {
      const text = JSON.stringify(changes);
      if (encodeURIComponent(text).replace(/%../g, '-').length > LONGEST) return false;
      properties.configure('settings', text);
      if (site !== undefined) properties.configure('site', site);
      return true;
    },
  };
}

/** The programme with what the operator changed; as it is where that no longer fits it. */
export function changedProgramme(properties: Properties, base: Programme): Programme {
  const text = properties.config('settings');
  const changes = text === '' ? unchanged : (JSON.parse(text) as Changes);
  const settled = withChanges(base, changes);
  return settled.ok ? settled.programme : base;
}
