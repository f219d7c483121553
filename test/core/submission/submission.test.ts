import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#core/problem.ts';
import { questionIds } from '#core/submission/questions.ts';
import type { Answers } from '#core/submission/submission.ts';
import { decoded, good, inWindow, nation, province } from './given.ts';

const codes = ({ problems }: { problems: readonly Problem[] }) => problems.map(({ code }) => code);
const problemsWith = (answers: Answers) => codes(decoded({ ...good, ...answers }));

test('an entry without a fault has every fact and no problem', () => {
  expect(decoded(good)).toEqual({
    responseId: 'r1',
    submittedAt: inWindow,
    unit: 'dong-thap',
    union: 'dong-thap/tp-cao-lanh',
    code: undefined,
    facts: {
      fullName: 'Nguyễn Thị Lan',
      phone: '0912000345',
      workplace: 'Trường Tiểu học Hoa Sen',
      group: 'public',
      title: 'Giá để dụng cụ xoay được',
      description: 'Trước đây để rời, nay để trên giá xoay, lấy nhanh hơn.',
      appliedStatus: 'effective',
      coAuthors: 'không có',
      birthYear: '1985',
      position: 'Giáo viên',
      appliedFrom: '2021-03-15',
      effect: 'Bớt 10 phút mỗi buổi',
      benefitVnd: '12 triệu đồng',
      scope: 'Toàn trường',
      awards: 'Chiến sĩ thi đua 2019',
      tradeSecret: false,
      consentPublication: true,
    },
    problems: [],
  });
});

test('a blank entry has every problem that blanks can have, in the order of the questions', () => {
  expect(codes(decoded({}))).toEqual([
    'name.missing',
    'phone.missing',
    'unit.missing',
    'subUnit.missing',
    'group.missing',
    'title.missing',
    'description.missing',
    'consent.missing',
  ]);
});

test('a wholly faulty entry lists everything', () => {
  const faulty: Answers = {
    fullName: 'Lan 1',
    phone: '113',
    unit: 'Sao Hỏa',
    subUnit: 'Đâu đó',
    group: 'Khác',
    title: 'a'.repeat(251),
    description: 'a'.repeat(1001),
    appliedStatus: 'Chưa áp dụng',
    birthYear: '85',
    appliedFrom: '1/6/2021',
    consentProcessing: 'Không',
  };
  expect(codes(decoded(faulty, { at: inWindow + 40 * 86_400_000 }))).toEqual([
    'name.malformed',
    'phone.invalid',
    'unit.unknown',
    'group.missing',
    'title.tooLong',
    'description.tooLong',
    'applied.notYet',
    'birthYear.invalid',
    'applied.outside',
    'consent.missing',
    'window.late',
  ]);
});

describe('place', () => {
  const place = (answers: Answers, programme = nation) => {
    const submission = decoded({ ...good, ...answers }, { programme });
    return [submission.unit, submission.union, ...codes(submission)];
  };

  test('a name that two unions bear is not guessed', () => {
    expect(place({ subUnit: 'Cao Lãnh' })).toEqual(['dong-thap', '', 'subUnit.unknown']);
    const { problems } = decoded({ ...good, subUnit: 'Cao Lãnh' });
    expect(problems[0]?.data?.candidates).toContain('LĐLĐ huyện Cao Lãnh');
  });

  test('a union of another unit is a mismatch', () => {
    const found = place({ subUnit: 'LĐLĐ huyện Ba Tri' });
    expect(found).toEqual(['dong-thap', '', 'subUnit.mismatch']);
    const { problems } = decoded({ ...good, subUnit: 'LĐLĐ huyện Ba Tri' });
    expect(problems[0]?.data?.candidates).toBe('LĐLĐ huyện Ba Tri (Bến Tre)');
  });

  test('a union that nobody knows is unknown', () => {
    expect(place({ subUnit: 'Hội Đâu Đó' })).toEqual(['dong-thap', '', 'subUnit.unknown']);
  });

  test('in a programme of one unit a missing unit is that unit, and another is unknown', () => {
    expect(place({ unit: '' }, province)).toEqual(['dong-thap', 'dong-thap/tp-cao-lanh']);
    expect(place({}, province)).toEqual(['dong-thap', 'dong-thap/tp-cao-lanh']);
    expect(place({ unit: 'Bến Tre' }, province)).toEqual(['', '', 'unit.unknown']);
  });
});

