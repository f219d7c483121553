import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grassrootsBeside, grassrootsNotice, surveyOf } from '#core/ledger/grassroots-row.ts';
import type { ListedCells } from '#core/rollup/coverage-list.ts';
import { programme, someCells, someDossier, someFacts } from '../../builders.ts';

const today = '2021-03-20';
const cs = (name: string, change: Partial<ListedCells> = {}): ListedCells => ({
  name,
  members: '',
  launchedOn: '',
  zero: '',
  ...change,
});
const list = [cs('Công ty TNHH May Sông Tiền'), cs('Trường THCS Lê Quý Đôn'), cs('UBND phường 1')];
const from = (workplace: string, grassroots = '', withdrawn = '') =>
  someDossier({
    facts: someFacts({ workplace }),
    cells: someCells({ grassroots, withdrawn }),
  });
const survey = (...dossiers: ReturnType<typeof from>[]) =>
  surveyOf(list, dossiers, programme, today);
const received = (...dossiers: ReturnType<typeof from>[]) =>
  survey(...dossiers).rows.map((row) => row.received);

describe('the initiatives of a union', () => {
  test('belong to the CĐCS that an officer picked, whatever their workplace says', () => {
    expect(received(from('cty may sông tiền'))).toEqual(['1', '0', '0']);
    expect(received(from('cty may sông tiền', 'UBND phường 1'))).toEqual(['0', '0', '1']);
  });

  test('of no CĐCS on the list are told apart, and never guessed', () => {
    const unclear = survey(from('Công ty khác'), from('cty may sông tiền', 'ở tổ 3'));
    expect(unclear.rows.map((row) => row.received)).toEqual(['0', '0', '0']);
    expect(unclear.unmatched).toBe(2);
    expect(grassrootsNotice(unclear, today)).toContain('Có 2 sáng kiến chưa rõ CĐCS');
    expect(grassrootsBeside(list, today)(from('Công ty khác'))).toBe('Chưa rõ CĐCS – xin chọn');
    expect(grassrootsBeside([], today)(from('Công ty khác'))).toBe('');
  });

  test('that were withdrawn count nowhere', () => {
    const gone = survey(from('cty may sông tiền', '', 'Có'));
    expect(gone.rows.map((row) => row.state)).toEqual(Array(3).fill('Chưa phát động'));
    expect(gone.unmatched).toBe(0);
  });

  test('are each counted once, whatever officers list and pick', () => {
    const names = ['UBND phường 1', 'ubnd phuong 1', 'Trường A', 'Tổng cộng', '', 'Công ty TNHH B'];
    const name = fc.constantFrom(...names);
    const lists = fc.array(
      name.map((each) => cs(each)),
      { maxLength: 8 },
    );
    const dossiers = fc.array(
      fc.tuple(name, name, fc.constantFrom('', 'Có')).map((given) => from(...given)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lists, dossiers, (cells, all) => {
        const {
          rows,
          unmatched,
          coverage,
          names: counted,
        } = surveyOf(cells, all, programme, today);
        const matched = rows.reduce((sum, row) => sum + Number(row.received), 0);
        const live = all.filter((each) => each.cells.withdrawn === '').length;
        expect(matched + unmatched).toBe(live);
        expect(coverage.total).toBe(counted.length);
        expect(rows).toHaveLength(cells.length);
      }),
    );
  });
});

test('a page that was pasted into one cell stays short in the ledger', () => {
  const long = surveyOf([cs('Trường '.repeat(5000))], [], programme, today);
  expect(long.silentNames[0]?.length).toBeLessThan(250);
});

test('the first row says how far a union is, by a list of which day', () => {
  expect(grassrootsNotice(surveyOf([], [], programme, today), today)).toMatch(/^Xin ghi mỗi dòng/);
  const told = grassrootsNotice(survey(from('cty may sông tiền')), today);
  expect(told).toContain('Danh sách sửa ngày 20/3/2021.');
  expect(told).not.toContain('chưa rõ CĐCS');
});

test('a row that does not count shows no numbers, and says why', () => {
  const twice = surveyOf([...list, cs('ubnd PHƯỜNG 1')], [from('UBND phường 1')], programme, today);
  const [, , first, second] = twice.rows;
  expect(first).toMatchObject({ state: 'Có sáng kiến', received: '1', chosen: '0', answer: '' });
  expect(second).toMatchObject({ state: '', received: '', chosen: '' });
  expect(second?.answer).toContain('đã có ở một dòng trên');
  expect(twice.names).toHaveLength(3);
  expect(twice.silentNames).toEqual(['Công ty TNHH May Sông Tiền', 'Trường THCS Lê Quý Đôn']);
});

test('what was chosen of a CĐCS is counted beside what was received', () => {
  const cells = someCells({ employerAgreed: 'Có', decision: 'Chọn', grassroots: 'UBND phường 1' });
  const chosen = someDossier({ cells, agreedFor: 'r1' });
  expect(survey(chosen, from('UBND phường 1')).rows[2]).toMatchObject({
    received: '2',
    chosen: '1',
  });
});
