import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { settingFields } from '#core/ledger/setting-fields.ts';
import { typedSettings, unchanged, withChanges } from '#core/ledger/settings.ts';
import { settingRows } from '#core/ledger/settings-page.ts';
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

describe('a value', () => {
  const readAs = (id: string, value: string) => {
    const { changes, mistakes } = typed({ [id]: value });
    return mistakes.get(id) ?? changes.fields[id];
  };

  test('is read as the kind of its setting', () => {
    expect(readAs('resultsFrom', '8:00 5/5/2021')).toBe('2021-05-05T08:00');
    expect(readAs('resultsFrom', '5/5/2021')).toBe('2021-05-05');
    expect(readAs('resultsFrom', 'Không')).toBe('');
    expect(readAs('resultsFrom', '5/2021')).toMatch(/^Không đọc được ngày giờ/);
    expect(readAs('target', '75 000')).toBe(75_000);
    for (const wrong of ['-5', '1,5', '0', '1234567890']) {
      expect(readAs('target', wrong)).toMatch(/^Xin ghi một số/);
    }
    expect(readAs('petition.legalBases', ' a \n\nb')).toEqual(['a', 'b']);
    expect(readAs('petition.copies', 'không')).toEqual([]);
    expect(readAs('petition.place', ' Cao Lãnh ')).toBe('Cao Lãnh');
  });

  test('that is the site’s address is kept apart, and may be left out', () => {
    expect(typed({ site: ' https://sangkien.example.org/ ' })).toMatchObject({
      ...{ site: 'https://sangkien.example.org/', changes: { fields: {} } },
    });
    expect(typed({ site: 'không' }).site).toBe('');
    expect(typed({ target: '5' }).site).toBeUndefined();
    for (const wrong of ['http://a.example.org', 'https://a', 'https://a b.example.org']) {
      expect(typed({ site: wrong }).mistakes.get('site')).toMatch(/^Địa chỉ trang chưa đúng/);
    }
  });

  test('under an id that nobody knows is left alone', () => {
    expect(typed({ constructor: 'x', 'entryWindow.x': '1/4/2021' })).toMatchObject({
      ...{ changes: { fields: {} }, mistakes: new Map() },
    });
  });
});

test('each row shows what is in use, and how to write another', () => {
  const rows = settingRows(programme, 'https://example.org');
  expect(rows.map(({ id }) => id)).toEqual(settingFields.map(({ id }) => id));
  const shown = new Map(rows.map(({ id, system }) => [id, system]));
  expect(shown.get('target')).toMatchObject({ label: 'Chỉ tiêu của chương trình', inUse: '75000' });
  expect(shown.get('site')?.inUse).toBe('https://example.org');
  for (const { system } of rows) expect((system.note ?? '').length).toBeGreaterThan(5);
});

test('what a union says differently may leave a part out', () => {
  const { changes } = typed({}, [
    { unit: 'Đồng Tháp', through: 'Không', copies: 'không', place: 'X' },
  ]);
  expect(changes.wording).toEqual({ 'dong-thap': { through: '', copies: [], place: 'X' } });
});
