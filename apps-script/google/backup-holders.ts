import { confederationPages } from '../core/ledger/confederation-pages.ts';
import { keptMembers } from '../core/ledger/seats.ts';
import { unionPages } from '../core/ledger/union-pages.ts';
import { unitPages } from '../core/ledger/unit-pages.ts';
import type { Council } from '../core/programme/programme.ts';
import type { Registry, Units } from '../stages/effects.ts';
import type { Holder } from './backup-parts.ts';

/** Every workbook that officers share, with its pages. */
export function holdersIn(registry: Registry, units: Units, council: Council): readonly Holder[] {
  const above = units.confederation();
  const all = [
    ...registry.all().map((union) => ({ ...union, pages: unionPages })),
    ...units
      .all()
      .map((unit) => ({ ...unit, pages: unitPages(council, keptMembers(unit.council)) })),
    ...(above ? [{ ...above, pages: confederationPages }] : []),
  ];
  return all
    .filter(({ workbook }) => workbook !== '')
    .map(({ id, workbook, pages }) => ({ id, workbook, pages: Object.values(pages) }));
}
