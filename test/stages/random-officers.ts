import fc from 'fast-check';
import { expect } from 'vitest';
import type { OfficerField } from '#core/dossier/dossier.ts';
import { standing } from '#core/dossier/standing.ts';
import { officerStateNames } from '#core/dossier/state-names.ts';
import type { Column } from '#core/ledger/columns.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { seenOf } from '#core/ledger/history.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import type { Deed } from '../../scripts/workspace/sheets/hand.ts';
import { programme } from '../builders.ts';
import { rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const other = 'dong-thap/tp-sa-dec';
const { sheetId } = initiativesPage;
const columns: readonly Column[] = initiativesPage.columns;
const officers = ['lan@example.org', 'mai@example.org', 'owner@example.org'] as const;
const texts: Partial<Record<OfficerField, readonly string[]>> = {
  decision: ['Chọn', 'Không chọn', 'Trả lại', ''],
  employerAgreed: ['Có', 'Không'],
  reason: ['Chờ giám đốc về', 'Còn sơ sài', ''],
  scope: ['Tổ cắt', 'Cả tỉnh', '=1+1', '01985'],
};
const fields = Object.keys(texts) as OfficerField[];

/** What a person does; numbers are taken modulo what there is. */
export type Act =
  | { readonly kind: 'edit'; readonly row: number; readonly field: number; readonly text: number }
  | {
      readonly kind: 'sort' | 'insertRow' | 'deleteRow' | 'insertColumn' | 'deleteColumn';
      readonly at: number;
    }
  | { readonly kind: 'copyRow' | 'moveColumn'; readonly at: number; readonly to: number }
  | { readonly kind: 'pasteId'; readonly row: number; readonly id: string }
  | { readonly kind: 'renameTab' | 'renameHeader' | 'deleteTab' | 'bin' | 'sweep' };

export type Story = readonly { readonly by: number; readonly act: Act }[];

const small = fc.nat({ max: 40 });
const edit = fc.record({
  kind: fc.constant('edit' as const),
  row: small,
  field: small,
  text: small,
});
const lines = fc.record({
  kind: fc.constantFrom(
    ...([
      'sort',
      'insertRow',
      'deleteRow',
      'insertColumn',
      'deleteColumn',
      'deleteColumn',
    ] as const),
  ),
  at: small,
});
const places = fc.record({
  kind: fc.constantFrom(...(['copyRow', 'moveColumn'] as const)),
  at: small,
  to: small,
});
const pastedId = fc.record({
  kind: fc.constant('pasteId' as const),
  row: small,
  id: fc.constantFrom('', 'x', 'không có', 'a'),
});
const whole = fc.record({
  kind: fc.constantFrom(...(['renameTab', 'renameHeader', 'deleteTab', 'bin'] as const)),
});
const sweeping = fc.record({ kind: fc.constant('sweep' as const) });

const anybody = fc.nat({ max: 2 });
/** Mostly the owner: a protected sheet refuses the others. */
const mostlyOwner = fc.constantFrom(0, 1, 2, 2, 2, 2);
export const story: fc.Arbitrary<Story> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ by: anybody, act: edit }) },
    { weight: 4, arbitrary: fc.record({ by: anybody, act: sweeping }) },
    { weight: 5, arbitrary: fc.record({ by: mostlyOwner, act: lines }) },
    { weight: 3, arbitrary: fc.record({ by: mostlyOwner, act: places }) },
    { weight: 2, arbitrary: fc.record({ by: mostlyOwner, act: pastedId }) },
    { weight: 1, arbitrary: fc.record({ by: mostlyOwner, act: whole }) },
  ),
  { minLength: 8, maxLength: 25 },
);

