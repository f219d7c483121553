import { describe, expect, test } from 'vitest';
import {
  dueDays,
  overdueOn,
  requestKindOf,
  requestRow,
  requestStateOf,
} from '#core/ledger/data-request-due.ts';
import { requestKinds, requestStates } from '#core/ledger/data-request-page.ts';
import { asksAboutSame, heldAbout, responsesOf } from '#core/ledger/held.ts';
import type { Intake } from '#core/ledger/intake.ts';
import { type Quarantined, unruled } from '#core/ledger/quarantine.ts';
import { someDossier, someFacts } from '../../builders.ts';

describe('a request', () => {
  const due = (kind: keyof typeof requestKinds, receivedOn: string) =>
    dueDays({ kind: requestKinds[kind], receivedOn });

  test('is answered within two working days, and done within 15 or 20 days', () => {
    // A Monday, a Thursday, a Friday, a Saturday.
    expect(due('withdraw', '15/3/2021')).toEqual({ replyBy: '2021-03-17', doneBy: '2021-03-30' });
    expect(due('copy', '18/3/2021')).toEqual({ replyBy: '2021-03-22', doneBy: '2021-04-07' });
    expect(due('erase', '19/3/2021')?.replyBy).toBe('2021-03-23');
    expect(due('correct', '20/3/2021')?.replyBy).toBe('2021-03-23');
  });

  test('without a kind or a day has no due day', () => {
    expect(dueDays({ kind: 'Xin gì đó', receivedOn: '15/3/2021' })).toBeUndefined();
    expect(due('copy', '3/2021')).toBeUndefined();
  });

  test('is overdue from the day after', () => {
    const state = (today: string, answeredOn = '') =>
      requestStateOf({ kind: 'Xin rút', receivedOn: '15/3/2021', answeredOn }, today);
    expect(['2021-03-17', '2021-03-18', '2021-03-31'].map((day) => state(day))).toEqual([
      'open',
      'replyDue',
      'doneDue',
    ]);
    expect(state('2021-03-31', '30/3/2021')).toBe('answered');
  });
});

const code = '4MR3PHJHBHKQ4ZC2';
const intake = (responseId: string, change: Partial<Intake> = {}): Intake => ({
  responseId,
  submittedAt: '2021-03-20T08:15:00+07:00',
  source: 'form',
  outcome: 'accepted',
  problems: '',
  initiative: responseId,
  code,
  unit: 'dong-thap',
  union: 'dong-thap/tp-cao-lanh',
  answers: { fullName: 'Nguyễn Thị Lan', phone: '+84 912 000 345' },
  ...change,
});
const other = { fullName: 'Trần Văn Bê', phone: '0912 000 345' };

describe('what is held of a person', () => {
  const quarantined: Quarantined = {
    ...unruled,
    responseId: 'q1',
    submittedAt: '',
    code: '043GE1R70W3GE1RG',
    reasons: '',
    fullName: 'NGUYỄN THỊ LAN',
    phone: '0912000345',
    unit: '',
    subUnit: '',
    title: '',
    fullText: '',
    problems: '',
  };
  const all = {
    dossiers: [
      someDossier(),
      someDossier({ id: 'r9', contentId: 'r9', code: 'x', facts: someFacts(other) }),
    ],
    intakes: [
      intake('r1'),
      // A correction with another name and phone, and a relative with the same phone.
      intake('r2', { initiative: 'r1', answers: { fullName: 'Lan', phone: '' } }),
      intake('r9', { code: 'x', answers: other }),
    ],
    quarantined: [quarantined],
  };

  test('is found by code and phone together, and by neither alone', () => {
    expect(heldAbout(all, '4mr3 phjh bhkq 4zc2', '0912.000.345')?.fullName).toBe('Nguyễn Thị Lan');
    expect(heldAbout(all, code, '0912 000 346')).toBeUndefined();
    expect(heldAbout(all, '043GE1R70W3GE1R5', '0912 000 345')).toBeUndefined();
    expect(heldAbout(all, '', '0912 000 345')).toBeUndefined();
    expect(heldAbout(all, code, '')).toBeUndefined();
  });

  test('are corrections and entries that nobody could place, and nothing of whoever shares the phone', () => {
    const held = heldAbout(all, code, '0912000345');
    expect(held && [...responsesOf(held)].sort()).toEqual(['q1', 'r1', 'r2']);
    expect(held?.dossiers.map(({ id }) => id)).toEqual(['r1']);
  });

  test('may be found by an entry alone that waits', () => {
    const held = heldAbout({ ...all, dossiers: [], intakes: [] }, quarantined.code, '0912000345');
    expect(held && responsesOf(held)).toEqual(['q1']);
  });

  test('is asked for by two requests with one code, or one phone however it is written', () => {
    const asked = { code, phone: '0912 000 345' };
    expect(asksAboutSame(asked, { code: code.toLowerCase(), phone: '' })).toBe(true);
    expect(asksAboutSame(asked, { code: '', phone: '+84912000345' })).toBe(true);
    expect(asksAboutSame(asked, { code: '', phone: '' })).toBe(false);
    expect(asksAboutSame({ code: '', phone: '' }, { code: '', phone: '' })).toBe(false);
  });
});

