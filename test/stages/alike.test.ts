import { expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Answers } from '#core/submission/submission.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { appoint, shown, write } from './officer.ts';
import { beginEach, send, sendAt, setUpProgramme, tick } from './programme.ts';

const description = 'Trước đây rập giấy xếp chồng trong thùng. Nay mỗi mã hàng có một móc treo.';
const binh: Answers = { description, fullName: 'Trần Văn Bình', phone: '0913 000 456' };
let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appoint(office);
  return office;
});

const answerOf = (id: string, union?: string) =>
  shown(office, initiativesPage, id, union).answer ?? '';

test('co-authors’ rows name each other, in whichever sweep they came', () => {
  send(office, 'lan', { description });
  tick(office);
  expect(answerOf('lan')).not.toContain('Giống');
  send(office, 'binh', binh);
  tick(office);
  expect(answerOf('lan')).toContain('Giống mô tả với sáng kiến “binh” của Trần Văn Bình');
  expect(answerOf('binh')).toContain('Giống mô tả với sáng kiến “lan” của Nguyễn Thị Lan');
});

test('an earlier entry that the Form shows late is named like one that came in time', () => {
  const sentAt = office.workspace.clock.now();
  office.workspace.clock.set(sentAt + 60_000);
  send(office, 'binh', binh);
  send(office, 'cuc', { ...binh, fullName: 'Lê Thị Cúc', phone: '0914 000 567' });
  tick(office);
  expect(answerOf('cuc')).toContain('Trần Văn Bình');
  sendAt(office, 'lan', sentAt, { description });
  tick(office);
  expect(answerOf('lan')).toContain('Trần Văn Bình');
  expect(answerOf('cuc')).toContain('Nguyễn Thị Lan');
  expect(answerOf('binh')).toContain('Nguyễn Thị Lan');
});

test('a text that was corrected, or withdrawn, is not named any more', () => {
  send(office, 'lan', { description });
  send(office, 'binh', binh);
  tick(office);
  const code = dossiersIn(office).find(({ id }) => id === 'binh')?.code ?? '';
  send(office, 'binh-2', { ...binh, title: 'binh', description: 'Cách khác hẳn.', code });
  tick(office);
  expect([answerOf('lan'), answerOf('binh')].join()).not.toContain('Giống');
  send(office, 'cuc', { ...binh, fullName: 'Lê Thị Cúc', phone: '0914 000 567' });
  tick(office);
  expect(answerOf('lan')).toContain('Lê Thị Cúc');
  write(office, initiativesPage, 'cuc', { withdrawn: 'Có' });
  tick(office);
  expect(answerOf('lan')).not.toContain('Giống');
});

test('across unions both are told, and nothing of the other’s people', () => {
  send(office, 'lan', { description });
  tick(office);
  send(office, 'binh', { ...binh, subUnit: 'LĐLĐ TP Sa Đéc' });
  tick(office);
  const told = [answerOf('lan'), answerOf('binh', 'dong-thap/tp-sa-dec')];
  for (const answer of told) expect(answer).toContain('một sáng kiến ở công đoàn khác');
  expect(told.join()).not.toMatch(/Bình|Lan/);
});
