import { describe, expect, test } from 'vitest';
import type { Dossier, OfficerCells } from '#core/dossier/dossier.ts';
import { observe } from '#core/dossier/observe.ts';
import { dueDay, mayReviseOn, standing } from '#core/dossier/standing.ts';
import { programme, someCells, someDossier } from '../../builders.ts';

const seen = (cells: Partial<OfficerCells>, dossier: Dossier = someDossier()) =>
  observe(dossier, someCells({ ...dossier.cells, ...cells }));
const stateOf = (dossier: Dossier) => standing(dossier, programme).state;
const toldOf = (dossier: Dossier) => standing(dossier, programme).told.map(({ code }) => code);
const revised = (dossier: Dossier): Dossier => ({ ...dossier, contentId: 'r2' });

describe('the state of a dossier', () => {
  test('is received until an officer writes', () => {
    expect(stateOf(someDossier())).toBe('received');
  });

  test('is introduced when the employer agreed', () => {
    expect(stateOf(seen({ employerAgreed: 'Có' }))).toBe('introduced');
    expect(stateOf(seen({ employerAgreed: 'Không' }))).toBe('received');
  });

  test('is chosen only with the employer’s agreement, as the letter asks', () => {
    const early = seen({ decision: 'Chọn' });
    expect(stateOf(early)).toBe('received');
    expect(toldOf(early)).toEqual(['choose.notAgreed']);
    expect(stateOf(seen({ employerAgreed: 'Có' }, early))).toBe('chosen');
  });

  test.each([
    ['2021-01-31', 'applied.outside'],
    ['2021-06', 'applied.outside'],
    ['khoảng tháng ba', 'applied.invalid'],
  ])('is not chosen when it was applied from %s', (appliedFrom, code) => {
    const dossier = someDossier({ facts: { ...someDossier().facts, appliedFrom } });
    expect(toldOf(seen({ employerAgreed: 'Có', decision: 'Chọn' }, dossier))).toEqual([code]);
  });

  test('is chosen once the officer gives the day that the worker got wrong', () => {
    const facts = { ...someDossier().facts, appliedFrom: '', appliedStatus: 'notYet' as const };
    const agreed = seen({ employerAgreed: 'Có', decision: 'Chọn' }, someDossier({ facts }));
    expect(toldOf(agreed)).toEqual(['applied.notYet']);
    expect(stateOf(seen({ appliedFrom: '20/3/2021' }, agreed))).toBe('chosen');
    expect(toldOf(seen({ appliedFrom: '20/7/2021' }, agreed))).toEqual(['applied.outside']);
  });

  test('asks for the agreement anew when the text was revised after it', () => {
    const agreed = seen({ employerAgreed: 'Có', employerAgreedBy: 'Bà Mai, 05/4' });
    const after = revised(agreed);
    expect(stateOf(after)).toBe('received');
    expect(toldOf(after)).toEqual(['agreement.renew']);
    expect(stateOf(seen({ decision: 'Chọn' }, after))).toBe('received');
    expect(stateOf(seen({ employerAgreedBy: 'Bà Mai, 06/4' }, after))).toBe('introduced');
  });

  test('takes the employer’s agreement for the introduction too, unless “Không” is written', () => {
    const refused = seen({ introduced: 'Không', employerAgreed: 'Có', decision: 'Chọn' });
    expect(stateOf(refused)).toBe('received');
    expect(toldOf(refused)).toEqual(['choose.notIntroduced']);
    expect(stateOf(seen({ introduced: '' }, refused))).toBe('chosen');
    expect(stateOf(seen({ introduced: 'Có' }, refused))).toBe('chosen');
    expect(toldOf(seen({ introduced: 'Có', decision: 'Chọn' }))).toEqual(['choose.notAgreed']);
    expect(toldOf(seen({ introduced: 'Không', decision: 'Chọn' }))).toEqual([
      'choose.notAgreed',
      'choose.notIntroduced',
    ]);
  });

  test.each([
    ['Chọn', 'chosen'],
    ['Không chọn', 'declined'],
    ['Không đủ điều kiện', 'ineligible'],
    ['Trả lại', 'returned'],
  ])('after “%s” is %s, and as before once that is undone', (decision, state) => {
    const decided = seen({ employerAgreed: 'Có', decision, reason: 'Vì sao' });
    expect(standing(decided, programme)).toEqual({ state, told: [] });
    expect(stateOf(seen({ decision: '', reason: '' }, decided))).toBe('introduced');
    expect(toldOf({ ...decided, petition: 'key' })).toEqual(
      decision === 'Chọn' ? [] : ['decision.closed'],
    );
  });

  test('is ineligible only with a reason; without one a refusal to choose asks for it', () => {
    const bare = seen({ decision: 'Không đủ điều kiện' });
    expect(standing(bare, programme)).toEqual({
      state: 'received',
      told: [{ code: 'ineligible.noReason' }],
    });
    const declined = seen({ decision: 'Không chọn' });
    expect(standing(declined, programme)).toEqual({
      state: 'declined',
      told: [{ code: 'decline.noReason' }],
    });
  });

  test('keeps a decision that a petition closed, and says so', () => {
    const chosen = seen({ employerAgreed: 'Có', decision: 'Chọn' });
    const issued = { ...chosen, petition: 'key' };
    const undone = seen({ decision: 'Không chọn' }, issued);
    expect(stateOf(undone)).toBe('chosen');
    expect(toldOf(undone)).toEqual(['decision.closed']);
    expect(stateOf(seen({ decision: 'Không chọn' }, chosen))).toBe('declined');
  });

  test('does not guess what an unknown decision means', () => {
    const odd = seen({ decision: 'Để sau' });
    expect(stateOf(odd)).toBe('received');
    expect(toldOf(odd)).toEqual(['decision.unknown']);
  });

  test('is withdrawn when the worker asked for it, even after the petition', () => {
    expect(stateOf(seen({ withdrawn: 'Có' }))).toBe('withdrawn');
    expect(stateOf(seen({ withdrawn: '' }, seen({ withdrawn: 'Có' })))).toBe('received');
    const late = seen({ withdrawn: 'Có' }, someDossier({ petition: 'key' }));
    expect(stateOf(late)).toBe('withdrawn');
    expect(toldOf(late)).toEqual(['withdrawn.afterPetition']);
  });

  test('takes cells in any letter case and Unicode form', () => {
    const typed = seen({ employerAgreed: ' CÓ ', decision: 'chọn'.normalize('NFD') });
    expect(stateOf(typed)).toBe('chosen');
  });
});

