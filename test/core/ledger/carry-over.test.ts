import { expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { type Addresses, carriedOver } from '#core/ledger/carry-over.ts';
import { closed, type Registered, register } from '#core/ledger/registry.ts';
import { firstUnits, type RegisteredUnit } from '#core/ledger/units.ts';
import { programmeOf } from '#core/programme/load.ts';

/** A ledger workbook as it is set up, with what these rows say differently. */
function addresses(
  id: string,
  unions: Readonly<Record<string, Partial<Registered>>> = {},
  units: Readonly<Record<string, Partial<RegisteredUnit>>> = {},
): Addresses {
  const programme = programmeOf(id);
  if (!programme) throw new Error(id);
  const catalogue = catalogueOf(programme.catalogue);
  const present = catalogue.unions.map((union) => ({ ...register(union), ...unions[union.id] }));
  const ids = new Set(present.map((union) => union.id));
  const [first] = present;
  const added = Object.entries(unions).flatMap(([union, cells]) =>
    first && !ids.has(union) ? [{ ...first, id: union, ...cells }] : [],
  );
  return {
    unions: [...present, ...added],
    units: firstUnits(catalogue.units, programme).map((unit) => ({ ...unit, ...units[unit.id] })),
  };
}

const home = 'dong-thap/tp-cao-lanh';
const own = { id: 'dong-thap/cdcs-phuong-my-tho', unit: 'dong-thap', name: 'CĐ phường Mỹ Tho' };
const before = addresses(
  '75-nghin-2021',
  {
    [home]: { officers: 'cao.lanh@example.org', name: 'LĐLĐ thành phố Cao Lãnh' },
    [own.id]: { ...own, officers: 'my.tho@example.org', workbook: 'old', shared: 'old' },
    'dong-thap/tp-sa-dec': { status: closed, officers: 'sa.dec@example.org' },
  },
  {
    'tong-lien-doan': { officers: 'tld@example.org' },
    'dong-thap': { officers: 'dong.thap@example.org' },
    'tien-giang': { officers: 'tien.giang@example.org; dong.thap@example.org' },
  },
);
const [nation2021, nation2026] = ['75-nghin-2021', 'vi-du-2026'].map((id) => {
  const programme = programmeOf(id);
  if (!programme) throw new Error(id);
  return programme;
});
if (!nation2021 || !nation2026) throw new Error('programmes are missing');

const officersOf = ({ unions, units }: Addresses, id: string) =>
  [...unions, ...units].find((each) => each.id === id)?.officers;

test('of the same catalogue officers, new names and added unions come along', () => {
  const now = addresses('75-nghin-2021');
  const next = carriedOver(now, before, nation2021);
  expect(officersOf(next, home)).toBe('cao.lanh@example.org');
  expect(next.unions.find(({ id }) => id === home)?.name).toBe('LĐLĐ thành phố Cao Lãnh');
  expect(next.unions.find(({ id }) => id === own.id)).toMatchObject({
    ...own,
    officers: 'my.tho@example.org',
    workbook: '',
    shared: '',
  });
  expect(next).toMatchObject({ added: 1, ended: [] });
  expect(next.taken).toBe(5);
});

test('done twice it changes nothing more', () => {
  const next = carriedOver(addresses('75-nghin-2021'), before, nation2021);
  const again = carriedOver(next, before, nation2021);
  expect(again).toEqual({ ...next, taken: 0, added: 0 });
});

test('what the operator wrote here stays', () => {
  const now = addresses('75-nghin-2021', { [home]: { officers: 'moi@example.org' } });
  expect(officersOf(carriedOver(now, before, nation2021), home)).toBe('moi@example.org');
});

test('provinces that were merged hand their officers to the one that took their place', () => {
  const next = carriedOver(addresses('vi-du-2026'), before, nation2026);
  expect(officersOf(next, 'dong-thap')).toBe('tien.giang@example.org; dong.thap@example.org');
  expect(officersOf(next, 'tong-lien-doan')).toBe('tld@example.org');
});

test('district unions that exist no more are told; those that the operator added come along', () => {
  const next = carriedOver(addresses('vi-du-2026'), before, nation2026);
  expect(next.unions.find(({ id }) => id === home)).toBeUndefined();
  expect(next.unions.find(({ id }) => id === own.id)?.unit).toBe('dong-thap');
  expect(next.ended).toEqual(['LĐLĐ thành phố Cao Lãnh']);
});
