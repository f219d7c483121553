import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFromBytes, codeOf } from '#core/submission/code.ts';
import { type QuestionId, questionOf } from '#core/submission/questions.ts';
import { decode } from '#core/submission/submission.ts';
import { draftIn, fragmentOf } from '../../../site/src/compose/carried-draft.ts';
import { type Draft, draftOf, emptyDraft } from '../../../site/src/compose/draft.ts';
import {
  askedOf,
  entranceOf,
  placeOf,
  proceed,
  withAnswer,
} from '../../../site/src/compose/journey.ts';
import type { Setting } from '../../../site/src/compose/mistakes.ts';
import { withPoster } from '../../../site/src/compose/poster.ts';
import { prefilledLink } from '../../../site/src/compose/prefilled-link.ts';
import { sentAnswers } from '../../../site/src/compose/sent-answers.ts';
import { type Asked, questionAt, type Step } from '../../../site/src/compose/steps.ts';
import { answersAt, exampleForm } from './example-form.ts';
import { catalogueFor, settingFor } from './setting.ts';

const programmes = ['75-nghin-2021', 'dong-thap-2021'] as const;
const settings = new Map(programmes.map((id) => [id, settingFor(id)]));
const catalogues = new Map(programmes.map((id) => [id, catalogueFor(id)]));

/** What a person may do at a page. */
type Deed =
  | { readonly kind: 'answer'; readonly good: number; readonly messy: string | undefined }
  | { readonly kind: 'back' }
  | { readonly kind: 'wish'; readonly step: Step }
  | { readonly kind: 'reload' }
  | { readonly kind: 'carry' };

const messy = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', ' ', '...', '\u00ad\u200b', 'x'.repeat(1200), '=1+1', '<b>', 'Chưa áp dụng'),
  fc.constantFrom('Không', 'Có', '1/2020', '0169 400 0345', 'LĐLĐ huyện Châu Thành', 'Khác'),
);
const wishes = ['check', 'code', 'send', 'sent', 'awards', 'start', 'refused'] as const;
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      good: fc.nat(),
      messy: fc.option(messy, { nil: undefined, freq: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'back' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('wish' as const), step: fc.constantFrom(...wishes) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'reload' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'carry' as const }) },
);

const good: Readonly<Partial<Record<QuestionId, readonly string[]>>> = {
  appliedStatus: ['Đã áp dụng có hiệu quả', 'Đang áp dụng thử'],
  appliedFrom: ['15/3/2021', '2/2021', 'tháng 5 năm 2021', '2021-02-01'],
  fullName: ['Nguyễn Thị Lan', "H'Hen Niê", 'Trần  Văn\u00a0Bình', 'Lê Thi\u0323 Hoa\u0300'],
  phone: ['0912 000 345', '+84 912 000 345', '0169 400 0345', '0277 3000 000'],
  birthYear: ['1985', ' 1960 '],
  tradeSecret: ['Có', 'Không'],
  consentProcessing: ['Có'],
  consentPublication: ['Có', 'Không'],
  description: [
    '“Trước” đây làm tay,\u00a0nay dùng máy.',
    'ế'.repeat(1000),
    `${'Dòng\r\n'.repeat(90)}hết`,
  ],
  title: ['Bộ đồ gá khoan', 'Cải tiến\nmáy'],
};

function goodAnswer(setting: Setting, draft: Draft, id: Asked, seed: number): string {
  const { programme } = setting;
  const { units, unions } = catalogues.get(programme.id as (typeof programmes)[number]) ?? {
    units: [],
    unions: [],
  };
  const unit = setting.resolver.unit(draft.answers.unit ?? '');
  const own = unit.kind === 'found' ? unit.unit.id : units[0]?.id;
  const choices =
    id === 'unit'
      ? units.flatMap(({ name, short, id }) => [name, short, id])
      : id === 'subUnit'
        ? unions.filter((union) => union.unit === own).map(({ name }) => name)
        : (good[id] ?? questionOf(id, programme).choices);
  return choices[seed % choices.length] ?? `Tự ghi ${seed}`;
}