describe('an agreement on a signed list', () => {
  const signed = {
    list: '2',
    content: 'r1',
    introduced: '',
    agreed: 'Có',
    by: 'Bà Mai, 05/4/2021',
  };
  const listed = someDossier({ listAgreement: signed });

  test('counts like the cells', () => {
    expect(stateOf(listed)).toBe('introduced');
    expect(stateOf(seen({ decision: 'Chọn' }, listed))).toBe('chosen');
  });

  test('covers the text that stood on the list and no other', () => {
    expect(stateOf(revised(listed))).toBe('received');
    expect(toldOf(revised(listed))).toEqual(['agreement.renew']);
    const anew = { ...revised(listed), listAgreement: { ...signed, list: '3', content: 'r2' } };
    expect(stateOf(anew)).toBe('introduced');
  });

  test('gives way to what is written in the row itself', () => {
    expect(stateOf(seen({ employerAgreed: 'Không' }, listed))).toBe('received');
    expect(stateOf(seen({ introduced: 'Không' }, listed))).toBe('received');
    const notIntroduced = someDossier({ listAgreement: { ...signed, introduced: 'Không' } });
    expect(stateOf(notIntroduced)).toBe('received');
    expect(stateOf(seen({ introduced: 'Có' }, notIntroduced))).toBe('introduced');
  });
});

