import { expect, test } from 'vitest';
import {
  closedUnionsOf,
  list,
  type Registered,
  register,
  registeredOf,
  registryRow,
  unclear,
  unionsOf,
  unitsOf,
} from '#core/ledger/registry.ts';

test('a closed union leaves the programme, and lists in cells may be parted by ; , or lines', () => {
  const open = registeredOf(
    registryRow({
      id: 'a/b',
      unit: 'a',
      name: 'B',
      aliases: 'C; D',
      status: 'Đang dùng',
      officers: '',
      workbook: '',
      successors: '',
      shared: '',
      answer: '',
    }),
  );
  expect(unionsOf([open, { ...open, id: 'a/c', status: 'Đã đóng' }])).toEqual([
    { id: 'a/b', unit: 'a', name: 'B', aliases: ['C', 'D'], verified: true },
  ]);
  expect(list('a@example.org, b@example.org;\nc@example.org;')).toHaveLength(3);
});

test('a closed union tells who took its place, by name where the name is known', () => {
  const row = (change: Partial<Registered>): Registered => ({ ...registeredOf([]), ...change });
  const registry = [
    row({ id: 'a/1', unit: 'a', name: 'Một', status: 'đã  ĐÓNG ', successors: 'a/2; LĐLĐ Ba' }),
    row({ id: 'a/2', unit: 'a', name: ' Hai\nHai ', status: 'Mẫu – cần xác nhận' }),
    row({ id: 'a/2', unit: 'a', name: 'Lặp', status: 'Đã đóng' }),
    row({ id: '', unit: 'a', name: 'Chưa có mã' }),
    row({ id: 'a/5', unit: 'a', name: ' ' }),
    row({ id: 'a/6', unit: '?', name: 'Sáu', status: unclear }),
  ];
  const before = [{ id: 'a/2', unit: 'a', name: 'Hai cũ', aliases: [], verified: true }];
  expect(closedUnionsOf(registry)).toEqual([
    {
      union: { id: 'a/1', unit: 'a', name: 'Một', aliases: [], verified: true },
      successors: ['Hai Hai', 'LĐLĐ Ba'],
    },
  ]);
  expect(unionsOf(registry, before)).toEqual([
    { id: 'a/2', unit: 'a', name: 'Hai Hai', aliases: ['Hai cũ'], verified: false },
  ]);
  const units = ['a', 'b'].map((id) => ({ id })) as unknown as Parameters<typeof unitsOf>[0];
  expect(unitsOf(units, unionsOf(registry)).map(({ id }) => id)).toEqual(['a']);
});

test('a union of the catalogue begins as sure as the catalogue is', () => {
  const union = { id: 'a/1', unit: 'a', name: 'Một', aliases: ['I', '1'], verified: true };
  const first = { id: 'a/1', unit: 'a', name: 'Một', aliases: 'I; 1', status: 'Đang dùng' };
  const empty = { officers: '', workbook: '', successors: '', shared: '', answer: '' };
  expect(register(union)).toEqual({ ...first, ...empty });
  expect(register({ ...union, verified: false }).status).toBe('Mẫu – cần xác nhận');
  const full = { ...register(union), ...{ officers: 'a@example.org', workbook: 'w' } };
  const row = { ...full, successors: 'x', shared: 'y', answer: 'z' };
  expect(registeredOf(registryRow(row))).toEqual(row);
});
