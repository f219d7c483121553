import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import type { Dossier } from '#core/dossier/dossier.ts';
import { noRecord } from '#core/ledger/coverage.ts';
import { unruled } from '#core/ledger/quarantine.ts';
import { closed, type Registered, register, unclear } from '#core/ledger/registry.ts';
import { projectionOf, rowsOfProjection } from '#core/publication/projection-rows.ts';
import { type PublicationInput, publicationOf } from '#core/publication/publication.ts';
import { resultsSchema } from '#core/publication/results.ts';
import { trackingSchema } from '#core/publication/tracking.ts';
import { publicText } from '#core/text/public-text.ts';
import { programme, someCells, someDossier, someFacts } from '../../builders.ts';

const chosen = (change: Partial<Dossier> = {}): Dossier =>
  someDossier({
    cells: someCells({
      employerAgreed: 'Có',
      employerAgreedBy: 'Giám đốc Planted Agreed',
      decision: 'Chọn',
    }),
    agreedFor: 'r1',
    ...change,
  });

/** So many entries that nobody chose yet. */
const received = (count: number, change: Partial<Dossier> = {}): readonly Dossier[] =>
  Array.from({ length: count }, (_, at) => someDossier({ id: `more${at}`, ...change }));

const { units, unions } = catalogueOf('2021');
const catalogued = unions.map(register);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const published = (...dossiers: readonly Dossier[]) => publishedOf({ dossiers });

const publishedOf = (change: Partial<PublicationInput>) =>
  publicationOf({
    programme,
    units,
    unions: catalogued,
    coverages: [],
    targets: new Map(),
    dossiers: [],
    quarantined: [],
    asOf: '2021-04-09T08:00:00+07:00',
    confirmedOn: '2021-04-09',
    phase: 'open',
    announcedFrom: null,
    audit: [],
    announced: true,
    kept: [],
    digest: sha256,
    publicId: (id) => sha256(id).slice(0, 12),
    ...change,
  });

