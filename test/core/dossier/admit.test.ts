import { describe, expect, test } from 'vitest';
import { type Admission, admit, type Known } from '#core/dossier/admit.ts';
import type { Dossier } from '#core/dossier/dossier.ts';
import { contentKey } from '#core/submission/sameness.ts';
import type { Submission } from '#core/submission/submission.ts';
import {
  programme,
  sentAt,
  someCells,
  someDossier,
  someFacts,
  someSubmission,
} from '../../builders.ts';

const SPARE = 'SPARE0000000000X';
const CODE = someDossier().code;

const knowing = (...dossiers: readonly Dossier[]): Known => ({
  byCode: (code) => dossiers.find((dossier) => dossier.code === code),
  sameContent: (submission) =>
    dossiers.filter((each) => contentKey(each) === contentKey(submission)),
});

const admitted = (change: Partial<Submission>, ...known: readonly Dossier[]): Admission =>
  admit(
    someSubmission({ responseId: 'r2', submittedAt: sentAt + 1, ...change }),
    knowing(...known),
    programme,
    SPARE,
  );

describe('a submission', () => {
  test('without a problem is accepted and opens a dossier under its own code', () => {
    const { outcome, code, dossier } = admitted({ code: CODE });
    expect({ outcome, code, id: dossier?.id }).toEqual({
      outcome: 'accepted',
      code: CODE,
      id: 'r2',
    });
  });

  test('with a problem that an officer can repair is incomplete', () => {
    const problems = [{ code: 'title.missing' }] as const;
    expect(admitted({ problems }).outcome).toBe('incomplete');
    expect(admitted({ problems }).dossier?.problems).toEqual(problems);
  });

  test('with a problem that only the operator can solve is quarantined, and opens nothing', () => {
    const { outcome, dossier, initiative } = admitted({ problems: [{ code: 'unit.unknown' }] });
    expect({ outcome, dossier, initiative }).toEqual({
      outcome: 'quarantined',
      dossier: undefined,
      initiative: '',
    });
  });

  test('whose code is absent or taken by somebody else gets a spare one', () => {
    expect(admitted({ code: undefined }).code).toBe(SPARE);
    const stranger = someDossier({
      facts: someFacts({ fullName: 'Trần Văn Bình', phone: '0913000456' }),
    });
    expect(admitted({ code: CODE, facts: someFacts({ title: 'Khác' }) }, stranger)).toMatchObject({
      outcome: 'accepted',
      code: SPARE,
    });
  });

  test('equal to the current content of a live initiative is its duplicate', () => {
    const facts = someFacts({
      fullName: ' NGUYỄN  thị lan',
      title: 'GIÁ TREO RẬP GIẤY THEO MÃ HÀNG',
    });
    expect(admitted({ facts }, someDossier())).toMatchObject({
      outcome: 'duplicate',
      initiative: 'r1',
      code: CODE,
    });
  });

  test('equal to a withdrawn one is new, under a spare code', () => {
    const withdrawn = someDossier({ cells: someCells({ withdrawn: 'Có' }) });
    expect(admitted({ code: CODE }, withdrawn)).toMatchObject({ outcome: 'accepted', code: SPARE });
  });
});

describe('a revision', () => {
  const change = { code: CODE, facts: someFacts({ title: 'Bản mới' }) };

  test('is the same code, the same name or phone, and other content', () => {
    const phone = someFacts({ title: 'Bản mới', fullName: 'Nguyễn Thị Lan Anh' });
    const name = someFacts({ title: 'Bản mới', phone: '0999000888' });
    for (const facts of [change.facts, phone, name]) {
      expect(admitted({ code: CODE, facts }, someDossier())).toMatchObject({
        outcome: 'revision',
        initiative: 'r1',
        dossier: { id: 'r1', contentId: 'r2' },
      });
    }
  });

  test('comes before its own incompleteness', () => {
    const problems = [{ code: 'phone.invalid' }] as const;
    expect(admitted({ ...change, problems }, someDossier())).toMatchObject({
      outcome: 'revision',
      problems,
    });
  });

  test('that was sent before the current content changes nothing', () => {
    const { outcome, dossier } = admitted({ ...change, submittedAt: sentAt - 1 }, someDossier());
    expect({ outcome, dossier }).toEqual({ outcome: 'revision', dossier: undefined });
  });

  test('is refused once the initiative is chosen, and its officers are told', () => {
    const chosen = someDossier({
      cells: someCells({ employerAgreed: 'Có', decision: 'Chọn' }),
      agreedFor: 'r1',
    });
    const { outcome, problems, dossier } = admitted(change, chosen);
    expect({ outcome, codes: problems.map(({ code }) => code) }).toEqual({
      outcome: 'revision',
      codes: ['revision.refused'],
    });
    expect(dossier).toMatchObject({ contentId: 'r1', refusedRevision: 'r2' });
  });

  test('that names another union leaves the old officers’ cells behind', () => {
    const agreed = someDossier({ cells: someCells({ employerAgreed: 'Có' }), agreedFor: 'r1' });
    const { dossier } = admitted({ ...change, union: 'dong-thap/tp-sa-dec' }, agreed);
    expect(dossier).toMatchObject({
      union: 'dong-thap/tp-sa-dec',
      agreedFor: '',
      cells: someCells(),
    });
  });

  test('that names another province leaves the decision of the old one behind', () => {
    const proposal = { standsIn: 'dong-thap', cells: { decision: 'Chọn', reason: '' }, scores: {} };
    const moved = { unit: 'an-giang', union: 'an-giang/tp-long-xuyen' };
    const { dossier } = admitted({ ...change, ...moved }, someDossier({ proposal }));
    expect(dossier?.proposal).toEqual({
      standsIn: 'dong-thap',
      cells: { decision: '', reason: '' },
      scores: {},
    });
  });

  test('that has to be checked waits under the code of the initiative it corrects', () => {
    const problems = [{ code: 'window.late' }] as const;
    const { outcome, code } = admitted({ code: CODE, problems }, someDossier());
    expect({ outcome, code }).toEqual({ outcome: 'quarantined', code: CODE });
    const facts = someFacts({ fullName: 'Trần Văn Bảy', phone: '0912000999' });
    expect(admitted({ code: CODE, problems, facts }, someDossier()).code).toBe(SPARE);
  });

  test('of a returned dossier is let through after the window, and nothing else is', () => {
    const problems = [{ code: 'window.late' }] as const;
    const at = { submittedAt: Date.parse('2021-04-12T10:00:00+07:00'), problems };
    const returned = someDossier({
      cells: someCells({ decision: 'Trả lại', reason: 'Ngắn', dueDate: '12/4/2021' }),
      returnedFor: 'r1',
    });
    expect(admitted({ ...change, ...at }, returned).outcome).toBe('revision');
    expect(admitted({ ...change, ...at }, someDossier()).outcome).toBe('quarantined');
    expect(admitted({ ...at, facts: someFacts({ title: 'Mới' }) }, returned).outcome).toBe(
      'quarantined',
    );
  });
});

