import type { Dossier } from '#core/dossier/dossier.ts';
import { standing } from '#core/dossier/standing.ts';
import { movedName, officerStateNames } from '#core/dossier/state-names.ts';
import type { Column } from '#core/ledger/columns.ts';
import { seenOf } from '#core/ledger/history.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import { programmeOf } from '#core/programme/load.ts';
import { dossiersIn, unionsIn } from '../../../scripts/installation/ledger-view.ts';
import { personOf } from '../entries.ts';
import type { Memory } from '../memory.ts';
import { writtenFields } from '../officer-texts.ts';
import { sheetOf } from '../sheet.ts';
import { ledgerRows } from '../state.ts';
import type { Findings } from '../violation.ts';
import type { World } from '../world.ts';

const columns: readonly Column[] = initiativesPage.columns;
const at = Object.fromEntries(columns.map(({ field }, i) => [field, i]));
const programme = programmeOf('dong-thap-2021');

/** I2, I3: every initiative has one row that counts, as the ledger has it, in its union's workbook. */
export function checkRows(world: World, found: Findings): void {
  const dossiers = new Map(dossiersIn(world).map((dossier) => [dossier.id, dossier]));
  const placed = new Map<string, number>();
  for (const { id: union, workbook } of unionsIn(world)) {
    const sheet = sheetOf(world, workbook);
    if (!sheet) continue;
    const header = columns.every(({ header: name }, i) => sheet.rows[1]?.[i] === name);
    if (!header) found.add('I3', `${union}: the header is not what it was`);
    for (const row of sheet.rows.slice(2)) {
      const id = row[at.id ?? 0] ?? '';
      const dossier = dossiers.get(id);
      if (!dossier || (row[at.state ?? 0] === movedName && dossier.union !== union)) continue;
      placed.set(id, (placed.get(id) ?? 0) + 1);
      if (dossier.union !== union) found.add('I3', `${id} of ${dossier.union} stands in ${union}`);
      else checkRow(dossier, row, found);
    }
  }
  for (const { id } of dossiers.values()) {
    const times = placed.get(id) ?? 0;
    if (times > 1) found.add('I2', `${id} stands in ${times} rows`);
    if (times === 0) found.add('I3', `${id} stands in no row`);
  }
}

function checkRow(dossier: Dossier, row: readonly string[], found: Findings): void {
  if (!programme) return;
  const { facts } = dossier;
  const shown = {
    state: officerStateNames[standing(dossier, programme).state],
    title: facts.title,
    fullName: facts.fullName,
    workplace: facts.workplace,
    description: facts.tradeSecret ? row[at.description ?? 0] : facts.description,
  };
  for (const [field, text] of Object.entries(shown)) {
    const cell = row[at[field] ?? 0] ?? '';
    if (cell !== text) found.add('I3', `${dossier.id}: ${field} is not what the ledger has`);
  }
  for (const field of writtenFields) {
    const cell = row[at[field] ?? 0] ?? '';
    if (cell.trim() !== dossier.cells[field]) {
      found.add(
        'I6',
        `${dossier.id}: ${field} is “${cell}”, in the ledger “${dossier.cells[field]}”`,
      );
    }
  }
}

/** I6, I7: what officers wrote is in the ledger, or in the history, and nothing that they did not. */
export function checkOfficersWords(world: World, memory: Memory, found: Findings): void {
  const history = ledgerRows(world, ledgerTabs.history).map(seenOf);
  const dossiers = dossiersIn(world);
  const named = new Map<string, Dossier[]>();
  for (const dossier of dossiers) {
    named.set(dossier.facts.title, [...(named.get(dossier.facts.title) ?? []), dossier]);
  }
  for (const [key, text] of memory.pending) {
    const [union = '', title = '', field = ''] = key.split('|');
    const header = columns.find((column) => column.field === field)?.header;
    const own = named.get(title) ?? [];
    // The worker sent it elsewhere: what is written beside the row that stays counts no more.
    if (own.every((dossier) => dossier.union !== union)) continue;
    if (memory.erased.has(personOf(title))) continue;
    const kept = own.some(
      ({ id, cells }) =>
        Object.entries(cells).some(([name, cell]) => name === field && cell === text.trim()) ||
        history.some(
          (seen) => seen.initiative === id && seen.column === header && seen.after === text.trim(),
        ),
    );
    if (!kept) found.add('I6', `what was written into ${key} is lost: “${text}”`);
  }
  for (const { id, facts, cells } of dossiers) {
    for (const field of writtenFields) {
      const text = cells[field];
      const told = memory.typed.get(`${facts.title}|${field}`);
      const known = text === '' || told?.has(text) || memory.anywhere.has(text);
      if (!known) found.add('I7', `${id}: nobody wrote “${text}” into ${field}`);
    }
  }
}

/** I8: a text stays a text; formulas that people typed are theirs. */
export function checkFormulas({ workspace }: World, found: Findings): void {
  for (const { id, mimeType } of workspace.files()) {
    if (!mimeType.endsWith('.spreadsheet')) continue;
    for (const sheet of workspace.spreadsheet(id).sheets) {
      for (const row of sheet.cells()) {
        for (const cell of row) {
          if (typeof cell !== 'object' || cell?.f === undefined || cell.f === '=1+1') continue;
          found.add('I8', `a formula in ${sheet.title}: ${cell.f}`);
        }
      }
    }
  }
}
