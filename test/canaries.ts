import { createHash } from 'node:crypto';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { type Dossier, noCells } from '#core/dossier/dossier.ts';
import { type Quarantined, unruled } from '#core/ledger/quarantine.ts';
import { register } from '#core/ledger/registry.ts';
import type { Published } from '#core/publication/projection-rows.ts';
import { publicationOf } from '#core/publication/publication.ts';
import { codeFromBytes } from '#core/submission/code.ts';
import { programme, someCells, someDossier, someFacts } from './builders.ts';

const { units, unions } = catalogueOf('2021');
/** A sum of such texts tells a leak from an accident: nothing invented elsewhere holds them. */
const name = 'Trịnh Thị Cấm Nêu';
const planted = `${name} 0912.000.999 cam-neu@example.org sinh 1903`;

/** What must not be found in anything public, however it is written. */
export const canaries: Readonly<Record<string, RegExp>> = {
  name: /trịnh thị cấm nêu|trinh thi cam neu|cấm nêu/giu,
  phone: /0?912[\s.\-()·]*000[\s.\-()·]*999|０９１２/gu,
  email: /cam-neu/giu,
  birthYear: /(?<![0-9a-f])1903(?![0-9a-f])/giu,
};

export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

/** The ways in which a worker slips personal data into a title. */
const titles = [
  `Giá treo rập của ${name}`,
  'Máng nước, gọi 0912000999 hoặc (+84) 912 000 999',
  'Bảng màu chia thuốc, ０９１２０００９９９',
  `Xe đẩy, ${planted}`,
  'Sổ theo dõi, cam-neu@example.org; TRINH THI CAM NEU sinh năm 1903',
];

/** Chosen initiatives that carry what must not be public in every field that holds a text. */
function carrier(at: number): Dossier {
  const union = unions[at % unions.length];
  const id = `canary-${at}`;
  const tradeSecret = at % 10 === 0;
  return someDossier({
    id,
    contentId: id,
    code: codeFromBytes([at & 255, (at >> 8) & 255, at >> 16, 9, 9, 9, 9, 9, 9, 9]),
    unit: union?.unit ?? '',
    union: union?.id ?? '',
    agreedFor: id,
    facts: someFacts({
      fullName: name,
      phone: '0912000999',
      birthYear: '1903',
      title: `${titles[at % titles.length]} số ${100_000 + at}`,
      workplace: planted,
      description: tradeSecret ? '' : planted,
      coAuthors: planted,
      position: planted,
      effect: planted,
      benefitVnd: planted,
      scope: planted,
      awards: planted,
      tradeSecret,
      consentPublication: false,
      group: at % 3 === 0 ? 'enterprise' : 'public',
    }),
    cells: someCells({
      ...Object.fromEntries(Object.keys(noCells).map((field) => [field, ''])),
      employerAgreed: 'Có',
      employerAgreedBy: planted,
      decision: at % 7 === 0 ? 'Trả lại' : 'Chọn',
      reason: planted,
      effect: at % 20 === 0 ? planted : '',
      position: planted,
      awards: planted,
    }),
    complaints: [
      {
        key: `${union?.id} 1`,
        content: planted,
        receivedOn: '',
        resolved: true,
        resolution: planted,
      },
    ],
    problems: [{ code: 'phone.invalid', data: { typed: planted } }],
  });
}

function waiting(at: number): Quarantined {
  return {
    ...unruled,
    responseId: `canary-q${at}`,
    submittedAt: '2021-03-20T08:15:00+07:00',
    code: codeFromBytes([at & 255, (at >> 8) & 255, at >> 16, 8, 8, 8, 8, 8, 8, 8]),
    reasons: planted,
    fullName: name,
    phone: '0912000999',
    unit: planted,
    subUnit: planted,
    title: planted,
    fullText: planted,
    problems: 'unit.unknown',
    decision: at % 2 === 0 ? 'Báo lại người gửi' : '',
    result: planted,
  };
}

/** What the program publishes of so many initiatives that all carry what must not be public. */
export function publishedCanaries(count: number): Published {
  return publicationOf({
    programme,
    units,
    unions: unions.map(register),
    coverages: [],
    targets: new Map(),
    dossiers: Array.from({ length: count }, (_, at) => carrier(at)),
    quarantined: Array.from({ length: Math.ceil(count / 20) }, (_, at) => waiting(at)),
    asOf: '2021-04-09T08:00:00+07:00',
    confirmedOn: '2021-04-09',
    phase: 'late',
    announcedFrom: null,
    audit: [],
    announced: true,
    kept: [],
    digest: sha256,
    publicId: (id) => sha256(id).slice(0, 12),
  });
}

/** How often each canary stands in a text: all zeros where nothing leaks. */
export function canariesIn(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(canaries).map(([kind, form]) => [kind, text.match(form)?.length ?? 0]),
  );
}

export const noCanaries = { name: 0, phone: 0, email: 0, birthYear: 0 };
