import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import type { Dossier } from '#core/dossier/dossier.ts';
import { closed, type Registered, register, unclear } from '#core/ledger/registry.ts';
import { projectionOf, rowsOfProjection } from '#core/publication/projection-rows.ts';
import { publicationOf } from '#core/publication/publication.ts';
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

const { units, unions } = catalogueOf('2021');
const catalogued = unions.map(register);

const published = (...dossiers: readonly Dossier[]) => publishedOf(catalogued, dossiers);

const publishedOf = (unions: readonly Registered[], dossiers: readonly Dossier[]) => {
  return publicationOf({
    programme,
    units,
    unions,
    dossiers,
    quarantined: [],
    asOf: '2021-04-09T08:00:00+07:00',
    digest: () => 'ab'.repeat(32),
    publicId: () => '0123456789ab',
  });
};

describe('what is published', () => {
  test('is what was chosen; what was received is only counted', () => {
    const { results } = published(chosen(), someDossier({ id: 'r2', contentId: 'r2' }));
    expect(results.initiatives.map(({ title }) => title)).toEqual([
      'Giá treo rập giấy theo mã hàng',
    ]);
    expect(results.totals).toEqual({ received: 2, chosen: 1 });
    expect(results.unions).toEqual([
      {
        id: 'dong-thap/tp-cao-lanh',
        unit: 'dong-thap',
        name: 'LĐLĐ TP Cao Lãnh',
        received: 2,
        chosen: 1,
      },
    ]);
  });

  test('are the closed unions, by id alone, so that no worker is led to them', () => {
    const [first, ...others] = catalogued;
    if (!first) throw new Error('no union');
    const { results, tracking } = publishedOf([{ ...first, status: closed }, ...others], []);
    expect(results.closed).toEqual([first.id]);
    expect(projectionOf(rowsOfProjection(results, tracking))?.results).toEqual(results);
    expect(published().results.closed).toBeUndefined();
  });

  test('are unions that the operator added or renamed, before their first entry', () => {
    const [first, second] = catalogued;
    if (!first || !second) throw new Error('no unions');
    const added = { ...first, id: 'dong-thap/cdcs-moi', unit: 'dong-thap', name: 'CĐCS Mới' };
    const { results } = publishedOf(
      [
        ...catalogued,
        added,
        { ...added, id: 'dong-thap/da-dong', status: closed },
        { ...added, id: 'dong-thap/chua-ro', status: unclear },
        { ...second, name: 'Tên khác' },
      ].filter((union) => union !== second),
      [],
    );
    expect(results.unions.map(({ id, received }) => [id, received])).toEqual([
      ['dong-thap/cdcs-moi', 0],
      [second.id, 0],
    ]);
    expect(results.units.map(({ id }) => id).sort()).toEqual(['dong-thap', second.unit].sort());
    expect(results.totals).toEqual({ received: 0, chosen: 0 });
  });

  test('names the author only with consent', () => {
    const silent = chosen({ facts: someFacts({ consentPublication: false }) });
    expect(published(chosen()).results.initiatives[0]?.author).toBe('Nguyễn Thị Lan');
    expect(published(silent).results.initiatives[0]?.author).toBeNull();
  });

  test('leaves the withdrawn out of every count', () => {
    const gone = chosen({ cells: someCells({ decision: 'Chọn', withdrawn: 'Có' }) });
    expect(published(gone).results.totals).toEqual({ received: 0, chosen: 0 });
  });

  test('holds nothing personal that the ledger holds', () => {
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

  test('fits its strict schemas, and comes back from the projection’s rows', () => {
    const { results, tracking } = published(chosen(), someDossier({ id: 'r2' }));
    expect(resultsSchema.parse(results)).toEqual(results);
    expect(trackingSchema.parse(tracking)).toEqual(tracking);
    expect(projectionOf(rowsOfProjection(results, tracking))).toEqual({ results, tracking });
  });

  test('is not taken for whole while a row is still missing', () => {
    const { results, tracking } = published(chosen());
    const rows = rowsOfProjection(results, tracking);
    expect(projectionOf({ ...rows, results: rows.results.slice(0, -1) })).toBeUndefined();
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
