import { expect, test } from 'vitest';
import { planRoutes } from '#core/routing/plan.ts';
import { someDossier } from '../../builders.ts';

test('an initiative is written where its worker named, and marked as moved where it stood', () => {
  const moved = someDossier({ union: 'a/new', routedTo: 'a/old' });
  const fresh = someDossier({ id: 'r2', union: 'a/new' });
  expect([...planRoutes([moved, fresh])]).toEqual([
    ['a/old', [{ dossier: moved, moved: true }]],
    [
      'a/new',
      [
        { dossier: moved, moved: false },
        { dossier: fresh, moved: false },
      ],
    ],
  ]);
});

test('a row that stands where it belongs is written there and nowhere else', () => {
  const dossier = someDossier({ union: 'a/b', routedTo: 'a/b' });
  expect([...planRoutes([dossier])]).toEqual([['a/b', [{ dossier, moved: false }]]]);
  expect([...planRoutes([])]).toEqual([]);
});
