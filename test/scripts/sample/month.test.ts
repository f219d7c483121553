import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { completed } from '#core/dossier/completed.ts';
import { noCells } from '#core/dossier/dossier.ts';
import { observe } from '#core/dossier/observe.ts';
import { notNominated, notProposed } from '#core/dossier/proposal.ts';
import { standing } from '#core/dossier/standing.ts';
import { missingColumns } from '#core/petition/summary-row.ts';
import { isQuarantine } from '#core/problem.ts';
import { programmeOf } from '#core/programme/load.ts';
import { contentKey } from '#core/submission/sameness.ts';
import { decode } from '#core/submission/submission.ts';
import { msOf } from '#core/text/dates.ts';
import { lengthOf } from '#core/text/length.ts';
import { sampleMonth } from '../../../scripts/sample/month.ts';

const until = '2021-04-09T08:00:00+07:00';
const month = sampleMonth({ seed: 57, count: 2200, until });

const programme = programmeOf('75-nghin-2021');
if (!programme) throw new Error('the programme is gone');
const { units, unions } = catalogueOf('2021');
const resolver = resolverOf(units, unions);

const read = month.answers.map(({ id, at, answers }) =>
  decode({ id, submittedAt: msOf(at), answers }, programme, resolver),
);
const quarantined = (entry: (typeof read)[number]) =>
  entry.problems.some(({ code }) => isQuarantine(code));

const seen = new Set<string>();
const duplicates = read.filter((entry) => {
  if (quarantined(entry)) return false;
  const key = contentKey(entry);
  const again = seen.has(key);
  seen.add(key);
  return again;
});
const valid = read.filter((entry) => entry.problems.length === 0 && !duplicates.includes(entry));

