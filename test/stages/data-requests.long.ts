import { expect, test } from 'vitest';
import { complaintPage } from '#core/ledger/complaint-page.ts';
import { requestSteps } from '#core/ledger/data-request-page.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { showCode } from '#core/submission/code.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition } from '../../scripts/installation/officer-hand.ts';
import {
  ask,
  askErasure,
  asking,
  codeOf,
  expectGone,
  home,
  officeOfTwo,
  shown,
  theirs,
} from './data-subject.ts';
import { killedAtEveryCall } from './every-call.ts';
import { placesOf } from './everywhere.ts';
import { write } from './officer.ts';
import { beginEach, sweeps, tick, workbookOf } from './programme.ts';

let office: Installation;
beginEach(async () => {
  office = await officeOfTwo();
  return office;
});

test('an erasure comes to the same whichever call of a sweep is its last', () => {
  const code = codeOf(office, 'theirs');
  askErasure(office);
  expect(killedAtEveryCall(office.workspace)).toBeGreaterThan(40);
  expectGone(office, code);
});

test('documents that name the person are left to the operator; all else is gone, complaints too', () => {
  askPetition(office, { union: home, id: workbookOf(office) }, 'Lập lần 1');
  sweeps(office, 3);
  const content = `Việc của ${theirs.fullName} là của tổ tôi`;
  write(office, complaintPage, 'kn-1', { initiative: theirs.title, content });
  tick(office);
  askErasure(office);
  tick(office);
  expect(shown(office).answer).toMatch(/Văn bản đã lập.*\n– https:\/\/drive\.google\.com\/file/);
  sweeps(office, 3);
  const names = new Set(placesOf(office, ['Dấu Vết', 'Dấu-Vết', '0912000999']));
  expect([...names].filter((place) => !place.startsWith('Tờ trình'))).toEqual([]);
});

test('what an officer wrote on somebody’s behalf goes too, and nobody else’s row', () => {
  const phone = '0912 000 777';
  const row = (fullName: string) => ({
    fullName,
    phone,
    workplace: 'Tổ cắt',
    group: 'Doanh nghiệp',
    title: `Kệ dụng cụ của ${fullName}`,
    description: 'Trước đây để lẫn, nay mỗi thứ một chỗ.',
    effect: 'Đỡ tìm',
    appliedStatus: 'Đã áp dụng có hiệu quả',
    appliedFrom: '15/3/2021',
    consentProcessing: 'Có',
    send: 'Có',
  });
  // A mother and her daughter, whose name begins alike, share a phone.
  write(office, onBehalfPage, 'nh-1', row('Trần Thị Nhập'));
  write(office, onBehalfPage, 'nh-2', row('Trần Thị Nhập Hộ'));
  sweeps(office, 3);
  const { code = '' } =
    dossiersIn(office).find((each) => each.facts.fullName === 'Trần Thị Nhập') ?? {};
  expect(code).not.toBe('');
  ask(office, { ...asking(office, 'erase', 'preview'), code, phone });
  ask(office, { step: requestSteps.run });
  sweeps(office, 3);
  expect(placesOf(office, [code, showCode(code), 'Trần Thị Nhập"'])).toEqual([]);
  expect(dossiersIn(office).map(({ facts }) => facts.fullName)).toContain('Trần Thị Nhập Hộ');
  expect(placesOf(office, ['Kệ dụng cụ của Trần Thị Nhập Hộ']).length).toBeGreaterThan(2);
});
