import { type Dossier, noCells, type OfficerCells } from '#core/dossier/dossier.ts';
import { notNominated, notProposed } from '#core/dossier/proposal.ts';
import { programmeOf } from '#core/programme/load.ts';
import type { Programme } from '#core/programme/programme.ts';
import type { Facts, Submission } from '#core/submission/submission.ts';

/** The programme of letter 57, which every test may take as given. */
export const programme: Programme = programmeOf('75-nghin-2021') ?? missing();

function missing(): never {
  throw new Error('the programme of letter 57 is gone');
}

export function someFacts(change: Partial<Facts> = {}): Facts {
  return {
    fullName: 'Nguyễn Thị Lan',
    phone: '0912000345',
    workplace: 'Công ty TNHH May Sông Tiền',
    group: 'enterprise',
    title: 'Giá treo rập giấy theo mã hàng',
    description: 'Trước đây rập giấy xếp chồng trong thùng. Nay mỗi mã có một móc treo.',
    appliedStatus: 'effective',
    coAuthors: 'Không có',
    birthYear: '1985',
    position: 'Tổ trưởng tổ cắt',
    appliedFrom: '2021-03-15',
    effect: 'Giảm thời gian đổi mã hàng.',
    benefitVnd: '12000000',
    scope: 'Tổ cắt',
    awards: 'Không có',
    tradeSecret: false,
    consentPublication: true,
    ...change,
  };
}

export const sentAt = Date.parse('2021-03-20T08:15:00+07:00');

/** A submission without a problem, and whatever the test changes in it. */
export function someSubmission(change: Partial<Submission> = {}): Submission {
  return {
    responseId: 'r1',
    submittedAt: sentAt,
    unit: 'dong-thap',
    union: 'dong-thap/tp-cao-lanh',
    code: undefined,
    facts: someFacts(),
    problems: [],
    ...change,
  };
}

/** A dossier as `someSubmission` opens it. */
export function someDossier(change: Partial<Dossier> = {}): Dossier {
  return {
    id: 'r1',
    code: '4MR3PHJHBHKQ4ZC2',
    unit: 'dong-thap',
    union: 'dong-thap/tp-cao-lanh',
    contentId: 'r1',
    contentAt: sentAt,
    facts: someFacts(),
    problems: [],
    cells: noCells,
    agreedFor: '',
    listAgreement: undefined,
    complaints: [],
    returnedFor: '',
    refusedRevision: '',
    petition: '',
    unitPetition: '',
    routedTo: '',
    proposal: notProposed,
    nomination: notNominated,
    ...change,
  };
}

export function someCells(change: Partial<OfficerCells> = {}): OfficerCells {
  return { ...noCells, ...change };
}
