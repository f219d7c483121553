import { confederationId } from '#core/dossier/proposal.ts';
import { fromRow } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { proposalsPage } from '#core/ledger/proposals.ts';
import { unitControlPage } from '#core/ledger/unit-control.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
} from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { askPapers, askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { rowsOf, send, setUpProgramme, tick, unitBookOf, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
export const unit = 'dong-thap';

/** A union chose a, b and c and petitioned for them; their province chose a and b. */
export async function provinceOfTwo(): Promise<Installation> {
  const office = await setUpProgramme();
  appointOfficers(office, [union]);
  appointUnitOfficers(office, [unit, confederationId]);
  const workbook = () => ({ union, id: workbookOf(office) });
  for (const id of ['a', 'b', 'c']) send(office, id);
  tick(office);
  for (const id of ['a', 'b', 'c']) {
    writeRow(office, workbook(), initiativesPage, id, { employerAgreed: 'Có', decision: 'Chọn' });
  }
  tick(office);
  askPetition(office, workbook(), 'Lập lần 1');
  tick(office);
  for (const id of ['a', 'b']) choose(office, id, 'Chọn');
  tick(office);
  return office;
}

export function choose(office: Installation, id: string, decision: string): void {
  writeRow(office, unitBookOf(office, unit), proposalsPage, id, { decision });
}

/** The province asks for its Tờ trình. */
export function ask(office: Installation, request: string): void {
  askPapers(office, unitBookOf(office, unit), unitControlPage, { petition: request });
}

/** What stands beside that request. */
export const answered = (office: Installation) =>
  rowsOf(office, unitBookOf(office, unit).id, unitControlPage.title)
    .map((row) => fromRow<string>(unitControlPage.columns, row))
    .find(({ id }) => id === 'petition')?.answer;

/** The files that carry a document's key. */
export const filesOf = (office: Installation, key: string) =>
  office.workspace
    .files()
    .filter(({ trashed, appProperties }) => !trashed && appProperties?.petition === key);

/** Which Tờ trình of the province names each initiative, '' for none. */
export const namedIn = (office: Installation) =>
  Object.fromEntries(dossiersIn(office).map(({ id, unitPetition }) => [id, unitPetition]));
