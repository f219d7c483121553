import { expect } from 'vitest';
import { fromRow } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Page } from '#core/ledger/page.ts';
import { type ReceivedField, receivedPage } from '#core/ledger/received-page.ts';
import { type SentField, sentPage } from '#core/ledger/sent-page.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
} from '../../scripts/installation/install.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { rowsOf, send, sweeps, tick, unitBookOf, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const key = `75-nghin-2021/${union}/1`;

/** What an officer records of a Tờ trình that was signed. */
export const signed = {
  number: 'Số: 05 / TTr-LĐLĐ',
  signedOn: '20/3/2021',
  signer: 'Trần Thị Mai',
  scan: 'https://drive.google.com/file/d/abc/view',
};

/** One initiative was chosen, and its union's Tờ trình made: it waits to be signed. */
export function makeDossier(office: Installation): void {
  appointOfficers(office, [union]);
  appointUnitOfficers(office, ['dong-thap']);
  send(office, 'a');
  tick(office);
  const { below } = sidesIn(office);
  writeRow(office, below(), initiativesPage, 'a', { employerAgreed: 'Có', decision: 'Chọn' });
  tick(office);
  askPetition(office, below(), 'Lập lần 1');
  sweeps(office, 2);
}

/** Both sides of that dossier, what their officers write, and what they read. */
export function sidesIn(office: Installation) {
  const below = () => ({ union, id: workbookOf(office) });
  const above = () => unitBookOf(office, 'dong-thap');
  const shown = (workbook: string, page: Page) =>
    rowsOf(office, workbook, page.title)
      .slice(2)
      .map((row) => fromRow<string>(page.columns, row))
      .filter(({ id }) => id !== '');
  return {
    below,
    sent: (cells: Partial<Record<SentField, string>>) =>
      expect(writeRow(office, below(), sentPage, key, cells)).toBeUndefined(),
    received: (cells: Partial<Record<ReceivedField, string>>) =>
      expect(writeRow(office, above(), receivedPage, key, cells)).toBeUndefined(),
    sentRows: () => shown(below().id, sentPage),
    receivedRows: () => shown(above().id, receivedPage),
    mails: () => office.workspace.mail().filter(({ subject }) => subject.includes('Hồ sơ')),
  };
}
