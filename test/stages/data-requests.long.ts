import { expect, test } from 'vitest';
import { complaintPage } from '#core/ledger/complaint-page.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { askPetition } from '../../scripts/installation/officer-hand.ts';
import {
  askErasure,
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
import { beginEach, tick, workbookOf } from './programme.ts';

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
  for (let n = 0; n < 3; n += 1) tick(office);
  const content = `Việc của ${theirs.fullName} là của tổ tôi`;
  write(office, complaintPage, 'kn-1', { initiative: theirs.title, content });
  tick(office);
  askErasure(office);
  tick(office);
  expect(shown(office).answer).toMatch(/Văn bản đã lập.*\n– https:\/\/drive\.google\.com\/file/);
  for (let n = 0; n < 3; n += 1) tick(office);
  const names = new Set(placesOf(office, ['Dấu Vết', 'Dấu-Vết', '0912000999']));
  expect([...names].filter((place) => !place.startsWith('Tờ trình'))).toEqual([]);
});