/** Lets three officers act, sweeps between, and checks that nothing is lost, mixed up or doubled. */
export async function live(told: Story): Promise<void> {
  const office = await setUpProgramme();
  const { workspace } = office;
  appoint(office);
  for (const id of ['a', 'b', 'c', 'd']) send(office, id);
  for (const id of ['x', 'y']) send(office, id, { subUnit: 'LĐLĐ TP Sa Đéc' });
  tick(office);
  const book = workbookOf(office);
  const sheet = () => workspace.spreadsheet(book).sheets.find((each) => each.sheetId === sheetId);
  const view = () => new View(sheet()?.rows() ?? []);
  /** What was typed since the last sweep and not undone by a later act: "id field" → text. */
  const pending = new Map<string, string>();
  /** Whatever was typed since then: a row deleted after it was copied leaves it in the copy. */
  const typed = new Set<string>();
  const forget = (wanted: (id: string, field: string) => boolean) => {
    for (const key of [...pending.keys()]) {
      const [id = '', field = ''] = key.split(' ');
      if (wanted(id, field)) pending.delete(key);
    }
  };
  const sweep = () => {
    const before = view();
    const known = dossiersIn(office);
    tick(office);
    const ledger = new Map(dossiersIn(office).map((dossier) => [dossier.id, dossier]));
    // I7: nothing changes that nobody wrote, whatever rows and columns came, went or moved.
    for (const { id, cells } of known) {
      for (const field of fields.filter((each) => !pending.has(`${id} ${each}`))) {
        const now = ledger.get(id)?.cells[field];
        if (now !== cells[field] && !typed.has(`${id} ${field} ${now}`))
          throw new Error(`changed: ${id} ${field} to “${now}”`);
      }
    }
    const history = rowsOf(office, office.ledger, ledgerTabs.history).slice(1).map(seenOf);
    for (const [key, text] of pending) {
      const [id = '', field = ''] = key.split(' ');
      const header = columns.find((column) => column.field === field)?.header;
      const told = history.some(
        (seen) => seen.initiative === id && seen.column === header && seen.after === text,
      );
      const cell = ledger.get(id)?.cells[field as OfficerField];
      // I6: what an officer wrote last is in the ledger, or at least in the history.
      if (cell !== text && !told) throw new Error(`lost: ${key} = “${text}”, now “${cell}”`);
    }
    pending.clear();
    typed.clear();
    // I5: the program wrote over no officer's cell that it could read.
    const after = view();
    for (const id of before.single()) {
      for (const field of fields) {
        const [was, is] = [before.cell(id, field), after.cell(id, field)];
        if (was !== undefined && is !== undefined && after.single().includes(id)) {
          if (was !== is) throw new Error(`overwritten: ${id} ${field} “${was}” by “${is}”`);
        }
      }
    }
  };
  for (const { by, act } of told) {
    const as = officers[by] ?? officers[2];
    if (act.kind === 'sweep') {
      sweep();
      continue;
    }
    const does = (deed: Deed) => {
      const done = workspace.actOn(book, deed, as);
      // An editor meets the protection; the owner of the file does not.
      if (as !== officers[2]) expect(done.ok).toBe(false);
      return done.ok;
    };
    perform(act, as, { office, book, view: view(), does, pending, typed, forget });
  }
  for (let n = 0; n < 4; n++) sweep();
  // Once more: whatever is put right is put right by now, and nothing more is written.
  workspace.counters.reset();
  tick(office);
  expect(workspace.counters.cellsWritten).toBe(0);
  expectSound(office, union, ['a', 'b', 'c', 'd']);
  expectSound(office, other, ['x', 'y']);
}

interface Scene {
  readonly office: Installation;
  readonly book: string;
  readonly view: View;
  readonly pending: Map<string, string>;
  readonly typed: Set<string>;
  does(deed: Deed): boolean;
  forget(wanted: (id: string, field: string) => boolean): void;
}

function perform(act: Act, as: string, scene: Scene): void {
  const { office, book, view, pending, typed, does, forget } = scene;
  const { workspace } = office;
  const tab = workspace.spreadsheet(book).sheets.find((each) => each.sheetId === sheetId);
  if (!tab || view.rows.length < 3) return;
  const { length } = view.rows;
  const width = Math.max(1, ...view.rows.map((row) => row.length));
  /** Every other time one of the columns that are written in: what happens to those matters most. */
  const columnAt = (n: number) => {
    const known = view.columnOf(fields[n % fields.length] ?? 'reason');
    return n % 2 === 0 || known < 0 ? n % width : known;
  };
  const rowAt = (n: number) => 2 + (n % (length - 2));
  const line = (dimension: 'ROWS' | 'COLUMNS', startIndex: number) =>
    ({ sheetId, dimension, startIndex, endIndex: startIndex + 1 }) as const;
  const type = (row: number, column: number, text: string) =>
    workspace.typeInto(book, `'${tab.title}'!${columnLetters(column)}${row + 1}`, text, as).ok;
  switch (act.kind) {
    case 'edit': {
      const field = fields[act.field % fields.length] ?? 'reason';
      const options = texts[field] ?? [];
      const text = options[act.text % options.length] ?? '';
      const column = view.columnOf(field);
      const row = rowAt(act.row);
      const id = view.idAt(row);
      if (column < 0 || id === '' || view.rows.filter((_, i) => view.idAt(i) === id).length > 1)
        return;
      if (!type(row, column, text)) return;
      pending.set(`${id} ${field}`, text);
      typed.add(`${id} ${field} ${text}`);
      return;
    }
    case 'sort': {
      const range = { sheetId, startRowIndex: 2 };
      does({ sortRange: { range, sortSpecs: [{ dimensionIndex: act.at % width }] } });
      return;
    }
    case 'insertRow':
      does({ insertDimension: { range: line('ROWS', act.at % (length + 1)) } });
      return;
    case 'deleteRow': {
      if (act.at % length === 1 && !view.isInOrder()) return;
      const id = view.idAt(act.at % length);
      if (does({ deleteDimension: { range: line('ROWS', act.at % length) } })) {
        forget((of) => of === id);
      }
      return;
    }
    case 'insertColumn':
      if (!view.hasHeader()) return;
      does({ insertDimension: { range: line('COLUMNS', columnAt(act.at)) } });
      return;
    case 'deleteColumn': {
      if (!view.hasHeader()) return;
      const at = columnAt(act.at);
      const field = view.fieldAt(at);
      if (does({ deleteDimension: { range: line('COLUMNS', at) } }))
        forget((_, of) => of === field);
      return;
    }
    case 'moveColumn': {
      if (!view.hasHeader()) return;
      const source = line('COLUMNS', columnAt(act.at));
      does({ moveDimension: { source, destinationIndex: act.to % width } });
      return;
    }
    case 'copyRow': {
      const [from, to] = [rowAt(act.at), rowAt(act.to)];
      const copy = Array.from({ length: width }, (_, i) => view.rows[from]?.[i] ?? '');
      const id = view.idAt(to);
      const at = `'${tab.title}'!A${to + 1}`;
      const pasted = workspace.pasteInto(book, at, [copy], as);
      if (as !== officers[2]) expect(pasted.ok).toBe(false);
      if (pasted.ok && id !== view.idAt(from)) forget((of) => of === id);
      return;
    }
    case 'pasteId': {
      const column = view.columnOf('id');
      if (column >= 0) type(rowAt(act.row), column, act.id);
      return;
    }
    case 'renameTab':
      does({ updateSheetProperties: { properties: { sheetId, title: 'Riêng' }, fields: 'title' } });
      return;
    case 'renameHeader':
      type(1, view.columnOf('reason') < 0 ? 0 : view.columnOf('reason'), 'Vì sao');
      return;
    case 'deleteTab':
      if (does({ deleteSheet: { sheetId } })) forget(() => true);
      return;
    case 'bin':
      workspace.rest({
        verb: 'PATCH',
        url: `/drive/v3/files/${book}`,
        headers: { authorization: 'Bearer x' },
        bytes: Buffer.from('{"trashed":true}'),
      });
      return;
    default:
      return;
  }
}