describe('group', () => {
  test.each([
    ['Doanh nghiệp', 'enterprise'],
    ['khối doanh nghiệp', 'enterprise'],
    ['Khối cơ quan', 'public'],
    ['hanh chinh su nghiep', 'public'],
  ])('"%s" is %s', (group, id) => {
    expect(decoded({ ...good, group }).facts.group).toBe(id);
  });

  test('is no matter where the programme has none', () => {
    const { facts, problems } = decoded(good, { programme: { ...nation, groups: [] } });
    expect([facts.group, problems]).toEqual(['', []]);
  });
});

describe('length', () => {
  test('is counted as the programme counts it', () => {
    const title = 'ế'.repeat(250);
    expect(problemsWith({ title: title.normalize('NFD') })).toEqual([]);
    expect(problemsWith({ title: `${title}ế` })).toEqual(['title.tooLong']);
    expect(problemsWith({ description: 'ế\u200B\r\n'.repeat(500) })).toEqual([]);
    expect(problemsWith({ description: 'ế'.repeat(1001) })).toEqual(['description.tooLong']);
  });

  test('signs alone are no title and no description', () => {
    expect(problemsWith({ title: '...', description: ' - ' })).toEqual([
      'title.missing',
      'description.missing',
    ]);
  });
});

describe('a trade secret', () => {
  const secret = { tradeSecret: 'Có', description: 'Công thức: 3 phần nước' };

  test('is taken without its description, which is kept nowhere', () => {
    const submission = decoded({ ...good, ...secret });
    expect(submission.problems).toEqual([]);
    expect(submission.facts.tradeSecret).toBe(true);
    expect(JSON.stringify(submission)).not.toContain('Công thức');
  });

  test('is forgotten even where it would not fit a cell', () => {
    expect(problemsWith({ ...secret, description: 'a'.repeat(60_000) })).toEqual([]);
  });

  test('must say its effect', () => {
    expect(problemsWith({ ...secret, effect: '' })).toEqual(['effect.missing']);
    expect(problemsWith({ effect: '' })).toEqual([]);
  });
});

describe('application', () => {
  test.each([
    ['1/2/2021', '2021-02-01', []],
    ['31/5/2021', '2021-05-31', []],
    ['31/1/2021', '2021-01-31', ['applied.outside']],
    ['1/6/2021', '2021-06-01', ['applied.outside']],
    ['5/2021', '2021-05', []],
    ['tháng 6 năm 2021', '2021-06', ['applied.outside']],
    ['31/2/2021', '31/2/2021', ['applied.invalid']],
    ['2021', '2021', ['applied.invalid']],
    ['mới đây', 'mới đây', ['applied.invalid']],
    ['', '', []],
  ])('from "%s" is kept as "%s"', (appliedFrom, kept, problems) => {
    const submission = decoded({ ...good, appliedFrom });
    expect(submission.facts.appliedFrom).toBe(kept);
    expect(codes(submission)).toEqual(problems);
  });

  test('a month counts if any of its days is in the period', () => {
    const period = { from: '2021-02-28', to: '2021-05-01' };
    const programme = { ...nation, applicationPeriod: period };
    const inMonth = (appliedFrom: string) =>
      codes(decoded({ ...good, appliedFrom }, { programme }));
    expect(['1/2021', '2/2021', '5/2021', '6/2021'].map(inMonth)).toEqual([
      ['applied.outside'],
      [],
      [],
      ['applied.outside'],
    ]);
  });

  test.each([
    ['Đã áp dụng có hiệu quả', 'effective'],
    ['ĐANG ÁP DỤNG THỬ', 'trial'],
    ['Đã áp dụng thử', 'trial'],
    ['chưa áp dụng', 'notYet'],
    ['không rõ', ''],
  ])('"%s" is %s', (appliedStatus, status) => {
    expect(decoded({ ...good, appliedStatus }).facts.appliedStatus).toBe(status);
  });
});

