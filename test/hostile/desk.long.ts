import { beforeAll, expect, test } from 'vitest';
import { openComplaints } from '#core/dossier/complaint.ts';
import { complaintPage } from '#core/ledger/complaint-page.ts';
import { grassrootsPage } from '#core/ledger/grassroots.ts';
import type { Page } from '#core/ledger/page.ts';
import { receivedPage } from '#core/ledger/received-page.ts';
import { sentPage } from '#core/ledger/sent-page.ts';
import {
  dossiersIn,
  petitionsIn,
  sendingsIn,
  unionsIn,
} from '../../scripts/installation/ledger-view.ts';
import { published } from '../../scripts/installation/published.ts';
import { outputsOf } from '../../scripts/play/outputs.ts';
import { rowsOf, unitBookOf, workbookOf } from '../stages/programme.ts';
import { crowded, type HostileDesk, hostileDesk, ROUNDS } from './desk.ts';
import { home, person, unit } from './office.ts';
import * as sinks from './sinks.ts';

let desk: HostileDesk;
beforeAll(async () => {
  desk = await hostileDesk();
}, 900_000);
const office = () => desk.office;

test('what the operator writes is taken into use, but for the rounds in which a cell is wrong', () => {
  expect(desk.settled).toBeGreaterThan(ROUNDS / 2);
  expect(desk.settled).toBeLessThan(ROUNDS);
});

test('no workbook ever held a formula', () => {
  expect(sinks.cellCount(office())).toBeGreaterThan(5000);
  expect(desk.formulas).toEqual([]);
});

test('every paper that was asked for was made, minutes with the members’ names too', () => {
  const papers = petitionsIn(office()).filter(({ status }) => status === 'made');
  const kinds = (kind: string) => papers.filter((paper) => paper.kind === kind).length;
  expect(['petition', 'minutes', 'cover', 'thanks', 'confirmation'].map(kinds)).toEqual(
    Array(5).fill(ROUNDS / 3),
  );
});

test('no document holds markup or a link', () => {
  const documents = sinks.documentsOf(office());
  expect(documents.length).toBeGreaterThan(ROUNDS);
  expect(documents.flatMap(({ name, bytes }) => sinks.strangeInDocument(name, bytes))).toEqual([]);
});

test('mails go to addresses that are some, and have no line of their own', () => {
  const mails = office().workspace.mail();
  expect(mails.length).toBeGreaterThanOrEqual(ROUNDS / 3);
  for (const mail of mails) {
    for (const to of mail.to.split(/[;,]\s*/)) expect(to).toMatch(/^[!-~]+@[\w.-]+$/);
    expect(mail.to).not.toContain('evil');
    expect(mail.subject).not.toMatch(/\p{Cc}|[\u2028\u2029]/u);
    expect([mail.cc, mail.bcc, mail.htmlBody, mail.replyTo]).toEqual(Array(4).fill(undefined));
  }
});

test('files are shared with nobody whose address is none, and the operator is told of them', () => {
  const { workspace } = office();
  const shared = workspace.files().flatMap(({ permissions }) => permissions);
  expect(new Set(shared.map(({ emailAddress }) => emailAddress)).size).toBeGreaterThan(3);
  for (const { type, emailAddress = '' } of shared) {
    expect([type, emailAddress]).toEqual(['user', expect.stringMatching(/^[!-~]+@[\w.-]+$/)]);
    expect(emailAddress).not.toContain('evil');
  }
  for (const union of [home, crowded]) {
    const told = unionsIn(office()).find(({ id }) => id === union)?.answer;
    expect(told).toContain('Xin xem lại địa chỉ thư');
  }
});

test('a dossier is neither signed nor valid by what was written of it, and both sides are told', () => {
  const answers = (book: string, page: Page) => {
    const rows = rowsOf(office(), book, page.title).slice(2);
    const at = page.columns.findIndex(({ field }) => field === 'answer');
    return rows.filter((row) => row[page.swept.from] !== '').map((row) => row[at] ?? '');
  };
  expect(answers(workbookOf(office(), home), sentPage).join()).toMatch(/chưa đúng/);
  expect(answers(unitBookOf(office(), unit).id, receivedPage).join()).toMatch(/Xin ghi/);
  const states = sendingsIn(office()).map(({ sent, received }) => [
    sent.number,
    received.arrivedBy,
  ]);
  expect(states.some(([number, by]) => number !== '' && by !== '')).toBe(true);
});

test('a complaint that names no initiative holds none back', () => {
  const rows = rowsOf(office(), workbookOf(office(), home), complaintPage.title).slice(2);
  expect(rows.filter(([state]) => state === 'Chưa rõ sáng kiến').length).toBeGreaterThan(5);
  expect(dossiersIn(office()).map(openComplaints).join('')).toBe('');
});

test('a CĐCS counts by the name that its union wrote', () => {
  const rows = rowsOf(office(), workbookOf(office(), home), grassrootsPage.title).slice(2);
  expect(rows.filter(([state]) => state === 'Chưa phát động').length).toBeGreaterThan(3);
});

test('nothing of a person is public, in a log or in an alert', () => {
  const text = JSON.stringify(published(office())).normalize('NFKC');
  expect(text).not.toContain(person.fullName);
  expect(text).not.toContain(person.phone);
  expect(desk.logs).toEqual([]);
  expect(JSON.stringify(office().workspace.ui())).not.toMatch(/Dấu Vết|912000/);
});

test('the tables that are played out hold texts, and the mails no head but ours', async () => {
  const outputs = await outputsOf(office());
  expect(sinks.liveInCsv(outputs)).toEqual([]);
  for (const [name, mail] of outputs) {
    if (!name.endsWith('.eml')) continue;
    const head = String(mail).split('\r\n\r\n')[0] ?? '';
    expect(head).not.toMatch(/^(?:bcc|cc|reply-to):/im);
    expect(head.match(/^(?:From|To|Subject):/gm)).toHaveLength(3);
  }
});

test('a cell takes no more than fifty thousand letters, whoever pastes', () => {
  const { workspace, ledger } = office();
  const paste = (length: number) => () =>
    workspace.pasteInto(ledger, "'Cài đặt'!E16", [['a'.repeat(length)]]);
  expect(paste(50_000)().ok).toBe(true);
  for (const length of [50_001, 1_000_000]) expect(paste(length)).toThrow('50000 characters');
});
