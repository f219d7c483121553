import { expect, test } from 'vitest';
import { bulkPage, bulkSteps } from '#core/ledger/bulk-page.ts';
import { complaintPage } from '#core/ledger/complaint-page.ts';
import { employerListPage } from '#core/ledger/employer-list-page.ts';
import { grassrootsPage } from '#core/ledger/grassroots.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { publishPage, publishRow, publishSteps } from '#core/ledger/publish-page.ts';
import { showCode } from '#core/submission/code.ts';
import { typeOnDesk } from '../../scripts/installation/desk-hand.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { askErasure, codeOf, decide, officeOfTwo, theirs, traces } from './data-subject.ts';
import { placesOf } from './everywhere.ts';
import { shown, write } from './officer.ts';
import { beginEach, send, sweeps, tick } from './programme.ts';

let office: Installation;
beginEach(async () => {
  office = await officeOfTwo();
  // Their words where others wrote them.
  write(office, grassrootsPage, 'cs-1', {
    name: 'CĐCS Công ty May Sông Tiền',
    head: theirs.fullName,
    contact: `${theirs.phone}, dau.vet@example.org`,
    rewards: `Đã khen bà ${theirs.fullName}`,
  });
  write(office, grassrootsPage, 'cs-2', { name: 'CĐCS Chợ', head: 'Lê Văn Khác', contact: '' });
  write(office, complaintPage, 'kn-1', {
    initiative: 'Việc khác',
    content: `Bà ${theirs.fullName} nói là của mình`,
  });
  write(office, onBehalfPage, 'nh-1', { fullName: theirs.fullName, phone: theirs.phone });
  send(office, 'friend', {
    fullName: 'Võ Văn Bạn',
    phone: '0912 000 666',
    title: 'Xe đẩy hàng hai tầng cho kho',
    coAuthors: `${theirs.fullName}; Lê Văn Khác`,
  });
  tick(office);
  tick(office);
  decide(office, 'other', { reason: `Trùng với bài của ${theirs.fullName}` });
  write(office, employerListPage, 'ds-1', { workplace: 'Tất cả' });
  typeOnDesk(office, bulkPage, 'rewrite', { union: 'LĐLĐ TP Cao Lãnh', step: bulkSteps.preview });
  tick(office);
  typeOnDesk(office, publishPage, publishRow.id, { step: publishSteps.preview });
  sweeps(office, 2);
  return office;
});

/** Kept on purpose: sent mails lie with their receivers, others' answers in the Form. */
const isKept = (place: string) => /^(mail|responses): /.test(place);

function erase(): void {
  askErasure(office);
  tick(office);
  sweeps(office, 3);
  office.workspace.clock.set(office.workspace.clock.now() + 25 * 3_600_000);
  sweeps(office, 4);
}

test('of an erased person nothing stays where others wrote of them', () => {
  const code = codeOf(office, 'theirs');
  const words = [...traces, 'dau.vet@', code, showCode(code)];
  expect(placesOf(office, words).length).toBeGreaterThan(20);
  erase();
  expect(placesOf(office, words).filter((place) => !isKept(place))).toEqual([]);
  expect(shown(office, grassrootsPage, 'cs-1')).toMatchObject({
    name: 'CĐCS Công ty May Sông Tiền',
    head: '',
    contact: '',
    rewards: 'Đã khen bà …',
  });
  expect(shown(office, grassrootsPage, 'cs-2').head).toBe('Lê Văn Khác');
  const friend = dossiersIn(office).find(({ id }) => id === 'friend');
  expect(friend?.facts.coAuthors).toBe('…; Lê Văn Khác');
});

test('a namesake of another phone keeps name and row', () => {
  const namesake = { phone: '0912 000 111', title: 'Việc của người trùng tên' };
  send(office, 'namesake', { fullName: theirs.fullName, ...namesake });
  sweeps(office, 2);
  erase();
  const kept = dossiersIn(office).find(({ id }) => id === 'namesake');
  expect(kept?.facts).toMatchObject({ fullName: theirs.fullName, title: namesake.title });
  expect(shown(office, initiativesPage, 'namesake').fullName).toBe(theirs.fullName);
});
