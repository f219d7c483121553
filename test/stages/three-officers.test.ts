import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OfficerField } from '#core/dossier/dossier.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const officers = ['an@example.org', 'binh@example.org', 'chi@example.org'];
const initiatives = ['a', 'b', 'c', 'd'];
const written: Partial<Record<OfficerField, readonly string[]>> = {
  employerAgreed: ['Có', 'Không'],
  decision: ['Chọn', 'Không chọn', 'Trả lại'],
  reason: ['Xin ghi rõ hiệu quả.', 'Trùng với bài khác.', '=1+1'],
  birthYear: ['1985', '1990'],
};
const fields = Object.keys(written) as OfficerField[];

interface Edit {
  /** Before which call of the sweep it is made; 0: between two sweeps. */
  readonly call: number;
  readonly officer: number;
  readonly initiative: number;
  readonly field: number;
  readonly value: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  call: fc.nat(24),
  officer: fc.nat(officers.length - 1),
  initiative: fc.nat(initiatives.length - 1),
  field: fc.nat(fields.length - 1),
  value: fc.nat(2),
});

async function begin(): Promise<Installation> {
  const installation = await setUpProgramme();
  const rows = rowsOf(installation, installation.ledger, 'Danh bạ');
  const row = rows.findIndex(([id]) => id === 'dong-thap/tp-cao-lanh') + 1;
  installation.workspace.typeInto(installation.ledger, `'Danh bạ'!F${row}`, officers.join('; '));
  for (const id of initiatives) send(installation, id);
  tick(installation);
  return installation;
}

/** An officer's last word on each cell: "a reason" → text. */
type LastWords = Map<string, string>;

function write(installation: Installation, last: LastWords, change: Edit): void {
  const workbook = workbookOf(installation);
  const id = initiatives[change.initiative] ?? '';
  const field = fields[change.field] ?? 'reason';
  const values = written[field] ?? [];
  const text = values[change.value % values.length] ?? '';
  const at = rowsOf(installation, workbook, initiativesPage.title).findIndex((row) =>
    row.includes(id),
  );
  const column = columnLetters(initiativesPage.columns.findIndex((each) => each.field === field));
  const cell = `'${initiativesPage.title}'!${column}${at + 1}`;
  const who = officers[change.officer] ?? '';
  const typed = installation.workspace.typeInto(workbook, cell, text, who);
  expect(typed.ok).toBe(true);
  last.set(`${id} ${field}`, text);
}

test('three officers who write while sweeps run lose nothing: the last word on each cell counts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { maxLength: 8 }), { maxLength: 3 }),
      async (sweeps) => {
        const installation = await begin();
        const last: LastWords = new Map();
        for (const edits of sweeps) {
          for (const change of edits.filter(({ call }) => call === 0)) {
            write(installation, last, change);
          }
          installation.workspace.faults.onCall((call) => {
            for (const change of edits.filter((each) => each.call === call)) {
              write(installation, last, change);
            }
            return undefined;
          });
          tick(installation);
          installation.workspace.faults.onCall(undefined);
        }
        tick(installation);
        tick(installation);
        const stored = new Map(
          dossiersIn(installation).map((dossier) => [dossier.id, dossier.cells]),
        );
        const rows = rowsOf(installation, workbookOf(installation), initiativesPage.title);
        for (const [key, text] of last) {
          const [id = '', field] = key.split(' ') as [string, OfficerField];
          expect(stored.get(id)?.[field], `${key} in the ledger`).toBe(text);
          const column = initiativesPage.columns.findIndex((each) => each.field === field);
          expect(rows.find((row) => row.includes(id))?.[column], `${key} in the row`).toBe(text);
        }
        expect(rows.filter((row) => initiatives.some((id) => row.includes(id)))).toHaveLength(4);
      },
    ),
    { numRuns: 12, seed: 57 },
  );
});
