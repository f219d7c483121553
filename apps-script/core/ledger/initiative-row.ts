import type { Dossier } from '../dossier/dossier.ts';
import { likenessHint } from '../dossier/likeness.ts';
import { openProblems } from '../dossier/open-problems.ts';
import { type State, standing } from '../dossier/standing.ts';
import { movedName, officerStateNames } from '../dossier/state-names.ts';
import { zaloMessage } from '../dossier/zalo-message.ts';
import { type Problem, sentence } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { statusChoices } from '../submission/applied.ts';
import { showCode } from '../submission/code.ts';
import { dayOf, shortDate } from '../text/dates.ts';
import type { InitiativeRow } from './initiatives.ts';
import { upperWords } from './upper-words.ts';

/** What a row shows that the dossier alone does not tell. */
export interface Beside {
  /** The empty columns of the summary table. */
  readonly missing: readonly string[];
  /** Other initiatives whose key of likeness it shares. */
  readonly alike: readonly Dossier[];
  /** The CĐCS that it belongs to, or what to do about it. */
  readonly grassroots: string;
}

/** How a dossier stands in its union's workbook. */
export function initiativeRow(
  dossier: Dossier,
  programme: Programme,
  { missing, alike, grassroots }: Beside,
): InitiativeRow {
  const { facts } = dossier;
  const { state, told } = standing(dossier, programme);
  const late = { code: state === 'chosen' ? 'revision.refused' : 'revision.notTaken' } as const;
  const todo =
    state === 'withdrawn'
      ? told
      : [
          ...told,
          ...(dossier.refusedRevision === '' ? [] : [late]),
          ...openProblems(dossier, programme),
          ...(isDecided(dossier, state) ? [] : likenessHint(dossier, alike)),
        ];
  return {
    state: officerStateNames[state],
    title: facts.title,
    fullName: facts.fullName,
    phone: facts.phone,
    matchedTo: grassroots,
    workplace: facts.workplace,
    group: programme.groups.find((group) => group.id === facts.group)?.name ?? '',
    description: facts.tradeSecret
      ? 'Bí mật kinh doanh: chỉ nêu tên và hiệu quả'
      : facts.description,
    appliedStatus: statusChoices.find(([status]) => status === facts.appliedStatus)?.[1] ?? '',
    coAuthors: facts.coAuthors,
    theirBirthYear: facts.birthYear,
    theirPosition: facts.position,
    theirAppliedFrom: shortDate(facts.appliedFrom),
    theirEffect: facts.effect,
    theirBenefit: facts.benefitVnd,
    theirScope: facts.scope,
    theirAwards: facts.awards,
    code: showCode(dossier.code),
    upper: upperWords(dossier, programme),
    sentOn: shortDate(dayOf(dossier.contentAt)),
    readiness: missing.length === 0 ? 'Đủ lập bảng' : `Còn thiếu: ${missing.join(', ')}`,
    answer: sentences(todo),
    byList: byList(dossier),
    message: zaloMessage(dossier, programme),
  };
}

/** A hint helps to decide, and afterwards only hides what is left to do. */
function isDecided({ petition }: Dossier, state: State): boolean {
  return petition !== '' || state === 'declined' || state === 'ineligible';
}

/** What the signed list says, and whether that still counts. */
function byList({ listAgreement, contentId }: Dossier): string {
  if (!listAgreement) return '';
  const { list, introduced, agreed, by, content } = listAgreement;
  const said = [
    ...(introduced === '' ? [] : [`CĐCS giới thiệu: ${introduced}`]),
    ...(agreed === '' ? [] : [`Thủ trưởng đồng ý: ${agreed}`]),
    ...(by === '' ? [] : [by]),
  ];
  const before = content === contentId ? '' : ' (cho nội dung trước khi sửa)';
  return `Danh sách số ${list}${before}: ${said.join('; ')}.`;
}

/** The row that stays in the old workbook when a correction named another union. */
export function movedRow(row: InitiativeRow): InitiativeRow {
  return {
    ...row,
    state: movedName,
    message: '',
    answer:
      'Người gửi đã sửa lại nơi nhận. Dòng này không còn được tính ở đây, không cần làm gì thêm.',
  };
}

/** One sentence a line, each once. */
export function sentences(problems: readonly Problem[]): string {
  return [...new Set(problems.map(sentence))].join('\n');
}