describe('what is published', () => {
  test('is what was chosen; what was received is only counted', () => {
    const { results } = published(chosen(), ...received(6));
    expect(results.initiatives.map(({ title }) => title)).toEqual([
      'Giá treo rập giấy theo mã hàng',
    ]);
    expect(results.totals).toEqual({ received: 7, chosen: 1 });
    expect(results.unions).toEqual([
      {
        id: 'dong-thap/tp-cao-lanh',
        unit: 'dong-thap',
        name: 'LĐLĐ TP Cao Lãnh',
        received: 7,
        chosen: 1,
        target: null,
        coverage: null,
      },
    ]);
    expect(results.levels).toEqual({ union: 1, unit: 0, confederation: 0 });
  });

  test('are only counts of what was received, until the results are announced', () => {
    const dossiers = [chosen(), ...received(6)];
    const { results, tracking } = publishedOf({ dossiers, announced: false });
    expect(results.initiatives).toEqual([]);
    expect(results.totals).toEqual({ received: 7, chosen: null });
    expect(results.levels).toBeNull();
    expect(results.unions).toMatchObject([{ received: 7, chosen: null }]);
    expect(tracking.entries).toHaveLength(7);
    expect(tracking.entries.every(({ title }) => title === null)).toBe(true);
  });

  test('are targets and the coverage of CĐCS, where there are any', () => {
    const union = 'dong-thap/tp-sa-dec';
    const { results } = publishedOf({
      targets: new Map([
        ['dong-thap', 900],
        [union, 60],
      ]),
      coverages: [{ ...noRecord(union), asOf: '2021-03-20', total: 9, entries: 3, silent: 6 }],
    });
    const coverage = { known: 9, launched: 3, reported: 3 };
    expect(results.unions).toMatchObject([{ id: union, received: null, target: 60, coverage }]);
    expect(results.units).toMatchObject([{ id: 'dong-thap', target: 900, coverage }]);
    expect(results.coverage).toMatchObject(coverage);
    expect(results.unions[0]?.coverage?.unlisted).toBe(0);
    expect(results.units[0]?.coverage?.unlisted).toBeGreaterThan(10);
  });

  test('are the days on which entries came, a small day with those after it', () => {
    const on = (day: string, count: number) =>
      received(count, { contentAt: Date.parse(`${day}T08:00:00+07:00`) });
    const { results } = published(
      ...on('2021-03-10', 7),
      ...on('2021-03-11', 2),
      ...on('2021-03-13', 3),
      ...on('2021-03-14', 1),
    );
    expect(results.days).toEqual([
      { from: '2021-03-10', to: '2021-03-10', received: 7 },
      { from: '2021-03-11', to: '2021-03-14', received: 6 },
    ]);
  });

  test('are the closed unions, by id alone, so that no worker is led to them', () => {
    const [first, ...others] = catalogued;
    if (!first) throw new Error('no union');
    const data = publishedOf({ unions: [{ ...first, status: closed }, ...others] });
    expect(data.results.closed).toEqual([first.id]);
    expect(projectionOf(rowsOfProjection(data, sha256), sha256)).toEqual(data);
    expect(published().results.closed).toBeUndefined();
  });

  test('are unions that the operator added or renamed, before their first entry', () => {
    const [first, second] = catalogued;
    if (!first || !second) throw new Error('no unions');
    const added = { ...first, id: 'dong-thap/cdcs-moi', unit: 'dong-thap', name: 'CĐCS Mới' };
    const registry: readonly Registered[] = [
      ...catalogued,
      added,
      { ...added, id: 'dong-thap/da-dong', status: closed },
      { ...added, id: 'dong-thap/chua-ro', status: unclear },
      { ...second, name: 'Tên khác' },
    ].filter((union) => union !== second);
    const { results } = publishedOf({ unions: registry });
    expect(results.unions.map(({ id, received }) => [id, received]).sort()).toEqual(
      [
        ['dong-thap/cdcs-moi', null],
        [second.id, null],
      ].sort(),
    );
    expect(results.units.map(({ id }) => id).sort()).toEqual(['dong-thap', second.unit].sort());
    expect(results.totals).toEqual({ received: 0, chosen: 0 });
  });

  test('leaves the withdrawn out of every count', () => {
    const gone = chosen({ cells: someCells({ decision: 'Chọn', withdrawn: 'Có' }) });
    expect(published(gone).results.totals).toEqual({ received: 0, chosen: 0 });
    expect(published(gone).results.initiatives).toEqual([]);
    expect(published(gone).tracking.entries).toMatchObject([{ step: 'withdrawn', title: null }]);
  });

  test('fits its strict schemas, and comes back from the projection’s rows', () => {
    const data = published(chosen(), someDossier({ id: 'r2' }), ...received(9));
    expect(resultsSchema.parse(data.results)).toEqual(data.results);
    expect(trackingSchema.parse(data.tracking)).toEqual(data.tracking);
    expect(projectionOf(rowsOfProjection(data, sha256), sha256)).toEqual(data);
  });

  test('is not taken for whole while a row is missing, or after somebody changed one', () => {
    const rows = rowsOfProjection(published(chosen(), ...received(9)), sha256);
    const cut = { ...rows, results: rows.results.slice(0, -1) };
    const changed = rows.results.map((row, at) => (at === 1 ? [row[0] ?? '', 'Khác'] : row));
    const counted = rows.about.map(([key = '', value = '']) => [
      key,
      key === 'received' ? '75000' : value,
    ]);
    expect(projectionOf(cut, sha256)).toBeUndefined();
    expect(projectionOf({ ...rows, results: changed }, sha256)).toBeUndefined();
    expect(projectionOf({ ...rows, about: counted }, sha256)).toBeUndefined();
    expect(projectionOf({ ...rows, about: [] }, sha256)).toBeUndefined();
  });
});