test.each([
  ['1941', []],
  ['2006', []],
  ['１９８５', []],
  ['', []],
  ['1940', ['birthYear.invalid']],
  ['2007', ['birthYear.invalid']],
  ['85', ['birthYear.invalid']],
  ['1985.5', ['birthYear.invalid']],
  ['0x7c', ['birthYear.invalid']],
])('a birth year "%s" gives %j', (birthYear, problems) => {
  expect(problemsWith({ birthYear })).toEqual(problems);
});

describe('consent', () => {
  test.each(['Có', 'có', ' CÓ '.normalize('NFD'), 'Tôi đồng ý cho sử dụng'])('is "%s"', (yes) => {
    expect(problemsWith({ consentProcessing: yes })).toEqual([]);
    expect(decoded({ ...good, consentPublication: yes }).facts.consentPublication).toBe(true);
  });

  test.each(['', 'Không', 'co', 'Có lẽ', 'Tôi không đồng ý', 'true'])('is not "%s"', (no) => {
    expect(problemsWith({ consentProcessing: no })).toEqual(['consent.missing']);
    expect(decoded({ ...good, consentPublication: no }).facts.consentPublication).toBe(false);
  });
});

test.each([
  ['2021-03-10T00:00:00+07:00', []],
  ['2021-03-09T23:59:59.999+07:00', ['window.early']],
  ['2021-04-10T23:59:59.999+07:00', []],
  ['2021-04-11T00:00:00+07:00', ['window.late']],
  ['2021-04-10T17:00:00Z', ['window.late']],
  ['no time', ['window.early']],
])('an entry of %s has the problems %j', (at, problems) => {
  expect(codes(decoded(good, { at: Date.parse(at) }))).toEqual(problems);
});

test('a whole tracking code is kept, in one spelling', () => {
  expect(decoded({ ...good, code: 'zw08-ozr1-4d2p-f2dp' }).code).toBe('ZW080ZR14D2PF2DP');
});

test('a damaged tracking code is no code and no problem', () => {
  const { code, problems } = decoded({ ...good, code: 'ABCD' });
  expect([code, problems]).toEqual([undefined, []]);
});

describe('an answer that no cell can hold', () => {
  test('is a problem with its size, and leaves an excerpt', () => {
    const { facts, problems } = decoded({ ...good, scope: 'ế'.repeat(50_001) });
    expect(facts.scope).toBe(`${'ế'.repeat(500)}…`);
    const data = { question: 'scope', title: 'Phạm vi ứng dụng', length: 50_001 };
    expect(problems).toEqual([{ code: 'oversize', data }]);
    expect(problemsWith({ scope: 'a'.repeat(50_000) })).toEqual([]);
  });

  test('is judged by its whole text', () => {
    expect(problemsWith({ description: 'a'.repeat(60_000) })).toEqual([
      'oversize',
      'description.tooLong',
    ]);
    expect(problemsWith({ title: '\u200B'.repeat(60_000) })).toEqual(['oversize', 'title.missing']);
  });

  test('is found where only its composed form is too long', () => {
    expect(problemsWith({ scope: '\u0958'.repeat(30_000) })).toEqual(['oversize']);
  });
});

const HOSTILE = [
  '=HYPERLINK("http://example.org","x")',
  '+1+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '\u202Egnp.exe\u202C',
  '\u2066a\u2069\u200B\uFEFF',
  '{{CHU_TICH}} $& \\1',
  '__proto__',
  'constructor',
  'Nguyễn'.normalize('NFD'),
  '\uD83D',
  '\u0000\u0007',
  'ế'.normalize('NFD').repeat(20_000),
  'a'.repeat(60_000),
  '\r\n'.repeat(60_000),
];