describe('a complaint', () => {
  const complaint = {
    key: 'dong-thap/tp-cao-lanh 3',
    content: 'Trùng với cách làm của tổ tôi',
    receivedOn: '06/4/2021',
    resolved: false,
    resolution: '',
  };
  const ready = seen({ employerAgreed: 'Có', decision: 'Chọn' });
  const complained = { ...ready, complaints: [complaint] };

  test('holds the initiative back while it is open, and names its row', () => {
    expect(standing(complained, programme)).toEqual({
      state: 'introduced',
      told: [{ code: 'choose.complaint', data: { complaints: '3' } }],
    });
    expect(stateOf({ ...ready, complaints: [{ ...complaint, resolved: true }] })).toBe('chosen');
  });

  test('that comes after the petition is told, and so is a tick that denies it', () => {
    expect(toldOf({ ...complained, petition: 'key' })).toEqual(['complaint.afterPetition']);
    expect(stateOf({ ...complained, petition: 'key' })).toBe('chosen');
    expect(toldOf(seen({ noComplaint: 'Có', decision: '' }, complained))).toEqual([
      'complaint.contradicted',
    ]);
  });
});

describe('returning for correction', () => {
  const back = { decision: 'Trả lại', reason: 'Mô tả quá ngắn', dueDate: '12/4/2021' };

  test('needs a reason, and a due day that can be read', () => {
    expect(toldOf(seen({ ...back, reason: '' }))).toEqual(['return.noReason']);
    expect(toldOf(seen({ ...back, dueDate: 'tuần sau' }))).toEqual(['return.badDueDate']);
    expect(stateOf(seen(back))).toBe('returned');
  });

  test('ends with the worker’s correction', () => {
    const corrected = revised(seen(back));
    expect(stateOf(corrected)).toBe('received');
    expect(toldOf(corrected)).toEqual(['return.corrected']);
  });

  test('may follow a correction again', () => {
    const again = seen({ reason: 'Còn thiếu kết quả' }, revised(seen(back)));
    expect(stateOf(again)).toBe('returned');
  });

  test('opens the entry window for this dossier until the end of its due day', () => {
    const at = (time: string) =>
      mayReviseOn(seen(back), Date.parse(`2021-04-${time}+07:00`), programme);
    expect(at('12T23:59:59')).toBe(true);
    expect(at('13T00:00:00')).toBe(false);
    expect(mayReviseOn(someDossier(), 0, programme)).toBe(false);
  });

  test('without a due day lasts until the day before the petition deadline', () => {
    expect(dueDay(seen({ ...back, dueDate: '' }), programme)).toBe('2021-04-14');
  });
});

test('a month is no due day', () => {
  const back = { decision: 'Trả lại', reason: 'Ngắn', dueDate: '4/2021' };
  expect(toldOf(seen(back))).toEqual(['return.badDueDate']);
  expect(mayReviseOn(seen(back), 0, programme)).toBe(false);
  expect(mayReviseOn(someDossier(), Number.NaN, programme)).toBe(false);
});

test.each(['Không', 'ko', 'FALSE'])('“%s” is a no', (no) => {
  expect(toldOf(seen({ introduced: no, employerAgreed: 'Có', decision: 'Chọn' }))).toEqual([
    'choose.notIntroduced',
  ]);
});

test('a sentence names every open complaint, and a tick denies only an open one', () => {
  const complaint = { content: '', receivedOn: '', resolved: false, resolution: '' };
  const complaints = ['3', '5'].map((n) => ({ ...complaint, key: `dong-thap/tp-cao-lanh ${n}` }));
  const cells = someCells({ employerAgreed: 'Có', decision: 'Chọn', noComplaint: 'Có' });
  const ready = observe(someDossier(), cells);
  const data = { complaints: '3, 5' };
  expect(standing({ ...ready, complaints }, programme).told).toEqual([
    { code: 'choose.complaint', data },
    { code: 'complaint.contradicted', data },
  ]);
  expect(standing({ ...ready, complaints, petition: 'key' }, programme).told).toEqual([
    { code: 'complaint.afterPetition', data },
    { code: 'complaint.contradicted', data },
  ]);
  expect(standing(ready, programme)).toEqual({ state: 'chosen', told: [] });
  expect(standing(seen({ withdrawn: 'Có' }), programme).told).toEqual([]);
});
