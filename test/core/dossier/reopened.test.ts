import { expect, test } from 'vitest';
import { reopened, withContent } from '#core/dossier/reopened.ts';
import { sentAt, someDossier, someFacts, someSubmission } from '../../builders.ts';

const sent = (responseId: string, minutes: number) =>
  someSubmission({
    ...{ responseId, submittedAt: sentAt + minutes, union: `dong-thap/${responseId}` },
    facts: someFacts({ title: responseId }),
  });
const code = someDossier().code;

test('of what is left a dossier opens with its latest entry, whatever their order', () => {
  const first = sent('r1', 0);
  const revisions = [sent('r3', 9), sent('r2', 5)];
  const expected = someDossier({
    ...{ contentId: 'r3', contentAt: sentAt + 9, union: 'dong-thap/r3' },
    facts: someFacts({ title: 'r3' }),
  });
  expect(reopened(first, code, revisions)).toEqual(expected);
  expect(reopened(first, code, [...revisions].reverse())).toEqual(expected);
  expect(reopened(first, code, [])).toEqual(
    someDossier({ union: 'dong-thap/r1', facts: first.facts }),
  );
});

test('what the operator let in is no problem any more, what the officer repairs is', () => {
  const problems = [{ code: 'window.late' }, { code: 'phone.invalid' }] as const;
  expect(withContent(someDossier(), { ...sent('r2', 1), problems })).toMatchObject({
    ...{ id: 'r1', contentId: 'r2', problems: [{ code: 'phone.invalid' }] },
  });
});
