import { describe, expect, test } from 'vitest';
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
import { unitsIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { killedAtEveryCall } from './every-call.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const key = `75-nghin-2021/${union}/1`;
const signed = {
  number: 'Số: 05 / TTr-LĐLĐ',
  signedOn: '20/3/2021',
  signer: 'Trần Thị Mai',
  scan: 'https://drive.google.com/file/d/abc/view',
};
let office: Installation;
const below = () => ({ union, id: workbookOf(office) });
const above = () => {
  const unit = unitsIn(office).find(({ id }) => id === 'dong-thap');
  return { union: 'dong-thap', id: unit?.workbook ?? '' };
};
const sent = (cells: Partial<Record<SentField, string>>) =>
  expect(writeRow(office, below(), sentPage, key, cells)).toBeUndefined();
const received = (cells: Partial<Record<ReceivedField, string>>) =>
  expect(writeRow(office, above(), receivedPage, key, cells)).toBeUndefined();
const shown = (workbook: string, page: Page) =>
  rowsOf(office, workbook, page.title)
    .slice(2)
    .map((row) => fromRow<string>(page.columns, row))
    .filter(({ id }) => id !== '');
const mails = () => office.workspace.mail().filter(({ subject }) => subject.includes('Hồ sơ'));
const pass = (ticks: number) => {
  for (let i = 0; i < ticks; i++) tick(office);
};

beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  appointUnitOfficers(office, ['dong-thap']);
  send(office, 'a');
  tick(office);
  writeRow(office, below(), initiativesPage, 'a', { employerAgreed: 'Có', decision: 'Chọn' });
  tick(office);
  askPetition(office, below(), 'Lập lần 1');
  pass(2);
  return office;
});

describe('a dossier, wherever sweeps are killed,', () => {
  test('is mailed once and shown once', () => {
    sent({ ...signed, mail: 'Gửi lần 1' });
    received({ arrivedOn: '20/3/2021', arrivedBy: 'Bà Mai' });
    office.workspace.clock.set(office.workspace.clock.now() + 300_000);
    expect(killedAtEveryCall(office.workspace)).toBeGreaterThan(25);
    office.workspace.clock.set(office.workspace.clock.now() + 300_000);
    killedAtEveryCall(office.workspace);
    pass(1);
    expect(mails()).toHaveLength(1);
    expect(shown(below().id, sentPage)).toHaveLength(1);
    expect(shown(above().id, receivedPage)).toMatchObject([
      { state: 'Đang kiểm tra', sent: 'Thư lần 1: đã gửi ngày 20/3/2021.' },
    ]);
  });
});