describe('in public', () => {
  const about = (facts: Parameters<typeof someFacts>[0]) =>
    published(chosen({ facts: someFacts(facts) })).results.initiatives[0];

  test('an author is named only with consent, in the title too', () => {
    const title = 'Máng nước của Nguyễn Thị Lan và NGUYEN THI LAN';
    expect(about({ title })).toMatchObject({ author: 'Nguyễn Thị Lan', title });
    expect(about({ title, consentPublication: false })).toMatchObject({
      author: null,
      title: 'Máng nước của … và …',
    });
  });

  test('a co-author, who was never asked, is not named', () => {
    const coAuthors = 'Trần Văn Bê (tổ 2), Lê Thị Xê';
    const { title } = about({ title: 'Giá treo của Lê Thị Xê, tổ 2', coAuthors }) ?? {};
    expect(title).toBe('Giá treo của …, tổ 2');
  });

  test('the year of birth stays out of the title, another year does not', () => {
    expect(about({ title: 'Máy 2010, tác giả sinh 1985' })?.title).toBe('Máy 2010, tác giả sinh …');
  });

  test('of a trade secret stand its title and its effect, and nothing else of it', () => {
    const effect = 'Giảm 20 % phế phẩm, hỏi 0912 000 345';
    const secret = about({ tradeSecret: true, description: '', effect });
    expect(secret).toMatchObject({ author: null, effect: 'Giảm 20 % phế phẩm, hỏi …' });
    expect(about({ effect })?.effect).toBeNull();
  });

  test('stands nothing personal that the ledger holds', () => {
    const planted = {
      phone: '0912000999',
      workplace: 'Planted workplace',
      description: 'Planted description',
      birthYear: '1977',
      position: 'Planted position',
      effect: 'Planted effect',
      benefitVnd: 'Planted benefit',
      scope: 'Planted scope',
      awards: 'Planted awards',
      coAuthors: 'Planted coauthor',
      title: 'Máng nước, gọi 0912.000.999 hoặc +84 912 000 999, thu@example.org',
    };
    const text = JSON.stringify(published(chosen({ facts: someFacts(planted) })));
    expect(text).not.toMatch(/planted|1977|0912|912[ .]000|example\.org/i);
    expect(text).toContain('Máng nước');
  });
});

test.each([
  ['Gọi 0912000345 nhé', 'Gọi … nhé'],
  ['0912.000.345', '…'],
  ['(+84) 912-000-345', '(…'],
  ['０９１２０００３４５', '…'],
  ['Giảm từ 1500 còn 900 giờ năm 2021', 'Giảm từ 1500 còn 900 giờ năm 2021'],
])('%j reads %j in public', (typed, shown) => {
  expect(publicText(typed)).toBe(shown);
});

describe('the order of what is public', () => {
  test('tells nothing of when or in which order anything came', () => {
    const dossiers = ['r3', 'r1', 'r2', 'r4'].map((id) =>
      chosen({ id, contentId: id, agreedFor: id, code: `code ${id}` }),
    );
    const kept = { ...publishedOf({ dossiers }).results.initiatives[0], id: '0'.repeat(12) };
    const data = publishedOf({ dossiers, kept: [kept as never] });
    const ids = data.results.initiatives.map(({ id }) => id);
    expect(ids).toHaveLength(5);
    expect(ids).toEqual([...ids].sort());
    const hashes = data.tracking.entries.map(({ hash }) => hash);
    expect(hashes).toEqual([...hashes].sort());
    expect(publishedOf({ dossiers: [...dossiers].reverse(), kept: [kept as never] })).toEqual(data);
  });

  test('has one entry a code: that of the initiative, where there is one', () => {
    const waiting = (code: string) => ({
      ...unruled,
      ...{
        responseId: 'q',
        submittedAt: '2021-03-20T08:00:00+07:00',
        code,
        reasons: '',
        phone: '',
      },
      ...{ fullName: '', unit: '', subUnit: '', title: '', fullText: '', problems: '' },
    });
    const { tracking } = publishedOf({
      dossiers: [chosen()],
      quarantined: [waiting(chosen().code), waiting('another')],
    });
    expect(tracking.entries.map(({ step }) => step).sort()).toEqual(['checking', 'chosen']);
  });
});