describe('the operator’s day', () => {
  const asked = (kind: string, receivedOn: string, answeredOn = '') => ({
    ...{ kind, code: '', phone: '', receivedOn, step: '', answeredOn },
  });
  const requests = [
    asked('Xin rút', '15/3/2021'),
    asked('Xin xoá', '18/3/2021'),
    asked('Xin bản sao', '1/3/2021', '3/3/2021'),
    asked('', ''),
  ];

  test('says how many are open and overdue, and what is due next', () => {
    expect(overdueOn(requests, '2021-03-17')).toBe('2 0 2021-03-17');
    expect(overdueOn(requests, '2021-03-20')).toBe('2 1 2021-03-22');
    expect(overdueOn(requests, '2021-03-25')).toBe('2 2 2021-03-30');
    expect(overdueOn(requests, '2021-03-31')).toBe('2 2 2021-04-07');
    expect(overdueOn(requests, '2021-05-01')).toBe('2 2');
    expect(overdueOn(requests.slice(2), '2021-03-20')).toBe('');
  });

  test('sees of each request how it stands and until when', () => {
    const [first, , answered, blank] = requests;
    if (!first || !answered || !blank) throw new Error('no requests');
    const due = { replyBy: '17/3/2021', doneBy: '30/3/2021' };
    expect(requestRow(first, '2021-03-17')).toEqual({ state: requestStates.open, ...due });
    expect(requestRow(first, '2021-03-18')).toEqual({ state: requestStates.replyDue, ...due });
    expect(requestRow(first, '2021-03-31')).toEqual({ state: requestStates.doneDue, ...due });
    expect(requestRow(answered, '2021-05-01').state).toBe(requestStates.answered);
    expect(requestRow(blank, '2021-05-01')).toEqual({ state: '', replyBy: '', doneBy: '' });
  });

  test.each([
    ['xin  RÚT ', 'withdraw'],
    ['Xin sửa', 'correct'],
    ['Xin', undefined],
    ['', undefined],
  ])('knows the request %j as %s', (kind, known) => {
    expect(requestKindOf({ kind })).toBe(known);
  });
});

test('a phone that is none is still one person’s, by its digits', () => {
  const typed = { ...quarantinedAs('Lan', '12 34-56'), code: '043GE1R70W3GE1RG' };
  const all = { dossiers: [], intakes: [], quarantined: [typed] };
  expect(heldAbout(all, typed.code, '123456')?.quarantined).toHaveLength(1);
  expect(heldAbout(all, typed.code, '123457')).toBeUndefined();
});

const quarantinedAs = (fullName: string, phone: string): Quarantined => ({
  ...unruled,
  ...{ responseId: 'q9', submittedAt: '', code: '', reasons: '', fullName, phone },
  ...{ unit: '', subUnit: '', title: '', fullText: '', problems: '' },
});
