import { SPREADSHEET } from '../drive/file.ts';
import { quoted } from '../sheets/a1.ts';
import type { SheetView } from '../sheets/read-model.ts';
import { ruleAt } from '../sheets/typing.ts';
import type { Workspace } from '../workspace.ts';
import { type Answer, missing, Refusal } from './answer.ts';
import { cellOf, checkOf } from './cell-text.ts';
import { type Face, fileOf } from './face.ts';
import { addressOf, type Look, lookOf } from './look.ts';
import { peopleOf } from './people.ts';
import type { Say } from './say.ts';
import { told } from './words.ts';
import { personOf, rowsFound, shown, tabOf } from './workbook.ts';

/** Cells that one paste may fill. */
const MOST_CELLS = 100_000;

/** A person types into a cell, ticks it or pastes a block from it on, as whom they chose to be. */
export async function changeCells(face: Face, id: string, form: URLSearchParams): Promise<Answer> {
  const file = fileOf(face, id, [SPREADSHEET]);
  const look = lookOf(form);
  const sheet = tabOf(face.workspace.spreadsheet(id), look);
  const cell = (form.get('toggle') ?? form.get('cell') ?? '').toUpperCase();
  const place = cellOf(cell);
  if (!place) throw missing((say) => say`ô này`);
  const a1 = `${quoted(sheet.title)}!${cell}`;
  const { email } = personOf(peopleOf(face, file), look);
  const block = form.get('block');
  const text = form.has('toggle')
    ? toggled(sheet, place)
    : (form.get('value') ?? '').replace(/\r\n?/g, '\n');
  const why =
    block === null
      ? refusal(face, () => face.workspace.typeInto(id, a1, text, email))
      : pasted(face, { id, a1, email, sheet, look, place }, blockOf(block));
  if (why !== undefined) return shown(face, id, form, { cell, text, why, block: block !== null });
  await face.changed();
  return { redirect: `${addressOf(id, look, { saved: cell })}#${cell}` };
}

/** Why something was refused; undefined when it is in its place. */
function refusal({ say }: Face, change: () => ReturnType<Workspace['typeInto']>) {
  try {
    const result = change();
    return result.ok ? undefined : toldOf(say, result.message);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return say`Ô này chưa nhận được nội dung đó (${reason}). Xin sửa lại rồi lưu.`;
  }
}

/** A refusal of a paste names its cell before the reason: `'Tab'!B3: …`. */
function toldOf(say: Say, message: string): string {
  const [, cell, reason] =
    /^(?:'(?:[^']|'')*'|[^'!]*)!\$?([A-Z]{1,3}\d+): ([\s\S]*)$/.exec(message) ?? [];
  if (cell === undefined || reason === undefined) return told(say, message);
  return say`Chưa dán ô nào, vì ô ${cell} không nhận: ${told(say, reason)}`;
}

interface PastePlace {
  readonly id: string;
  readonly a1: string;
  readonly email: string;
  readonly sheet: SheetView;
  readonly look: Look;
  readonly place: { readonly row: number };
}

function pasted(face: Face, at: PastePlace, rows: Block): string | undefined {
  const { say } = face;
  const found = rowsFound(at.sheet, at.sheet.rows(), at.look.q);
  const first = found.indexOf(at.place.row);
  const together = rows.every((_, i) => found[first + i] === at.place.row + i);
  // A block goes into rows that follow each other: behind a filter it would hit rows unseen.
  if (at.look.q !== '' && rows.length > 1 && !together) {
    return say`Đang lọc nên các dòng này không liền nhau. Xin bỏ lọc rồi dán hoặc xoá lại.`;
  }
  return refusal(face, () => face.workspace.pasteInto(at.id, at.a1, rows, at.email));
}

type Block = readonly (readonly string[])[];

/** @throws Refusal for what is no block of texts, or too large a one */
function blockOf(json: string): Block {
  let block: unknown;
  try {
    block = JSON.parse(json);
  } catch {
    block = undefined;
  }
  const isTexts = (row: unknown): row is string[] =>
    Array.isArray(row) && row.length > 0 && row.every((text) => typeof text === 'string');
  if (!Array.isArray(block) || block.length === 0 || !block.every(isTexts)) {
    throw new Refusal(
      400,
      (say) => say`Nội dung dán không phải là một bảng. Xin chép lại rồi dán.`,
    );
  }
  if (block.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS) {
    throw new Refusal(413, (say) => say`Khối dán quá lớn. Xin dán từng phần.`);
  }
  return block;
}

function toggled(sheet: SheetView, { row, column }: { row: number; column: number }): string {
  const check = checkOf(ruleAt(sheet, row, column));
  if (!check) throw missing((say) => say`ô này`);
  return sheet.rows()[row]?.[column] === check.on ? check.off : check.on;
}