describe('the groups of a programme', () => {
  const of = (group: string, count: number) =>
    received(count, { facts: someFacts({ group: group as 'enterprise' }) });
  const groups = (...dossiers: readonly Dossier[]) => published(...dossiers).results.groups;

  test('are counted, those who told none too', () => {
    expect(groups(...of('enterprise', 7), ...of('public', 5), ...of('', 6))).toEqual([
      { id: 'enterprise', received: 7 },
      { id: 'public', received: 5 },
      { id: null, received: 6 },
    ]);
  });

  test('hide a small one, with the smallest beside it', () => {
    expect(groups(...of('enterprise', 70), ...of('public', 3), ...of('', 6))).toEqual([
      { id: 'enterprise', received: 70 },
      { id: 'public', received: null },
      { id: null, received: null },
    ]);
  });

  test('show what is public in the list in any case', () => {
    const listed = [1, 2].map((n) =>
      chosen({ id: `c${n}`, contentId: 'r1', facts: someFacts({ group: '' }) }),
    );
    const { results } = published(...listed, ...of('enterprise', 70), ...of('public', 30));
    expect(results.initiatives.map(({ group }) => group)).toEqual([null, null]);
    expect(results.groups.map((each) => each.received)).toEqual([70, 30, null]);
  });

  test('are none where the programme has none, and hidden where all are small', () => {
    const bare = publishedOf({ programme: { ...programme, groups: [] }, dossiers: received(6) });
    expect(bare.results.groups).toEqual([]);
    expect(groups(...of('enterprise', 2)).map((each) => each.received)).toEqual([null, null, null]);
  });

  test('go with what is listed', () => {
    expect(published(chosen()).results.initiatives[0]?.group).toBe('enterprise');
  });
});

describe('a union without entries', () => {
  const union = 'dong-thap/tp-sa-dec';
  const covered = {
    ...noRecord(union),
    asOf: '2021-03-20',
    total: 9,
    entries: 3,
    zero: 2,
    silent: 4,
  };

  test('is told where it has a target, or a list of CĐCS', () => {
    const withTarget = publishedOf({ targets: new Map([[union, 60]]) });
    expect(withTarget.results.unions).toMatchObject([{ id: union, target: 60, coverage: null }]);
    const { results } = publishedOf({ coverages: [covered] });
    const coverage = { known: 9, launched: 5, reported: 5, unlisted: 0 };
    expect(results.unions).toMatchObject([{ id: union, target: null, coverage }]);
  });

  test('is not told once it is closed, nor is its list counted', () => {
    const registry = catalogued.map((each) =>
      each.id === union ? { ...each, status: closed } : each,
    );
    const { results } = publishedOf({
      ...{ unions: registry, coverages: [covered], targets: new Map([[union, 60]]) },
    });
    expect(results.unions).toEqual([]);
    expect(results.coverage).toBeNull();
  });

  test('that is closed is told while it has entries, without its list', () => {
    const registry = catalogued.map((each) =>
      each.id === union ? { ...each, status: closed } : each,
    );
    const dossiers = received(6, { union });
    const { results } = publishedOf({ unions: registry, coverages: [covered], dossiers });
    expect(results.unions).toMatchObject([{ id: union, received: 6, coverage: null }]);
  });
});

test('what each level chose is counted at the highest', () => {
  const at = (id: string, change: Partial<Dossier>) =>
    chosen({ id, contentId: id, agreedFor: id, petition: 'p', ...change });
  const byUnit = { ...someDossier().proposal, cells: { decision: 'Chọn', reason: '' } };
  const recognised = { standsIn: '', cells: { decision: 'Công nhận', reason: '' } };
  const { levels } = published(
    ...[at('a', {}), at('b', { proposal: byUnit }), at('c', { proposal: byUnit })],
    at('d', { proposal: byUnit, unitPetition: 'u', nomination: recognised }),
  ).results;
  expect(levels).toEqual({ union: 1, unit: 2, confederation: 1 });
});

test('names and years that go from a title leave one sign, and no space at its ends', () => {
  const title = 'Lê Thị Xê, Trần Văn Bê, Trần Văn Bê cải tiến';
  const coAuthors = 'Lê Thị Xê\nTrần Văn Bê';
  const shown = published(chosen({ facts: someFacts({ title, coAuthors }) })).results.initiatives;
  expect(shown[0]?.title).toBe('…, …, … cải tiến');
  const run = someFacts({ title: 'Giá treo Lê Thị Xê Trần Văn Bê Lê Thị Xê', coAuthors });
  expect(published(chosen({ facts: run })).results.initiatives[0]?.title).toBe('Giá treo …');
});

test('where the logs end is told of those that hold something', () => {
  const head = { count: 7, hash: 'ab'.repeat(32) };
  const audit = [head, { count: 0, hash: '' }];
  expect(publishedOf({ audit }).results.audit).toEqual([head]);
  expect(publishedOf({ audit: audit.slice(1) }).results).not.toHaveProperty('audit');
  expect(publishedOf({}).results).not.toHaveProperty('closed');
});
