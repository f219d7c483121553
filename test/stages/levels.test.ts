import { expect, test } from 'vitest';
import { levelDecisions } from '#core/dossier/given-back.ts';
import { confederationId, levels, nominationTo } from '#core/dossier/proposal.ts';
import { fromRow } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { nationProgressPage, progressPage } from '#core/ledger/progress.ts';
import { proposalsPage, proposalsPages } from '#core/ledger/proposals.ts';
import { unitControlPage } from '#core/ledger/unit-control.ts';
import { countFields, countsOf, levelFates, receivedOf, sumCounts } from '#core/rollup/counts.ts';
import { appointOfficers, appointUnitOfficers } from '../../scripts/installation/install.ts';
import { dossiersIn, numbersIn, progressIn } from '../../scripts/installation/ledger-view.ts';
import { askPapers, askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { programme } from '../builders.ts';
import { chance } from '../journeys/interruptions.ts';
import { rowsOf, send, setUpProgramme, tick, unitBookOf, workbookOf } from './programme.ts';

const unions = {
  'dong-thap/tp-cao-lanh': 'LĐLĐ TP Cao Lãnh',
  'dong-thap/tp-sa-dec': 'LĐLĐ TP Sa Đéc',
};
const unit = 'dong-thap';
const backToUnion = levelDecisions.unit.giveBack;
const backToUnit = levelDecisions.confederation.giveBack;
const likely = ['Chọn', 'Chọn', 'Chọn', 'Chọn'];
const never = ['', '', '', '', '', '', ''];

test.each([2])(
  'whatever officers do, the numbers of every level are those of the initiatives (%i)',
  async (seed) => {
    const below = chance(seed);
    const one = <T>(of: readonly T[]): T => {
      const picked = of[below(of.length)];
      if (picked === undefined) throw new Error('nothing to choose from');
      return picked;
    };
    const office = await setUpProgramme();
    appointOfficers(office, Object.keys(unions));
    appointUnitOfficers(office, [unit, confederationId]);
    const sent = new Map<string, string>();
    for (let i = 0; i < 10; i++) {
      const [id, subUnit] = one(Object.entries(unions));
      send(office, `r${i}`, { subUnit });
      sent.set(`r${i}`, id);
    }
    tick(office);
    const bookOf = (id: string) => unitBookOf(office, id);
    for (let step = 0; step < 90; step++) {
      const [id, union] = one([...sent]);
      const workbook = { union, id: workbookOf(office, union) };
      const actions = [
        () => {
          const decision = one([...likely, 'Không chọn', 'Không đủ điều kiện', 'Trả lại']);
          const cells = { employerAgreed: 'Có', decision, reason: one(['', 'Ghi rõ hơn']) };
          writeRow(office, workbook, initiativesPage, id, cells);
        },
        () => writeRow(office, workbook, initiativesPage, id, { withdrawn: one(['Có', ...never]) }),
        () => askPetition(office, workbook, `Lập lần ${1 + below(9)}`),
        () => {
          for (const [each] of sent) {
            const decision = one([...likely, ...likely, 'Không chọn', backToUnion, 'xem sau']);
            const cells = { decision, reason: one(['', 'Chưa rõ']) };
            writeRow(office, bookOf(unit), proposalsPage, each, cells);
          }
        },
        () => {
          const request = `Lập lần ${1 + below(9)}`;
          askPapers(office, bookOf(unit), unitControlPage, { petition: request });
        },
        () => {
          const page = proposalsPages.confederation;
          for (const [each] of sent) {
            const decision = one(['Công nhận', 'Công nhận', 'Không công nhận', backToUnit, '']);
            const cells = { decision, reason: one(['', 'Chưa rõ']) };
            writeRow(office, bookOf(confederationId), page, each, cells);
          }
        },
      ];
      one(actions)();
      if (below(5) === 0) tick(office);
    }
    tick(office);
    office.workspace.clock.set(office.workspace.clock.now() + 15 * 60_000);
    tick(office);
    const dossiers = dossiersIn(office);
    const whole = countsOf(dossiers, programme);
    expect(receivedOf(whole)).toBe(10);
    for (const level of levels) {
      const came = dossiers.filter((dossier) => nominationTo(dossier, level).standsIn !== '');
      expect(came.length).toBeGreaterThan(0);
    }
    const counted = numbersIn(office);
    for (const { union, counts } of counted) {
      const own = dossiers.filter((dossier) => dossier.union === union);
      expect(counts).toEqual(countsOf(own, programme));
    }
    expect(sumCounts(counted.map(({ counts }) => counts))).toEqual(whole);
    const page = rowsOf(office, bookOf(unit).id, progressPage.title).slice(2);
    const total = fromRow<string>(progressPage.columns, page[0] ?? []);
    const above = rowsOf(office, bookOf(confederationId).id, nationProgressPage.title).slice(2);
    const nation = fromRow<string>(nationProgressPage.columns, above[0] ?? []);
    for (const shown of [total, nation, progressIn(office)[0] ?? total]) {
      const figures: Readonly<Record<string, string>> = { ...shown };
      expect(figures.received).toBe('10');
      for (const field of countFields.filter((each) => each in figures)) {
        expect([field, figures[field]]).toEqual([field, String(whole[field])]);
      }
      const { received, chosen, notChosen, returned, withdrawn, ineligible, open } = figures;
      const parts = [chosen, notChosen, returned, withdrawn, ineligible, open].map(Number);
      expect(Number(received)).toBe(parts.reduce((sum, part) => sum + part, 0));
    }
    for (const level of levels) {
      const parts = Object.values(levelFates[level]).map((field) => Number(nation[field]));
      const received = level === 'unit' ? nation.receivedByUnit : nation.receivedByConfederation;
      expect(Number(received)).toBe(parts.reduce((sum, part) => sum + part, 0));
    }
  },
);
