import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { settingFields } from '#core/ledger/setting-fields.ts';
import { typedSettings, unchanged, withChanges } from '#core/ledger/settings.ts';
import { programme } from '../../builders.ts';

const { units: knownUnits, unions } = catalogueOf('2021');
const resolver = resolverOf(knownUnits, unions);

const noWording = {
  unit: '',
  through: '',
  place: '',
  copies: '',
  legalBases: '',
  emails: '',
  authority: '',
  signer: '',
};

const typed = (
  values: Readonly<Record<string, string>>,
  units: readonly Readonly<Record<string, string>>[] = [],
) =>
  typedSettings(
    Object.entries(values).map(([id, value], i) => ({
      row: i + 3,
      id,
      mark: '',
      cells: { value },
    })),
    units.map((cells, i) => ({
      row: i + 3,
      id: `lv-${i + 1}`,
      mark: '',
      cells: { ...noWording, ...cells },
    })),
    resolver,
  );

describe('what the operator changes of a programme', () => {
  test('is nothing at first', () => {
    expect(withChanges(programme, unchanged)).toEqual({ ok: true, programme });
  });

  test('is read as people write it', () => {
    const { changes, mistakes } = typed({
      'entryWindow.to': '20/4/2021',
      target: '80.000',
      'contact.phone': '0912 000 345',
      'petition.copies': '- Ban Chính sách\n\n- Ban Tổ chức ',
      'petition.through': 'Không',
    });
    expect(mistakes.size).toBe(0);
    const settled = withChanges(programme, changes);
    expect(settled).toMatchObject({
      ok: true,
      programme: {
        entryWindow: { from: '2021-03-10', to: '2021-04-20' },
        target: 80000,
        contact: { name: 'Ban Tuyên giáo', phone: '0912 000 345' },
        petition: { copies: ['- Ban Chính sách', '- Ban Tổ chức'], through: '', archive: 'VT' },
      },
    });
  });

  test('may be the wording of one union, told with its unit', () => {
    const signer = 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH';
    const { changes, mistakes } = typed({}, [
      { unit: 'LĐLĐ huyện Cao Lãnh, Đồng Tháp', signer },
      { unit: 'LĐLĐ huyện Châu Thành', signer },
    ]);
    expect(changes.wording).toEqual({
      'dong-thap/huyen-cao-lanh': { signer: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
    });
    expect(mistakes.get('lv-2')).toContain('nhiều nơi cùng tên');
  });

  test('may be the wording of one unit, beside what its file says', () => {
    const signer = 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH';
    const { changes } = typed({}, [{ unit: 'Đồng Tháp', place: 'Cao Lãnh', signer }]);
    const settled = withChanges(programme, changes);
    const own = settled.ok ? settled.programme.petitionOf['dong-thap'] : undefined;
    expect(own?.place).toBe('Cao Lãnh');
    expect(own?.signer).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    expect(own?.legalBases).toHaveLength(3);
  });

  test.each([
    ['entryWindow.to', '31/2/2021'],
    ['entryWindow.to', 'giữa tháng tư'],
    ['entryWindow.to', '4/2021'],
    ['target', 'nhiều'],
    ['target', '0'],
    ['site', 'sangkien.example.org'],
  ])('is told where %s says %s', (id, value) => {
    expect([...typed({ [id]: value }).mistakes.keys()]).toEqual([id]);
  });

  test('is told where the address of a dossier is none', () => {
    const written = (emails: string) => typed({}, [{ unit: 'Đồng Tháp', emails }]);
    expect([...written('hoso@example.org\nhoso').mistakes.keys()]).toEqual(['lv-1']);
    const { changes } = written('hoso@example.org\nban.cs@example.org');
    expect(changes.wording['dong-thap']?.emails).toEqual([
      'hoso@example.org',
      'ban.cs@example.org',
    ]);
  });

  test('is told where a unit is unknown or stands twice', () => {
    const { mistakes } = typed({}, [
      { unit: 'Đồng Thap' },
      { unit: 'Đồng Tháp', place: 'x' },
      { unit: 'Nơi nào đó', place: 'x' },
      { place: 'x' },
    ]);
    expect([...mistakes.keys()]).toEqual(['lv-2', 'lv-3', 'lv-4']);
  });

  test.each([
    [{ 'entryWindow.to': '1/3/2021' }, ['entryWindow.to']],
    [{ 'petitionDeadline.before': '20/4/2021' }, ['petitionDeadline.before']],
    [{ 'contact.phone': 'Không', 'contact.email': 'không' }, ['contact.phone', 'contact.email']],
    [{ 'contact.name': 'Không' }, ['contact.name']],
  ])('is judged by the rules of a programme: %j', (values, ids) => {
    const settled = withChanges(programme, typed(values).changes);
    expect(settled.ok ? [] : [...settled.mistakes.keys()]).toEqual(ids);
  });

  test('is told in words and dates that an operator reads', () => {
    const { changes } = typed({ 'petitionDeadline.before': '20/4/2021' });
    const settled = withChanges(programme, changes);
    const text = settled.ok ? '' : [...settled.mistakes.values()].join();
    expect(text).toContain('20/4/2021');
    expect(text).not.toMatch(/\d{4}-\d\d|petitionDeadline|before/);
  });
});

test('every setting shows what is in use', () => {
  for (const { inUse } of settingFields) {
    expect(typeof inUse(programme, 'https://example.org')).toBe('string');
  }
  expect(settingFields.map(({ inUse }) => inUse(programme, ''))).toContain('10/4/2021');
});
