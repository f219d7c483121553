import { expect, test } from 'vitest';
import { contentKey, isLater, personKey, samePerson } from '#core/submission/sameness.ts';
import { decoded, good } from './given.ts';

const key = (answers: object) => contentKey(decoded({ ...good, ...answers }));
const same = key({});

test('an entry sent twice has one content, however it was typed', () => {
  expect(key({ fullName: 'NGUYỄN  THỊ LAN'.normalize('NFD') })).toBe(same);
  expect(key({ phone: '+84 912 000 345' })).toBe(same);
  expect(key({ appliedFrom: 'ngày 15 tháng 3 năm 2021' })).toBe(same);
  expect(key({ unit: 'dong thap', subUnit: 'tp cao lanh' })).toBe(same);
});

test('the tracking code is no part of the content', () => {
  expect(key({ code: 'ZW08-0ZR1-4D2P-F2DP' })).toBe(same);
});

test.each([
  ...['fullName', 'phone', 'workplace', 'group', 'title', 'description', 'appliedStatus'],
  ...['coAuthors', 'birthYear', 'position', 'appliedFrom', 'effect', 'benefitVnd', 'scope'],
  ...['awards', 'tradeSecret', 'consentPublication', 'subUnit'],
])('another answer to "%s" is another content', (question) => {
  expect(key({ [question]: question === 'tradeSecret' ? 'Có' : '' })).not.toBe(same);
});

test('answers never run into each other', () => {
  expect(key({ scope: 'a', awards: '' })).not.toBe(key({ scope: '', awards: 'a' }));
});

test('a stored dossier has the key of its submission', () => {
  const { union, facts } = decoded(good);
  const reordered = Object.fromEntries(Object.entries(facts).reverse()) as typeof facts;
  expect(contentKey({ union, facts: reordered })).toBe(same);
});

test('a person is the same by name or by a valid phone', () => {
  const lan = { fullName: 'Nguyễn Thị Lan', phone: '0912000345' };
  expect(samePerson(lan, { fullName: 'nguyễn thị LAN', phone: '' })).toBe(true);
  expect(samePerson(lan, { fullName: 'Lan', phone: '0912000345' })).toBe(true);
  expect(samePerson(lan, { fullName: 'Trần Văn Ba', phone: '0912000346' })).toBe(false);
});

test('what both left out or mistyped makes nobody the same person', () => {
  expect(samePerson({ fullName: '', phone: '' }, { fullName: '', phone: '' })).toBe(false);
  const ba = { fullName: 'Trần Văn Ba', phone: 'không có' };
  expect(samePerson({ fullName: 'Lê Thị Tư', phone: 'không có' }, ba)).toBe(false);
});

test('the key of a person is blind to how the name was typed', () => {
  const typed = { fullName: 'NGUYỄN THỊ HOÀ', phone: '0912000345' };
  expect(personKey(typed)).toBe('nguyễn thị hòa|0912000345');
});

test('the later of two is told by time, then by id, and nothing is later than itself', () => {
  const a = { submittedAt: 1, responseId: 'b' };
  expect(isLater({ submittedAt: 2, responseId: 'a' }, a)).toBe(true);
  expect(isLater({ submittedAt: 1, responseId: 'c' }, a)).toBe(true);
  expect(isLater(a, { submittedAt: 1, responseId: 'c' })).toBe(false);
  expect(isLater(a, { submittedAt: 2, responseId: 'a' })).toBe(false);
  expect(isLater(a, a)).toBe(false);
});
