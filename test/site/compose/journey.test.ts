import { describe, expect, test } from 'vitest';
import { codeFromBytes, showCode } from '#core/submission/code.ts';
import { emptyDraft } from '../../../site/src/compose/draft.ts';
import {
  askedOf,
  before,
  correctionOf,
  entranceOf,
  placeOf,
  proceed,
  withAnswer,
} from '../../../site/src/compose/journey.ts';
import { settingFor, wholeAnswers, wholeDraft } from './setting.ts';

const setting = settingFor();
const code = codeFromBytes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const late = settingFor('75-nghin-2021', Date.parse('2021-04-11T00:00:00+07:00'));
const early = settingFor('75-nghin-2021', Date.parse('2021-03-09T23:59:59+07:00'));

describe('the questions', () => {
  test('are asked once each, the trade secret before the description', () => {
    const asked = askedOf(setting, {});
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.indexOf('tradeSecret')).toBeLessThan(asked.indexOf('description'));
    expect(asked).toHaveLength(20);
  });

  test('leave out the unit where the programme has one only', () => {
    expect(askedOf(settingFor('dong-thap-2021'), {})).not.toContain('unit');
  });

  test('leave out the description of a trade secret, which is forgotten', () => {
    const draft = withAnswer(setting, wholeDraft, 'tradeSecret', 'Có');
    expect(draft.answers.description).toBeUndefined();
    expect(askedOf(setting, draft.answers)).not.toContain('description');
    expect(placeOf(setting, draft, 'check')).toBe('check');
  });

  test('forget the union when the unit becomes another', () => {
    const draft = withAnswer(setting, wholeDraft, 'unit', 'LĐLĐ tỉnh An Giang');
    expect(draft.answers.subUnit).toBeUndefined();
    expect(placeOf(setting, draft, 'check')).toBe('subUnit');
  });

  test.each([
    ['unit', 'Đồng'],
    ['unit', ''],
  ] as const)('keep the union while a unit is being typed: %s “%s”', (id, text) => {
    expect(withAnswer(setting, wholeDraft, id, text).answers.subUnit).toBe('LĐLĐ TP Cao Lãnh');
  });
});

describe('going on', () => {
  test('leads from question to question, and from an edit back to the check', () => {
    expect(proceed(setting, wholeDraft, 'title', false)).toEqual({
      kind: 'to',
      step: 'tradeSecret',
    });
    expect(proceed(setting, wholeDraft, 'title', true)).toEqual({ kind: 'to', step: 'check' });
  });

  test('is refused by every question that has no answer', () => {
    for (const id of askedOf(setting, wholeAnswers)) {
      const draft = { ...wholeDraft, answers: { ...wholeAnswers, [id]: ' … ' } };
      const outcome = proceed(setting, draft, id, false);
      expect([id, outcome.kind]).toEqual([id, 'mistaken']);
    }
  });

  test.each([
    ['appliedStatus', 'Chưa áp dụng', 'notYet'],
    ['appliedFrom', '1/2020', 'outside'],
    ['consentProcessing', 'Không', 'refused'],
  ] as const)('explains kindly after %s “%s”', (id, text, step) => {
    const draft = withAnswer(setting, wholeDraft, id, text);
    expect(proceed(setting, draft, id, false)).toEqual({ kind: 'to', step });
    expect(placeOf(setting, draft, 'check')).toBe(id);
    expect(placeOf(setting, wholeDraft, step)).toBe('check');
  });

  test.each([
    ['fullName', 'Lan', /^Ghi đủ họ và tên/],
    ['phone', '12345', /^Số điện thoại phải/],
    ['title', 'a'.repeat(251), 'Tên sáng kiến phải từ 250 ký tự trở xuống, hiện có 251'],
    [
      'description',
      'ế'.repeat(1001),
      'Mô tả sáng kiến phải từ 1.000 ký tự trở xuống, hiện có 1.001',
    ],
    ['appliedFrom', 'năm ngoái', /^Thời gian bắt đầu áp dụng phải là/],
    ['birthYear', '85', /^Năm sinh phải đủ bốn chữ số/],
    ['unit', 'Sao Hỏa', 'Chọn một đơn vị có trong danh sách'],
    ['subUnit', 'Cao Lãnh', /^Tên này có ở nhiều nơi, chọn một: LĐLĐ TP Cao Lãnh/],
    ['subUnit', 'LĐLĐ huyện Ba Tri', /không thuộc đơn vị đã chọn/],
    ['tradeSecret', 'có lẽ', 'Chọn Có hoặc Không'],
  ] as const)('says what to do about %s “%s”', (id, text, sentence) => {
    const outcome = proceed(setting, withAnswer(setting, wholeDraft, id, text), id, false);
    expect(outcome.kind === 'mistaken' ? outcome.mistake.sentence : outcome).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    );
  });
});

describe('a wish to see a page', () => {
  test('never leads past an unanswered question', () => {
    for (const wanted of ['awards', 'check', 'code', 'send', 'opened', 'sent'] as const) {
      expect(placeOf(setting, emptyDraft, wanted)).toBe('appliedStatus');
    }
  });

  test('needs a code before sending, and an opened Form before the confirmation', () => {
    expect(placeOf(setting, wholeDraft, 'send')).toBe('check');
    const coded = { ...wholeDraft, code };
    expect(placeOf(setting, coded, 'sent')).toBe('send');
    expect(placeOf(setting, { ...coded, openedAt: 1 }, 'sent')).toBe('opened');
    expect(placeOf(setting, { ...coded, openedAt: 1, sent: true }, 'opened')).toBe('sent');
  });

  test('finds the entrance that fits the draft', () => {
    expect(entranceOf(setting, emptyDraft)).toBe('start');
    expect(entranceOf(setting, { ...emptyDraft, answers: { unit: 'Đồng Tháp' } })).toBe('start');
    expect(entranceOf(setting, wholeDraft)).toBe('resume');
    expect(entranceOf(setting, { ...wholeDraft, code, openedAt: 1 })).toBe('opened');
  });

  test('finds the window closed by Vietnam’s calendar, but for a correction', () => {
    expect(entranceOf(late, emptyDraft)).toBe('late');
    expect(placeOf(late, wholeDraft, 'check')).toBe('late');
    expect(placeOf(late, { ...wholeDraft, code, sent: true }, 'code')).toBe('code');
    const correction = correctionOf(wholeDraft, ` ${showCode(code).toLowerCase()}`);
    expect(correction?.code).toBe(code);
    expect(correction && placeOf(late, correction, 'send')).toBe('send');
    expect(correctionOf(wholeDraft, 'ABCD')).toBeUndefined();
  });

  test('may write before the window opens, but not send', () => {
    expect(entranceOf(early, emptyDraft)).toBe('early');
    expect(placeOf(early, wholeDraft, 'check')).toBe('check');
    expect(placeOf(early, { ...wholeDraft, code }, 'send')).toBe('early');
  });
});

test('the link back leads to the question before', () => {
  expect(before(setting, wholeDraft, 'appliedStatus')).toBe('start');
  expect(before(setting, wholeDraft, 'check')).toBe('consentPublication');
  const secret = withAnswer(setting, wholeDraft, 'tradeSecret', 'Có');
  expect(before(setting, secret, 'effect')).toBe('tradeSecret');
});
