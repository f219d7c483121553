import { columnLetters } from '#core/ledger/columns.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { proposalsPage } from '#core/ledger/proposals.ts';
import { quarantineColumns } from '#core/ledger/quarantine.ts';
import { registryColumns } from '#core/ledger/registry.ts';
import { ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import { answerForm } from '../../scripts/installation/answer-form.ts';
import { officerOf } from '../../scripts/installation/install.ts';
import { unionsIn, unitsIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { agree, askErasure, reappear } from './desk-acts.ts';
import { answersOf, nameOf, titleOf } from './entries.ts';
import { changeForm } from './form-hands.ts';
import type { Act } from './history.ts';
import type { Memory } from './memory.ts';
import { doDeed } from './officer-deeds.ts';
import { officerText, writtenFields } from './officer-texts.ts';
import { sheetOf } from './sheet.ts';
import { stranger, unions, unit, type World } from './world.ts';

/** A person does something; false where nothing came of it. */
export function perform(world: World, memory: Memory, act: Act, serial: number): boolean {
  const { workspace } = world;
  switch (act.do) {
    case 'send': {
      const { entry } = act;
      const submittedAt = workspace.clock.now() - entry.late * 60_000;
      const response = { id: `r${serial}`, submittedAt, answers: answersOf(entry) };
      memory.sent.set(response.id, response);
      answerForm(world, response);
      return true;
    }
    case 'edit':
      return edit(world, memory, act, serial);
    case 'choose':
      return choose(world, memory, act, serial);
    case 'deed': {
      const workbook = workbookOf(world, act.book);
      // An editor meets the protection; the owner of the file does not.
      const as = act.by === 0 ? officerOf(unionOf(act.book)) : workspace.owner;
      return workbook !== '' && doDeed({ installation: world, memory, workbook, as }, act);
    }
    case 'onBehalf':
      return enterOnBehalf(world, act);
    case 'ask': {
      const workbook = { union: unionOf(act.book), id: workbookOf(world, act.book) };
      return tried(() => askPetition(world, workbook, `Lập lần ${act.n}`) === undefined);
    }
    case 'decide':
      return decide(world, act, serial);
    case 'rule':
      return rule(world, memory, act, serial);
    case 'sortLedger': {
      const tabs = [ledgerTabs.intake, ledgerTabs.dossier, ledgerTabs.quarantine] as const;
      const title = tabs[act.tab % tabs.length] ?? tabs[0];
      const sheet = workspace.spreadsheet(world.ledger).sheets.find((each) => each.title === title);
      if (!sheet || sheet.rows().length < 3) return false;
      const range = { sheetId: sheet.sheetId, startRowIndex: 1 };
      const sortRange = { range, sortSpecs: [{ dimensionIndex: act.column }] };
      return workspace.actOn(world.ledger, { sortRange }).ok;
    }
    case 'share':
      return share(world, workbookOf(world, act.book), act.with);
    case 'appoint':
      return appoint(world, memory, act);
    case 'erase':
      return askErasure(world, memory, act);
    case 'reappear':
      return reappear(world, memory);
    case 'agree':
      return agree(world);
    case 'changeForm':
      return changeForm(world, act);
  }
}

const unionOf = (book: number): string => unions[book % unions.length]?.[0] ?? '';

export function workbookOf(world: World, book: number): string {
  return unionsIn(world).find(({ id }) => id === unionOf(book))?.workbook ?? '';
}

/** What can't be done because a tab is gone is not done. */
function tried(work: () => boolean): boolean {
  try {
    return work();
  } catch {
    return false;
  }
}

function typeIn(
  world: World,
  memory: Memory,
  book: number,
  row: number,
  field: (typeof writtenFields)[number],
  text: string,
): boolean {
  const workbook = workbookOf(world, book);
  const sheet = sheetOf(world, workbook);
  const column = sheet?.columnOf(field) ?? -1;
  if (!sheet || column < 0 || row < 2) return false;
  const cell = `'${sheet.title}'!${columnLetters(column)}${row + 1}`;
  const as = officerOf(unionOf(book));
  if (!world.workspace.typeInto(workbook, cell, text, as).ok) return false;
  const name = sheet.nameAt(row);
  if (sheet.single().includes(name)) memory.type(unionOf(book), name, field, text);
  else memory.anywhere.add(text);
  return true;
}

function edit(
  world: World,
  memory: Memory,
  { book, row, field, text }: Extract<Act, { do: 'edit' }>,
  serial: number,
): boolean {
  const sheet = sheetOf(world, workbookOf(world, book));
  if (!sheet || sheet.rows.length < 3) return false;
  const at = 2 + (row % (sheet.rows.length - 2));
  if (sheet.nameAt(at) === '') return false;
  const name = writtenFields[field % writtenFields.length] ?? 'reason';
  return typeIn(world, memory, book, at, name, officerText(name, text, serial));
}

function choose(
  world: World,
  memory: Memory,
  { book, row }: Extract<Act, { do: 'choose' }>,
  serial: number,
): boolean {
  const sheet = sheetOf(world, workbookOf(world, book));
  if (!sheet || sheet.rows.length < 3) return false;
  const at = 2 + (row % (sheet.rows.length - 2));
  if (sheet.nameAt(at) === '') return false;
  const cells = { employerAgreed: 'Có', introduced: 'Có', decision: 'Chọn' } as const;
  return Object.entries(cells)
    .map(([field, text]) => typeIn(world, memory, book, at, field as keyof typeof cells, text))
    .every((done) => done && serial > 0);
}

function enterOnBehalf(
  world: World,
  { book, row, text }: Extract<Act, { do: 'onBehalf' }>,
): boolean {
  const workbook = { union: unionOf(book), id: workbookOf(world, book) };
  if (workbook.id === '') return false;
  // Every third time the same person again, corrected.
  const plan = { person: 20 + row, version: text % 3, union: book, flaw: 0, odd: 0, late: 0 };
  const { subUnit: _, code: __, ...answers } = answersOf(plan);
  const title = `Nhập hộ ${titleOf({ ...plan, version: 0 })} ${book}`;
  const cells = { ...answers, title, fullName: nameOf(row), phone: '', send: 'TRUE' };
  const ticks = { consentProcessing: 'TRUE', consentPublication: 'TRUE' };
  const id = `nh-${1 + row}`;
  return tried(
    () => writeRow(world, workbook, onBehalfPage, id, { ...cells, ...ticks }) === undefined,
  );
}

function decide(world: World, { row, text }: Extract<Act, { do: 'decide' }>, serial: number) {
  const workbook = unitsIn(world).find(({ id }) => id === unit)?.workbook ?? '';
  if (workbook === '') return false;
  return tried(() => {
    const { sheetId, swept, title } = proposalsPage;
    const view = world.workspace.spreadsheet(workbook).sheets.find((s) => s.sheetId === sheetId);
    const ids = (view?.rows() ?? []).slice(2).map((cells) => cells[swept.from] ?? '');
    const id = ids[row % Math.max(1, ids.length)] ?? '';
    if (id === '' || title === '') return false;
    const decision = ['Chọn', 'Không chọn', 'Trả lại', ''][text % 4] ?? '';
    const cells = { decision, reason: `Ý kiến của tỉnh (${serial})` };
    return writeRow(world, { union: unit, id: workbook }, proposalsPage, id, cells) === undefined;
  });
}

function rule(
  { workspace, ledger }: World,
  memory: Memory,
  { row, text }: Extract<Act, { do: 'rule' }>,
  serial: number,
): boolean {
  const title = ledgerTabs.quarantine;
  const rows =
    workspace
      .spreadsheet(ledger)
      .sheets.find((s) => s.title === title)
      ?.rows() ?? [];
  if (rows.length < 2) return false;
  const at = 1 + (row % (rows.length - 1));
  const type = (field: string, value: string) => {
    const column = columnLetters(quarantineColumns.findIndex((each) => each.field === field));
    return workspace.typeInto(ledger, `'${title}'!${column}${at + 1}`, value).ok;
  };
  memory.ruled.add(rows[at]?.[0] ?? '');
  if (text % 3 === 0) type('rightSubUnit', unions[text % unions.length]?.[1] ?? '');
  if (text % 4 === 0) type('consentPaper', `Giấy số ${serial}`);
  return type('decision', ['Nhận', 'Nhận', 'Báo lại người gửi', 'Bỏ', 'Để xem'][text % 5] ?? '');
}

function share({ workspace }: World, workbook: string, how: 'stranger' | 'nobody' | 'anyone') {
  if (workbook === '') return false;
  const authorised = { authorization: 'Bearer x', 'content-type': 'application/json' };
  const file = `/drive/v3/files/${workbook}/permissions`;
  if (how === 'nobody') {
    const given = workspace.files().find(({ id }) => id === workbook)?.permissions ?? [];
    for (const { id } of given.filter(({ role }) => role !== 'owner')) {
      const bytes = Buffer.from('');
      workspace.rest({ verb: 'DELETE', url: `${file}/${id}`, headers: authorised, bytes });
    }
    return true;
  }
  const permission =
    how === 'anyone'
      ? { type: 'anyone', role: 'reader' }
      : { type: 'user', role: 'writer', emailAddress: stranger };
  const bytes = Buffer.from(JSON.stringify(permission));
  workspace.rest({ verb: 'POST', url: file, headers: authorised, bytes });
  return true;
}

function appoint(
  { workspace, ledger }: World,
  memory: Memory,
  { book, officers }: Extract<Act, { do: 'appoint' }>,
): boolean {
  const title = officeTabs.registry;
  const rows =
    workspace
      .spreadsheet(ledger)
      .sheets.find((s) => s.title === title)
      ?.rows() ?? [];
  const row = rows.findIndex(([id]) => id === unionOf(book)) + 1;
  const own = officerOf(unionOf(book));
  const cell = [own, `${own}; mai@example.org`, 'mai@example.org', `${own}; khong-phai-thu`];
  memory.named.add('mai@example.org');
  const column = columnLetters(registryColumns.findIndex(({ field }) => field === 'officers'));
  return workspace.typeInto(ledger, `'${title}'!${column}${row}`, cell[officers] ?? own).ok;
}
