import { expect, test } from 'vitest';
import type { Unit } from '#core/catalogue/catalogue.ts';
import { confederationId } from '#core/dossier/proposal.ts';
import {
  firstUnits,
  type RegisteredUnit,
  registerUnit,
  unitOf,
  unitRow,
} from '#core/ledger/units.ts';
import type { Programme } from '#core/programme/programme.ts';
import { programme } from '../../builders.ts';

const dongThap: Unit = {
  ...{ id: 'dong-thap', kind: 'province', name: 'LĐLĐ tỉnh Đồng Tháp' },
  ...{ short: 'Đồng Tháp', aliases: [], verified: true },
};

test('a unit begins with the programme’s target and nothing else', () => {
  const { id, name } = dongThap;
  const empty = {
    officers: '',
    workbook: '',
    shared: '',
    council: '',
    councilShown: '',
    answer: '',
  };
  const aims: Programme = { ...programme, targetOf: { 'dong-thap': 900 } };
  expect(registerUnit(dongThap, aims)).toEqual({ id, name, target: '900', ...empty });
  expect(registerUnit(dongThap, { ...programme, targetOf: {} }).target).toBe('');
});

test('the confederation’s line is the first in a programme of the nation, and missing in a unit’s', () => {
  const ids = (one: Programme) => firstUnits([dongThap], one).map(({ id }) => id);
  expect(ids(programme)).toEqual([confederationId, 'dong-thap']);
  const own: Programme = { ...programme, scope: { kind: 'unit', unit: 'dong-thap' } };
  expect(ids(own)).toEqual(['dong-thap']);
});

test('a unit comes back from its row', () => {
  const unit: RegisteredUnit = {
    ...registerUnit(dongThap, programme),
    ...{ officers: 'a@example.org', workbook: 'w', shared: 's', council: '{}', councilShown: 'x' },
    answer: 'y',
  };
  expect(unitOf(unitRow(unit))).toEqual(unit);
});
