import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { columnLetters } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { sentPage } from '#core/ledger/sent-page.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  install,
} from '../../scripts/installation/install.ts';
import { petitionsIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { openWorkspace } from '../../scripts/workspace/workspace.ts';
import { entryDay, send, sweeps, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const COUNT = 500;
/** What one execution may take of Google's time, in seconds. */
const EXECUTION = 360;

test('five hundred initiatives stand in one annex, made and mailed in time', async () => {
  const workspace = openWorkspace({ dir: ':memory:', now: entryDay, profile: 'workspace' });
  const office = await install(workspace, '75-nghin-2021');
  appointOfficers(office, [union]);
  appointUnitOfficers(office, ['dong-thap']);
  for (let i = 1; i <= COUNT; i++) send(office, `Sáng kiến ${i}`);
  sweeps(office, 4);
  const book = { union, id: workbookOf(office) };
  const choose = (field: 'employerAgreed' | 'decision', word: string) => {
    const { officer, swept, title } = initiativesPage;
    const column = swept.officersFrom + officer.findIndex((each) => each.field === field);
    const cells = Array.from({ length: COUNT }, () => [word]);
    const pasted = workspace.pasteInto(book.id, `'${title}'!${columnLetters(column)}3`, cells);
    expect(pasted).toEqual({ ok: true });
  };
  choose('employerAgreed', 'Có');
  choose('decision', 'Chọn');
  sweeps(office, 3);
  askPetition(office, book, 'Lập lần 1');
  const { counters } = workspace;
  counters.reset();
  tick(office);
  const [made] = petitionsIn(office);
  expect(made).toMatchObject({ status: 'made', initiatives: String(COUNT) });
  expect(counters.simulatedSeconds).toBeLessThan(EXECUTION);
  // Digests are made on the spot, four for each initiative: only what goes to Google counts.
  const calls = Object.entries(counters.calls).filter(([name]) => !name.startsWith('Utilities.'));
  expect(calls.reduce((sum, [, each]) => sum + each, 0)).toBeLessThan(150);
  const xml = new PizZip(workspace.bytesOf(made?.docx ?? '')).file('word/document.xml')?.asText();
  expect(xml?.match(/Sáng kiến \d+</g)).toHaveLength(COUNT);
  expect(xml).toContain('Danh sách có 500 (năm trăm) sáng kiến.');
  sweeps(office, 2);
  const key = `75-nghin-2021/${union}/1`;
  writeRow(office, book, sentPage, key, {
    number: '05/TTr-LĐLĐ',
    signedOn: '20/3/2021',
    signer: 'Trần Thị Mai',
    scan: 'https://example.org/scan.pdf',
    mail: 'Gửi lần 1',
  });
  sweeps(office, 2);
  const mailed = workspace.mail().find(({ attachments }) => attachments.length > 0);
  expect(mailed?.attachments).toHaveLength(1);
}, 300_000);