/** A tab as a person sees it: a row is the initiative whose name stands in it. */
class View {
  readonly rows: readonly (readonly string[])[];

  constructor(rows: readonly (readonly string[])[]) {
    this.rows = rows;
  }

  columnOf(field: string): number {
    const header = columns.find((column) => column.field === field)?.header ?? '';
    return this.rows[1]?.indexOf(header) ?? -1;
  }

  fieldAt(column: number): string {
    const header = this.rows[1]?.[column] ?? '';
    return columns.find((each) => each.header === header)?.field ?? '';
  }

  idAt(row: number): string {
    const title = this.rows[row]?.[this.columnOf('title')] ?? '';
    return /^[a-d]$/.test(title) ? title : '';
  }

  /** Without it nobody can tell columns that are moved before the next sweep. */
  hasHeader(): boolean {
    return this.columnOf('id') >= 0 || this.columnOf('mark') >= 0;
  }

  isInOrder(): boolean {
    return columns.every(({ header }, i) => this.rows[1]?.[i] === header);
  }

  /** Initiatives that stand in exactly one row. */
  single(): readonly string[] {
    const ids = this.rows.map((_, i) => this.idAt(i)).filter((id) => id !== '');
    return ids.filter((id) => ids.filter((each) => each === id).length === 1);
  }

  cell(id: string, field: string): string | undefined {
    const column = this.columnOf(field);
    const row = this.rows.findIndex((_, i) => this.idAt(i) === id);
    return column < 0 || row < 0 ? undefined : (this.rows[row]?.[column] ?? '');
  }
}

/** I6, I7, I9, I16: each initiative stands once, as the ledger has it, in its own union's workbook. */
function expectSound(office: Installation, owner: string, ids: readonly string[]): void {
  const rows = rowsOf(office, workbookOf(office, owner), 'Sáng kiến');
  const at = (field: string) => columns.findIndex((column) => column.field === field);
  expect(rows[1]?.slice(0, columns.length)).toEqual(columns.map(({ header }) => header));
  const own = dossiersIn(office).filter(({ union: of }) => of === owner);
  expect(own.map(({ id }) => id).sort()).toEqual(ids);
  for (const dossier of own) {
    const [row = [], ...twins] = rows.slice(2).filter((each) => each[at('id')] === dossier.id);
    expect(twins).toEqual([]);
    const shown = Object.fromEntries(fields.map((field) => [field, row[at(field)] ?? '']));
    expect(shown).toEqual(Object.fromEntries(fields.map((field) => [field, dossier.cells[field]])));
    expect(row[at('title')]).toBe(dossier.facts.title);
    expect(row[at('state')]).toBe(officerStateNames[standing(dossier, programme).state]);
  }
}

function appoint({ workspace, ledger }: Installation): void {
  const rows = workspace
    .spreadsheet(ledger)
    .sheets.find(({ title }) => title === officeTabs.registry);
  const row = rows?.rows().findIndex(([id]) => id === union) ?? -1;
  workspace.typeInto(
    ledger,
    `'${officeTabs.registry}'!F${row + 1}`,
    'lan@example.org; mai@example.org',
  );
}
