import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetters } from '#core/ledger/columns.ts';
import { list, registryColumns } from '#core/ledger/registry.ts';
import { officeTabs } from '#core/ledger/tabs.ts';
import { unitColumns } from '#core/ledger/units.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { petitionsIn, unionsIn, unitsIn } from '../../scripts/installation/ledger-view.ts';
import { makeDossier, sidesIn, signed } from './made-dossier.ts';
import { beginEach, rowsOf, send, setUpProgramme, sweeps } from './programme.ts';

const home = 'dong-thap/tp-cao-lanh';
const other = 'dong-thap/tp-sa-dec';
const unit = 'dong-thap';

let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  makeDossier(office);
  sidesIn(office).sent({ ...signed, mail: 'Gửi lần 1' });
  send(office, 'b', { subUnit: 'LĐLĐ TP Sa Đéc' });
  sweeps(office, 3);
  return office;
});

/** The operator names these people in *Danh bạ* or *Tỉnh, ngành*. */
function name(holder: string, people: readonly string[]): void {
  const isUnit = holder === unit;
  const [tab, columns] = isUnit
    ? [officeTabs.unit, unitColumns]
    : [officeTabs.registry, registryColumns];
  const row = rowsOf(office, office.ledger, tab).findIndex(([id]) => id === holder) + 1;
  const column = columnLetters(columns.findIndex(({ field }) => field === 'officers'));
  office.workspace.typeInto(office.ledger, `'${tab}'!${column}${row}`, people.join('; '));
}

/** Who may do what with which file, the owner aside: "Mẫu Tờ trình.docx: reader lan@example.org". */
const matrix = () =>
  office.workspace
    .files()
    .filter(({ trashed }) => !trashed)
    .flatMap(({ id, permissions }) =>
      permissions.flatMap(({ type, role, emailAddress = '' }) =>
        role === 'owner' ? [] : [`${id} ${type} ${role} ${emailAddress}`],
      ),
    )
    .sort();

/** What the registries say that it is. */
function wanted(): readonly string[] {
  const holders = [...unionsIn(office), ...unitsIn(office)];
  const officersOf = (id: string) => list(holders.find((each) => each.id === id)?.officers ?? '');
  const workbooks = holders.flatMap(({ id, workbook }) =>
    workbook === '' ? [] : officersOf(id).map((email) => `${workbook} user writer ${email}`),
  );
  const documents = petitionsIn(office).flatMap(({ status, union, docx, document }) => {
    // The one Tờ trình was signed and sent: the province reads it too.
    const readers = new Set([...officersOf(union), ...officersOf(unit)]);
    return status === 'made'
      ? [docx, document].flatMap((id) => [...readers].map((r) => `${id} user commenter ${r}`))
      : [];
  });
  return [...workbooks, ...documents].sort();
}

test('sharing is exactly what the registries say, whoever they come to name', () => {
  expect(matrix()).toEqual(wanted());
  expect(matrix().filter((line) => line.includes('commenter')).length).toBeGreaterThan(2);
  const people = ['lan', 'mai', 'an', 'hai'].map((each) => `${each}@example.org`);
  const change = fc.record({
    holder: fc.constantFrom(home, other, unit),
    named: fc.subarray(people),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      for (const { holder, named } of changes) name(holder, named);
      sweeps(office, 2);
      expect(matrix()).toEqual(wanted());
    }),
    { numRuns: 8, seed: 1 },
  );
});

test('whoever was let into a workbook past the registry is out again within the day', () => {
  const { workbook = '' } = unionsIn(office).find(({ id }) => id === home) ?? {};
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  for (const permission of [
    { type: 'user', role: 'writer', emailAddress: 'la@example.org' },
    { type: 'anyone', role: 'reader' },
  ]) {
    const url = `/drive/v3/files/${workbook}/permissions`;
    const bytes = Buffer.from(JSON.stringify(permission));
    office.workspace.rest({ verb: 'POST', url, headers, bytes });
  }
  expect(matrix()).not.toEqual(wanted());
  office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);
  sweeps(office, 2);
  expect(matrix()).toEqual(wanted());
});