test.each(HOSTILE)('a hostile text is stored as harmless text in every answer (%#)', (text) => {
  const answers = Object.fromEntries(questionIds.map((id) => [id, text]));
  const { facts, problems } = decoded(answers);
  for (const value of Object.values(facts).filter((fact) => typeof fact === 'string')) {
    expect(value.length).toBeLessThanOrEqual(50_000);
    expect(value).toBe(value.normalize('NFC'));
    expect(value).not.toMatch(/[\p{Default_Ignorable_Code_Point}\p{Cs}]|[^\P{Cc}\n]/u);
  }
  expect(codes({ problems })).toContain('consent.missing');
});

test('names that every object knows are no answers', () => {
  const answers = JSON.parse('{"__proto__":{"fullName":"Nguyễn Thị Lan"},"constructor":"x"}');
  expect(decoded(answers)).toEqual(decoded({}));
  expect(decoded(Object.create({ fullName: 'Nguyễn Thị Lan' }))).toEqual(decoded({}));
});

test('whatever is sent is read, with at most one problem a code but oversize', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
  const answers = fc.dictionary(fc.constantFrom(...questionIds, '__proto__', 'toString'), text);
  fc.assert(
    fc.property(answers, fc.double(), (given, at) => {
      const found = codes(decoded(given, { at })).filter((code) => code !== 'oversize');
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});

test('what is not a text is no answer', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...questionIds), fc.anything()), (given) => {
      expect(() => decoded(given as Answers)).not.toThrow();
    }),
  );
});

test('a problem holds what its sentence mentions', () => {
  const data = (answers: Answers, at = inWindow) =>
    decoded({ ...good, ...answers }, { at }).problems.map((problem) => problem.data);
  expect(data({ phone: '113' })).toEqual([{ typed: '113' }]);
  expect(data({ title: 'a'.repeat(251) })).toEqual([{ length: 251, limit: 250 }]);
  expect(data({ birthYear: '85' })).toEqual([{ typed: '85' }]);
  expect(data({ appliedFrom: '1/6/2021' })).toEqual([
    { typed: '1/6/2021', from: '01/02/2021', to: '31/5/2021' },
  ]);
  expect(data({ subUnit: 'Đâu đó' })).toEqual([{ typed: 'Đâu đó' }]);
  expect(data({ appliedFrom: 'mới đây' })).toEqual([{ typed: 'mới đây' }]);
  const day = 86_400_000;
  expect(data({}, inWindow + 40 * day)).toEqual([{ to: '10/4/2021' }]);
  expect(data({}, inWindow - 40 * day)).toEqual([{ from: '10/3/2021' }]);
});

test('what can’t be read stays as it was typed, and what is missing is empty', () => {
  const { facts } = decoded({ ...good, phone: 'không nhớ', group: 'Khác', appliedStatus: 'Sắp' });
  expect(facts).toMatchObject({ phone: 'không nhớ', group: '', appliedStatus: '' });
  const { unit, union } = decoded({ ...good, unit: '', subUnit: '' });
  expect([unit, union]).toEqual(['', '']);
});

test('of a trade secret the description is empty', () => {
  expect(decoded({ ...good, tradeSecret: 'Có' }).facts.description).toBe('');
});

test.each([
  ['Có ạ', true],
  ['co', true],
  ['Không có', false],
  ['Không', false],
  ['Công ty bảo không', false],
])('whether it is a trade secret: “%s” means %s', (tradeSecret, meant) => {
  expect(decoded({ ...good, tradeSecret }).facts.tradeSecret).toBe(meant);
});

test.each(['01985', '19850', 'năm 1985'])('the birth year %j is not guessed', (birthYear) => {
  expect(problemsWith({ birthYear })).toEqual(['birthYear.invalid']);
});

test.each([
  ['Gần như đã áp dụng', ''],
  ['Bên em chưa biết', ''],
  ['Chưa', 'notYet'],
  ['Đã áp dụng', 'effective'],
])('the status “%s” is “%s”', (appliedStatus, status) => {
  expect(decoded({ ...good, appliedStatus }).facts.appliedStatus).toBe(status);
});