async function after(
  setting: Setting,
  draft: Draft,
  step: Step,
  done: Deed,
): Promise<readonly [Draft, Step]> {
  const id = questionAt(step);
  switch (done.kind) {
    case 'answer': {
      if (id === undefined) return [draft, placeOf(setting, draft, nextFrom(setting, draft, step))];
      const text = done.messy ?? goodAnswer(setting, draft, id, done.good);
      const answered = withAnswer(setting, draft, id, text);
      const outcome = proceed(setting, answered, id, done.good % 7 === 0);
      return [answered, outcome.kind === 'to' ? outcome.step : step];
    }
    case 'back': {
      const asked = askedOf(setting, draft.answers);
      const before = id && asked[asked.indexOf(id) - 1];
      return [draft, placeOf(setting, draft, before ?? 'start')];
    }
    case 'wish':
      return [draft, placeOf(setting, draft, done.step)];
    case 'reload':
      return [draftOf(JSON.parse(JSON.stringify(draft))) ?? emptyDraft, step];
    case 'carry': {
      const carried = (await draftIn(await fragmentOf(draft))) ?? emptyDraft;
      return [carried, entranceOf(setting, carried)];
    }
  }
}

const nextFrom = (setting: Setting, draft: Draft, step: Step): Step => {
  if (step === 'code') return 'send';
  if (step === 'notYet') return 'appliedStatus';
  if (step === 'outside') return 'appliedFrom';
  if (step === 'refused') return 'consentProcessing';
  return step === 'resume' ? 'check' : (askedOf(setting, draft.answers)[0] ?? 'check');
};

test('what 200 random journeys send is complete, and reads the same from the link', async () => {
  let secrets = 0;
  let pasted = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...programmes),
      fc.option(fc.nat(), { nil: undefined }),
      fc.array(deed, { maxLength: 80 }),
      fc.uint8Array({ minLength: 10, maxLength: 10 }),
      fc.array(fc.nat(), { minLength: 200, maxLength: 200 }),
      async (id, poster, deeds, bytes, seeds) => {
        const setting = settings.get(id);
        const catalogue = catalogues.get(id);
        if (!setting || !catalogue) throw new Error('no setting');
        const named = poster && catalogue.unions[poster % catalogue.unions.length]?.id;
        let draft = (named && withPoster(emptyDraft, named, setting, catalogue)) || emptyDraft;
        let step = entranceOf(setting, draft);
        // After the wandering, somebody who wants to finish.
        const ends: Deed[] = seeds.map((seed) => ({
          kind: 'answer',
          good: seed * 7 + 1,
          messy: undefined,
        }));
        for (const done of [...deeds, ...ends]) {
          if (step === 'send') break;
          if (step === 'check') {
            draft = { ...draft, code: draft.code || codeFromBytes([...bytes]) };
            step = placeOf(setting, draft, 'code');
          } else {
            [draft, step] = await after(setting, draft, step, done);
          }
        }
        expect(step).toBe('send');
        const sent = sentAnswers(setting, catalogue, draft);
        const read = decode(
          { id: 'r1', submittedAt: setting.now, answers: sent.answers },
          setting.programme,
          setting.resolver,
        );
        expect(read.problems).toEqual([]);
        expect(read.code).toBe(codeOf(draft.code));
        expect(read.union).toBe(sent.union);
        const link = prefilledLink(exampleForm, sent, setting.programme.limits.link);
        expect(link.href.length).toBeLessThanOrEqual(setting.programme.limits.link);
        const arrived = answersAt(link.href);
        for (const id of link.toPaste) arrived[id] = sent.answers[id] ?? '';
        const received = decode(
          { id: 'r1', submittedAt: setting.now, answers: arrived },
          setting.programme,
          setting.resolver,
        );
        expect(received.facts).toEqual(read.facts);
        expect(received.problems).toEqual([]);
        if (read.facts.tradeSecret) secrets += 1;
        if (link.toPaste.length > 0) pasted += 1;
      },
    ),
    { numRuns: 200 },
  );
  expect(secrets).toBeGreaterThan(20);
  expect(pasted).toBeGreaterThan(10);
}, 120_000);
