import type { QuestionId } from '#core/submission/questions.ts';

/** The code is no question here: the composer makes it. */
export type Asked = Exclude<QuestionId, 'code'>;

/**
 * The questions in the composer's order: what decides whether the programme takes the initiative
 * comes first, so that nobody types a page for nothing; trade secret before description.
 */
export const askingOrder: readonly Asked[] = [
  'appliedStatus',
  'appliedFrom',
  'unit',
  'subUnit',
  'workplace',
  'group',
  'fullName',
  'phone',
  'birthYear',
  'position',
  'title',
  'tradeSecret',
  'description',
  'effect',
  'benefitVnd',
  'scope',
  'coAuthors',
  'awards',
  'consentProcessing',
  'consentPublication',
];

/** Every page of the composer, and how the address calls it (?buoc=…). */
export const slugs = {
  appliedStatus: 'tinh-trang',
  appliedFrom: 'thoi-gian',
  unit: 'don-vi',
  subUnit: 'cong-doan',
  workplace: 'noi-lam-viec',
  group: 'nhom',
  fullName: 'ho-ten',
  phone: 'dien-thoai',
  birthYear: 'nam-sinh',
  position: 'chuc-vu',
  title: 'ten-sang-kien',
  tradeSecret: 'bi-mat',
  description: 'mo-ta',
  effect: 'hieu-qua',
  benefitVnd: 'gia-tri',
  scope: 'pham-vi',
  coAuthors: 'dong-tac-gia',
  awards: 'khen-thuong',
  consentProcessing: 'dong-y',
  consentPublication: 'cong-bo',
  /** Where everybody begins. */
  start: 'bat-dau',
  early: 'chua-den-ngay',
  late: 'het-han',
  /** A draft lies on this phone. */
  resume: 'ban-nhap',
  /** A draft came by a link, and another one lies here. */
  received: 'nhan-ban-nhap',
  /** Asks for the code of an entry that is to be corrected. */
  oldCode: 'ma-da-co',
  notYet: 'chua-ap-dung',
  outside: 'ngoai-thoi-gian',
  refused: 'chua-dong-y',
  check: 'kiem-tra',
  code: 'ma-tra-cuu',
  send: 'gui',
  /** The Form was opened: was "Gửi" pressed there? */
  opened: 'da-mo-bieu-mau',
  sent: 'da-gui',
  carry: 'chuyen-may',
} as const satisfies Record<Asked, string> & Record<string, string>;

export type Step = keyof typeof slugs;

const stepOfSlug: ReadonlyMap<string, Step> = new Map(
  Object.entries(slugs).map(([step, slug]) => [slug, step as Step]),
);

/** The page that a `?buoc=` names. */
export const stepOf = (slug: string | null): Step | undefined => stepOfSlug.get(slug ?? '');

/** The question that a page asks, if it asks one. */
export const questionAt = (step: Step): Asked | undefined => askingOrder.find((id) => id === step);