describe('an entry that is read again', () => {
  test('is no duplicate of itself', () => {
    const again = { responseId: 'r1', submittedAt: sentAt, code: CODE };
    expect(admitted(again, someDossier())).toMatchObject({ outcome: 'revision', initiative: 'r1' });
  });

  test('is noted again where its own dossier stands', () => {
    const own = someDossier({ id: 'w/nh-1', contentId: 'w/nh-1' });
    const again = (problems: Submission['problems']) =>
      admit(
        someSubmission({ responseId: 'w/nh-1', problems }),
        knowing(own),
        programme,
        SPARE,
        own,
      );
    expect(again([])).toEqual({
      ...{ outcome: 'accepted', problems: [], code: CODE, initiative: 'w/nh-1' },
    });
    expect(again([{ code: 'title.missing' }]).outcome).toBe('incomplete');
  });
});

test('a new dossier knows what its worker sent, and that nobody decided anything', () => {
  const { dossier } = admitted({ problems: [{ code: 'title.missing' }] });
  expect(dossier).toEqual(
    someDossier({
      ...{ id: 'r2', contentId: 'r2', contentAt: sentAt + 1, code: SPARE },
      problems: [{ code: 'title.missing' }],
    }),
  );
});

test('an entry without a code belongs to nobody’s, whatever is known', () => {
  const known: Known = { byCode: () => someDossier(), sameContent: () => [] };
  expect(admit(someSubmission({ responseId: 'r2' }), known, programme, SPARE)).toMatchObject({
    ...{ outcome: 'accepted', code: SPARE, initiative: 'r2' },
  });
});

describe('a correction', () => {
  const change = { code: CODE, facts: someFacts({ title: 'Bản mới' }) };
  const proposal = {
    ...{ standsIn: 'dong-thap', cells: { decision: 'Chọn', reason: '' }, scores: {} },
  };
  const nomination = { standsIn: 'tong-lien-doan', cells: { decision: 'Công nhận', reason: 'x' } };
  const cells = someCells({ decision: 'Trả lại', reason: 'Ngắn', dueDate: '12/4/2021' });
  const listAgreement = { list: '1', content: 'r1', introduced: '', agreed: 'Có', by: '' };
  const before = someDossier({
    ...{ cells, listAgreement, proposal, nomination, agreedFor: 'r1', returnedFor: 'r1' },
    refusedRevision: 'r0',
  });

  test('inside its union keeps what officers wrote and decided', () => {
    expect(admitted(change, before).dossier).toEqual({
      ...before,
      ...{ facts: change.facts, contentId: 'r2', contentAt: sentAt + 1, refusedRevision: '' },
    });
  });

  test('that moves inside its province keeps what the province decided', () => {
    const { dossier } = admitted({ ...change, union: 'dong-thap/tp-sa-dec' }, before);
    expect(dossier).toMatchObject({ proposal, nomination, agreedFor: '', returnedFor: '' });
    expect(dossier?.listAgreement).toBeUndefined();
  });

  test('that moves to another province leaves the rows above to be marked as moved', () => {
    const moved = { unit: 'an-giang', union: 'an-giang/tp-long-xuyen' };
    const { dossier } = admitted({ ...change, ...moved }, before);
    expect(dossier?.nomination).toEqual({
      ...{ standsIn: 'tong-lien-doan', cells: { decision: '', reason: '' } },
    });
  });

  test('that comes after its due day is told beside the row, and one before a return is not', () => {
    const late = { ...change, problems: [{ code: 'window.late' }] as const };
    const after = { ...late, submittedAt: Date.parse('2021-04-13T00:00:00+07:00') };
    const { outcome, dossier } = admitted(after, before);
    expect(outcome).toBe('quarantined');
    expect(dossier).toEqual({ ...before, refusedRevision: 'r2' });
    expect(admitted(late, someDossier())).not.toHaveProperty('dossier');
  });

  test('of a returned dossier may come before the window too, and keeps its other problems', () => {
    const problems = [{ code: 'window.early' }, { code: 'phone.invalid' }] as const;
    const { outcome, problems: left } = admitted({ ...change, problems }, before);
    expect([outcome, left]).toEqual(['revision', [{ code: 'phone.invalid' }]]);
  });
});
