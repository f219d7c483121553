import { describe, expect, it } from 'vitest';
import { announcedFrom, formPhaseOf, petitionLateness, windowOf } from '#core/programme/window.ts';

const programme = {
  entryWindow: { from: '2021-03-10', to: '2021-04-10' },
  petitionDeadline: { wording: 'trước ngày 15/4/2021', before: '2021-04-15' },
};

describe('the entry window', () => {
  it.each([
    ['2021-03-09', 'early'],
    ['2021-03-10', 'open'],
    ['2021-04-10', 'open'],
    ['2021-04-11', 'late'],
    ['2020-12-31', 'early'],
  ])('on %s is %s', (day, state) => {
    expect(windowOf(programme, day)).toBe(state);
  });
});

describe('the Form', () => {
  it.each([
    ['2021-04-10', '', 'open'],
    ['2021-04-11', '', 'late'],
    ['2021-04-14', '', 'late'],
    ['2021-04-15', '', 'closed'],
    ['2021-04-20', '2021-04-20', 'late'],
    ['2021-04-21', '2021-04-20', 'closed'],
  ])('on %s, with corrections due until “%s”, is %s', (day, correctUntil, phase) => {
    expect(formPhaseOf(programme, day, correctUntil)).toBe(phase);
  });
});

describe('a petition that arrives', () => {
  it.each([
    ['2021-04-14', 'onTime'],
    ['2021-04-15', 'lastDay'],
    ['2021-04-16', 'late'],
  ])('on %s is %s', (day, lateness) => {
    expect(petitionLateness(programme, day)).toBe(lateness);
  });
});

it('titles wait for the time that was set, a day for its first minute', () => {
  expect(announcedFrom({ resultsFrom: '' })).toBeNull();
  expect(announcedFrom({ resultsFrom: '2021-05-05' })).toBe('2021-05-05T00:00:00+07:00');
  expect(announcedFrom({ resultsFrom: '2021-05-05T08:30' })).toBe('2021-05-05T08:30:00+07:00');
});
