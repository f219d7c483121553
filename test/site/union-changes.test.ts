import { expect, test } from 'vitest';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { programmeOf } from '#core/programme/load.ts';
import { emptyDraft } from '../../site/src/compose/draft.ts';
import { withPoster } from '../../site/src/compose/poster.ts';
import { sentAnswers } from '../../site/src/compose/sent-answers.ts';
import { posterUnits } from '../../site/src/poster/poster-unions.ts';
import { catalogueNow, type NamedUnion, unionChanges } from '../../site/src/union-changes.ts';
import { inWindow, wholeDraft } from './compose/setting.ts';

const programme = programmeOf('75-nghin-2021');
if (!programme) throw new Error('not shipped');
const printed = catalogueNow(programme, []);
const published: readonly NamedUnion[] = [
  { id: 'dong-thap/tp-cao-lanh', name: 'LĐLĐ TP Cao Lãnh' },
  { id: 'dong-thap/y-te', name: 'CĐ Y tế mới' },
  { id: 'dong-thap/cdcs-xi-nghiep', name: 'CĐCS Xí nghiệp' },
  { id: '../../c', name: 'Không phải mã' },
  { id: 'nuoc-khac/a', name: 'Đơn vị không có' },
];
const changes = unionChanges(printed, published);
const now = catalogueNow(programme, changes);
const resolver = resolverOf(now.units, now.unions);
const setting = { programme, resolver, now: inWindow };

test('only what Danh bạ says otherwise is carried, and nothing that is no id', () => {
  expect(changes.map(({ id }) => id)).toEqual(['dong-thap/y-te', 'dong-thap/cdcs-xi-nghiep']);
  expect(catalogueNow(programme, [])).toEqual(printed);
});

test('an added union changes no code on a printed poster', () => {
  const codes = (catalogue: typeof now) =>
    posterUnits(catalogue).flatMap(({ unions }) => unions.map(({ id, code }) => [id, code]));
  const before = codes(printed);
  const after = new Map(codes(now).map(([id = '', code]) => [id, code]));
  expect(after.size).toBe(before.length + 1);
  for (const [id = '', code] of before) expect([id, after.get(id)]).toEqual([id, code]);
});

test('every union with a poster is filled in by its link, under the name that the Form has', () => {
  for (const { unions } of posterUnits(now)) {
    for (const { id } of unions) {
      const named = withPoster(emptyDraft, id, setting, now);
      const draft = { ...wholeDraft, answers: { ...wholeDraft.answers, ...named?.answers } };
      const sent = sentAnswers(setting, now, draft);
      expect([id, sent.union]).toEqual([id, id]);
      expect([id, sent.answers.subUnit ?? '']).toEqual([
        id,
        resolver.soleUnion(sent.unit) ? '' : now.unions.find((union) => union.id === id)?.name,
      ]);
    }
  }
});

test('a renamed union is found under both names', () => {
  const found = (name: string) => resolver.union('dong-thap', name);
  const former = printed.unions.find(({ id }) => id === 'dong-thap/y-te')?.name ?? '';
  for (const name of ['CĐ Y tế mới', former]) {
    expect(found(name)).toMatchObject({ kind: 'found', union: { id: 'dong-thap/y-te' } });
  }
});

test('a closed union is offered to nobody', () => {
  const open = catalogueNow(programme, changes, ['dong-thap/cdcs-xi-nghiep', 'dong-thap/y-te']);
  const ids = open.unions.map(({ id }) => id);
  expect(ids).not.toContain('dong-thap/cdcs-xi-nghiep');
  expect(ids).not.toContain('dong-thap/y-te');
  expect(ids).toHaveLength(now.unions.length - 2);
});
