import type { Planted } from './planted.ts';

/** Mistakes about the workbooks that officers share. */
export const plantedInWorkbooks: readonly Planted[] = [
  {
    name: 'mark before effect',
    changes: [
      {
        file: 'stages/route.ts',
        from: '    const round = routeRound(effects, setting, all, failures);',
        to: "    marks.write('routeCursor', next);\n    const round = routeRound(effects, setting, all, failures);",
      },
    ],
  },
  {
    name: 'status before routing',
    changes: [
      {
        file: 'stages/route.ts',
        from: '  noteChanged(effects, writeAll(true));\n',
        to: '  effects.ledger.commit({ changed: bound(placed, postponed) });\n  noteChanged(effects, writeAll(true));\n',
      },
    ],
  },
  {
    name: 'a row noted only after it was written',
    changes: [
      {
        file: 'stages/route.ts',
        from: '    effects.ledger.commit({ changed: changed.slice(start, start + BATCH) });\n',
        to: '',
      },
      {
        file: 'stages/route.ts',
        from: '  noteChanged(effects, writeAll(false));\n',
        to: '  noteChanged(effects, writeAll(false));\n  effects.ledger.commit({ changed });\n',
      },
    ],
  },
  {
    name: 'rows appended without reading which are there',
    changes: [
      {
        file: 'stages/route.ts',
        from: 'const rows = new Map(initiatives.map((row) => [row.id, row.row]));',
        to: 'const rows = new Map<string, number>();',
      },
    ],
  },
  {
    name: 'row by its place in the list',
    changes: [
      {
        file: 'stages/route.ts',
        from: 'const row = rows.get(plan.dossier.id);',
        to: 'const row = rows.has(plan.dossier.id) ? 3 + [...rows.keys()].sort().indexOf(plan.dossier.id) : undefined;',
      },
    ],
  },
  {
    name: 'officer column written',
    changes: [
      {
        file: 'google/pages.ts',
        from: '...write(from + 1, officersFrom), ...write(to, cells.length)]',
        to: '...write(from + 1, cells.length)]',
      },
    ],
  },
  {
    name: 'formula sink',
    changes: [
      {
        file: 'google/sheets-api.ts',
        from: "text === '' ? {} : { userEnteredValue: { stringValue: text } }",
        to: "text === '' ? {} : { userEnteredValue: text.startsWith('=') ? { formulaValue: text } : { stringValue: text } }",
      },
    ],
  },
  {
    name: 'a row that went to another union stays as it was',
    changes: [
      { file: 'stages/route.ts', from: 'moved ? movedRow(written) : written', to: 'written' },
    ],
  },
  {
    name: 'sharing that takes nobody away',
    changes: [
      {
        file: 'google/drive-sharing.ts',
        from: 'else if (id !== undefined) permissions.remove(file, id);',
        to: '',
      },
    ],
  },
];
