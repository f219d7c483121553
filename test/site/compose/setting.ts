import { resolverOf } from '#core/catalogue/resolver.ts';
import { programmeOf } from '#core/programme/load.ts';
import type { Answers } from '#core/submission/answers.ts';
import { type Draft, emptyDraft } from '../../../site/src/compose/draft.ts';
import type { Setting } from '../../../site/src/compose/mistakes.ts';
import { catalogueNow } from '../../../site/src/union-changes.ts';

export const inWindow = Date.parse('2021-04-09T08:00:00+07:00');

export const catalogueFor = (id: string) => {
  const programme = programmeOf(id);
  if (!programme) throw new Error(`no programme ${id}`);
  return catalogueNow(programme, []);
};

/** What the composer knows, for a shipped programme at an instant. */
export const settingFor = (id = '75-nghin-2021', now = inWindow): Setting => {
  const programme = programmeOf(id);
  if (!programme) throw new Error(`no programme ${id}`);
  const { units, unions } = catalogueFor(id);
  return { programme, resolver: resolverOf(units, unions), now };
};

/** Answers with which nothing is wrong. */
export const wholeAnswers: Answers = {
  appliedStatus: 'Đã áp dụng có hiệu quả',
  appliedFrom: '15/3/2021',
  unit: 'LĐLĐ tỉnh Đồng Tháp',
  subUnit: 'LĐLĐ TP Cao Lãnh',
  workplace: 'Trường Tiểu học Hoa Sen',
  group: 'Hành chính sự nghiệp',
  fullName: 'Nguyễn Thị Lan',
  phone: '0912 000 345',
  birthYear: '1985',
  position: 'giáo viên',
  title: 'Bộ thẻ từ vựng cho học sinh đầu cấp',
  tradeSecret: 'Không',
  description: 'Trước đây in phiếu, nay dùng bộ thẻ.',
  effect: 'Bớt 3 giờ soạn bài mỗi tuần',
  benefitVnd: 'Chưa tính được',
  scope: 'Toàn trường',
  coAuthors: 'Không có',
  awards: 'Không có',
  consentProcessing: 'Có',
  consentPublication: 'Không',
};

export const wholeDraft: Draft = { ...emptyDraft, answers: wholeAnswers };