describe('the sample month', () => {
  test('has as many entries as asked for, each with its own id, in the order of time', () => {
    expect(month.answers).toHaveLength(2200);
    expect(new Set(month.answers.map(({ id }) => id)).size).toBe(2200);
    const times = month.answers.map(({ at }) => msOf(at));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('holds nothing after its last instant', () => {
    const early = sampleMonth({ seed: 1, count: 300, until: '2021-03-20T12:00:00+07:00' });
    expect(early.officers).toEqual([]);
    expect(early.answers).toHaveLength(300);
    for (const { at } of early.answers)
      expect(msOf(at)).toBeLessThanOrEqual(msOf('2021-03-20T12:00:00+07:00'));
    for (const { at } of [...month.answers, ...month.officers]) {
      expect(msOf(at)).toBeLessThanOrEqual(msOf(until));
    }
  });

  test('is the same for the same seed and another one for another', () => {
    expect(sampleMonth({ seed: 57, count: 2200, until })).toEqual(month);
    expect(sampleMonth({ seed: 58, count: 2200, until })).not.toEqual(month);
  });

  test('reaches at least 60 unions of 12 units, Đồng Tháp first, TP Cao Lãnh with about 60', () => {
    const placed = read.filter(({ union }) => union !== '');
    expect(new Set(placed.map(({ union }) => union)).size).toBeGreaterThanOrEqual(60);
    const perUnit = Map.groupBy(placed, ({ unit }) => unit);
    expect(perUnit.size).toBeGreaterThanOrEqual(12);
    const sizes = [...perUnit].map(([unit, { length }]) => [unit, length] as const);
    expect(sizes.toSorted(([, a], [, b]) => b - a)[0]?.[0]).toBe('dong-thap');
    const caoLanh = placed.filter(({ union }) => union === 'dong-thap/tp-cao-lanh');
    expect(caoLanh.length).toBeGreaterThanOrEqual(50);
    expect(caoLanh.length).toBeLessThanOrEqual(72);
  });

  test('is faulty to a third, in many ways', () => {
    const share = 1 - valid.length / read.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.38);
    expect(duplicates.length).toBeGreaterThan(60);
    const codes = new Set(read.flatMap(({ problems }) => problems.map(({ code }) => code)));
    expect(codes.size).toBeGreaterThanOrEqual(15);
  });

  test('comes from enterprises to 14 to 17 per cent', () => {
    const enterprise = valid.filter(({ facts }) => facts.group === 'enterprise').length;
    expect(enterprise / valid.length).toBeGreaterThan(0.14);
    expect(enterprise / valid.length).toBeLessThan(0.17);
  });

  test('has corrections under the same code', () => {
    const codes = read.flatMap(({ code }) => (code === undefined ? [] : [code]));
    expect(codes.length - new Set(codes).size).toBeGreaterThan(60);
  });

  test('has at least 250 different titles, and descriptions of 150 to 1,000 characters', () => {
    expect(new Set(valid.map(({ facts }) => facts.title)).size).toBeGreaterThanOrEqual(250);
    const told = valid.filter(({ facts }) => !facts.tradeSecret);
    const short = told.filter(({ facts }) => lengthOf(facts.description) < 150);
    // Only the hostile ones are shorter.
    expect(short.length).toBeLessThanOrEqual(3);
  });

  test('fills every slot of its texts', () => {
    const texts = month.answers.flatMap(({ answers }) => Object.values(answers));
    // Two of the hostile texts have such signs of their own.
    const unfilled = texts.filter((text) => /[{}|]|undefined/.test(text));
    expect(unfilled.toSorted()).toEqual(['+84|cmd', '{{fullName}} {#rows}{/rows}']);
  });
});

describe('the people of the sample month', () => {
  test('have telephone numbers that nobody has', () => {
    for (const { answers } of month.answers) {
      const digits = (answers.phone ?? '').replace(/\D/g, '').replace(/^84/, '0');
      expect(digits).toMatch(/^(?:0?9[0-8]\d000\d{0,4}|0?1\d\d000\d{0,5}|)$/);
    }
  });

  test('have no e-mail outside example.org', () => {
    const addresses =
      JSON.stringify(month).match(/[\w.-]+@[\w.-]+\.\w+|https?:\/\/[^"\s\\/]+/g) ?? [];
    for (const address of addresses) expect(address).toMatch(/example\.org$/);
  });

  test('bear no given name of somebody in the letter', () => {
    for (const { facts } of read) expect(facts.fullName.normalize('NFC')).not.toMatch(/ tú$/iu);
  });
});

describe('the officers of the sample month', () => {
  const answered = new Map(read.map((entry) => [entry.responseId, entry]));
  const writes = month.officers.filter((event) => 'set' in event);
  const dossiers = [...Map.groupBy(writes, ({ row }) => row)].flatMap(([row, events]) => {
    const entry = answered.get(row);
    if (!entry) return [];
    const cells = { ...noCells, ...Object.assign({}, ...events.map(({ set }) => set)) };
    const dossier = observe(
      {
        id: row,
        code: '',
        unit: entry.unit,
        union: entry.union,
        contentId: row,
        contentAt: entry.submittedAt,
        facts: entry.facts,
        problems: entry.problems,
        cells: noCells,
        agreedFor: '',
        listAgreement: undefined,
        complaints: [],
        returnedFor: '',
        refusedRevision: '',
        petition: '',
        unitPetition: '',
        routedTo: entry.union,
        proposal: notProposed,
        nomination: notNominated,
      },
      cells,
    );
    return [{ dossier, workbook: events[0]?.workbook, state: standing(dossier, programme) }];
  });

  test('write only into rows that are in their workbook', () => {
    expect(dossiers).toHaveLength(new Set(writes.map(({ row }) => row)).size);
    for (const { dossier, workbook } of dossiers) {
      expect(dossier.union).toBe(workbook);
      expect(dossier.problems).toEqual([]);
    }
    for (const event of writes)
      expect(msOf(event.at)).toBeGreaterThan(answered.get(event.row)?.submittedAt ?? 0);
  });

  test('take only steps that the rules allow', () => {
    expect(dossiers.flatMap(({ state }) => state.told)).toEqual([]);
  });

  test('bring TP Cao Lãnh up to its Tờ trình, with every column filled', () => {
    const own = dossiers.filter(({ workbook }) => workbook === 'dong-thap/tp-cao-lanh');
    const count = (name: string) => own.filter(({ state }) => state.state === name).length;
    expect([count('chosen'), count('declined'), count('returned')]).toEqual([12, 5, 3]);
    for (const { dossier, state } of own) {
      if (state.state !== 'chosen') continue;
      expect(missingColumns(completed(dossier))).toEqual([]);
      expect(dossier.cells.noComplaint + dossier.cells.noDispute).toBe('CóCó');
    }
    expect(month.officers.filter((event) => 'control' in event)).toEqual([
      {
        at: '2021-04-07T09:00:00+07:00',
        workbook: 'dong-thap/tp-cao-lanh',
        control: { petition: 'Lập lần 1' },
      },
    ]);
  });

  test('are at work in about 15 other unions', () => {
    const workbooks = new Set(dossiers.map(({ workbook }) => workbook));
    expect(workbooks.size).toBe(16);
  });
});
