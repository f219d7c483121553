import { expect, test } from 'vitest';
import { fromRow } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { progressPage } from '#core/ledger/progress.ts';
import { proposalsPage } from '#core/ledger/proposals.ts';
import { countsOf, fates, receivedOf, sumCounts } from '#core/rollup/counts.ts';
import { appointOfficers, appointUnitOfficers } from '../../scripts/installation/install.ts';
import {
  dossiersIn,
  numbersIn,
  progressIn,
  unitsIn,
} from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { programme } from '../builders.ts';
import { chance } from '../journeys/interruptions.ts';
import { rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const unions = {
  'dong-thap/tp-cao-lanh': 'LĐLĐ TP Cao Lãnh',
  'dong-thap/tp-sa-dec': 'LĐLĐ TP Sa Đéc',
};
const unit = 'dong-thap';
const likely = ['Chọn', 'Chọn', 'Chọn', 'Chọn'];
const never = ['', '', '', '', '', '', ''];

test.each([1, 2])(
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
    appointUnitOfficers(office, [unit]);
    const sent = new Map<string, string>();
    for (let i = 0; i < 10; i++) {
      const [id, subUnit] = one(Object.entries(unions));
      send(office, `r${i}`, { subUnit });
      sent.set(`r${i}`, id);
    }
    tick(office);
    const unitBook = () => unitsIn(office).find(({ id }) => id === unit)?.workbook ?? '';
    for (let step = 0; step < 70; step++) {
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
          const decision = one([...likely, 'Không chọn', 'Trả lại công đoàn', 'xem sau']);
          const cells = { decision, reason: one(['', 'Chưa rõ']) };
          writeRow(office, { union: unit, id: unitBook() }, proposalsPage, id, cells);
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
    expect(whole.chosenByUnit).toBeGreaterThan(0);
    const counted = numbersIn(office);
    for (const { union, counts } of counted) {
      const own = dossiers.filter((dossier) => dossier.union === union);
      expect(counts).toEqual(countsOf(own, programme));
    }
    expect(sumCounts(counted.map(({ counts }) => counts))).toEqual(whole);
    const page = rowsOf(office, unitBook(), progressPage.title).slice(2);
    const total = fromRow<string>(progressPage.columns, page[0] ?? []);
    for (const shown of [total, progressIn(office)[0] ?? total]) {
      const figures: Readonly<Record<string, string>> = { ...shown };
      expect(figures.received).toBe('10');
      for (const fate of [...fates, 'petitioned', 'chosenByUnit'] as const) {
        expect([fate, figures[fate]]).toEqual([fate, String(whole[fate])]);
      }
    }
  },
);
