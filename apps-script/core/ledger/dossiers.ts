import type { ListAgreement } from '../dossier/agreement.ts';
import type { Complaint } from '../dossier/complaint.ts';
import { type Dossier, noCells, type OfficerCells, officerFields } from '../dossier/dossier.ts';
import { notProposed } from '../dossier/proposal.ts';
import type { Problem } from '../problem.ts';
import { contentKey } from '../submission/sameness.ts';
import type { Facts } from '../submission/submission.ts';
import { canonical } from '../text/canonical.ts';
import { isoOf } from '../text/dates.ts';
import { answerNames } from './answer-names.ts';
import { fingerprint } from './buckets.ts';
import { type Column, fromRow, toRow } from './columns.ts';
import { officerColumns } from './officer-columns.ts';

const fields = [
  ['id', 'Mã sáng kiến'],
  ['code', 'Mã tra cứu'],
  ['unit', 'Đơn vị'],
  ['union', 'Công đoàn nhận'],
  ['contentId', 'Phiếu đang dùng'],
  ['contentAt', 'Gửi lúc'],
  ['problems', 'Điểm cần sửa'],
  ['agreedFor', 'Đồng ý cho phiếu'],
  ['listAgreement', 'Theo danh sách ký'],
  ['complaints', 'Khiếu nại'],
  ['returnedFor', 'Trả lại phiếu'],
  ['refusedRevision', 'Bản sửa đến sau'],
  ['petition', 'Tờ trình'],
  ['routedTo', 'Đang nằm ở'],
  ['standsIn', 'Đã đề nghị lên'],
  ['unitDecision', 'Tỉnh, ngành: quyết định'],
  ['unitReason', 'Tỉnh, ngành: lý do'],
  ['scores', 'Hội đồng: điểm'],
  ['nominatedTo', 'Đã đề nghị Tổng Liên đoàn'],
  ['recognition', 'Tổng Liên đoàn: quyết định'],
  ['recognitionReason', 'Tổng Liên đoàn: lý do'],
  ['unitPetition', 'Tờ trình của tỉnh, ngành'],
] as const;

// The other answers belong to the response, not to the initiative.
const { unit, subUnit, consentProcessing, ...factNames } = answerNames;
const facts = Object.entries(factNames) as [keyof Facts, string][];

type Field = (typeof fields)[number][0] | `fact.${keyof Facts}` | `cell.${keyof OfficerCells}`;

export const dossierColumns: readonly Column<Field>[] = [
  ...fields.map(([field, header]) => ({ field, header, width: 120 })),
  ...facts.map(([field, header]) => ({ field: `fact.${field}` as const, header, width: 140 })),
  ...officerColumns.map(({ field, header, width }) => ({
    field: `cell.${field}` as const,
    header,
    width,
  })),
];

const yes = (value: boolean): string => (value ? 'Có' : '');

export function dossierRow(dossier: Dossier): readonly string[] {
  const { facts: known, cells } = dossier;
  const record: Partial<Record<Field, string>> = {
    id: dossier.id,
    code: dossier.code,
    unit: dossier.unit,
    union: dossier.union,
    contentId: dossier.contentId,
    contentAt: isoOf(dossier.contentAt),
    problems: JSON.stringify(dossier.problems),
    agreedFor: dossier.agreedFor,
    listAgreement: dossier.listAgreement ? JSON.stringify(dossier.listAgreement) : '',
    complaints: dossier.complaints.length === 0 ? '' : JSON.stringify(dossier.complaints),
    returnedFor: dossier.returnedFor,
    refusedRevision: dossier.refusedRevision,
    petition: dossier.petition,
    unitPetition: dossier.unitPetition,
    routedTo: dossier.routedTo,
    standsIn: dossier.proposal.standsIn,
    unitDecision: dossier.proposal.cells.decision,
    unitReason: dossier.proposal.cells.reason,
    scores: scoresCell(dossier.proposal.scores),
    nominatedTo: dossier.nomination.standsIn,
    recognition: dossier.nomination.cells.decision,
    recognitionReason: dossier.nomination.cells.reason,
  };
  for (const [field] of facts) {
    const value = known[field];
    record[`fact.${field}`] = typeof value === 'boolean' ? yes(value) : value;
  }
  for (const field of officerFields) record[`cell.${field}`] = cells[field];
  return toRow(dossierColumns, record);
}

function scoresCell(scores: Dossier['proposal']['scores']): string {
  return Object.keys(scores).length === 0 ? '' : JSON.stringify(scores);
}

function scoresOf(cell: string): Dossier['proposal']['scores'] {
  return cell === '' ? notProposed.scores : JSON.parse(cell);
}

/** The dossier of a row; the ledger is our own writing, so its words are trusted. */
export function dossierOf(row: readonly unknown[]): Dossier {
  const record = fromRow(dossierColumns, row);
  const known = Object.fromEntries(
    facts.map(([field]) => {
      const value = record[`fact.${field}`];
      return [
        field,
        field === 'tradeSecret' || field === 'consentPublication' ? value === 'Có' : value,
      ];
    }),
  );
  const cells = { ...noCells };
  for (const field of officerFields) cells[field] = record[`cell.${field}`];
  return {
    id: record.id,
    code: record.code,
    unit: record.unit,
    union: record.union,
    contentId: record.contentId,
    contentAt: Date.parse(record.contentAt),
    facts: known as unknown as Facts,
    problems: JSON.parse(record.problems) as readonly Problem[],
    cells,
    agreedFor: record.agreedFor,
    listAgreement:
      record.listAgreement === '' ? undefined : (JSON.parse(record.listAgreement) as ListAgreement),
    complaints:
      record.complaints === '' ? [] : (JSON.parse(record.complaints) as readonly Complaint[]),
    returnedFor: record.returnedFor,
    refusedRevision: record.refusedRevision,
    petition: record.petition,
    unitPetition: record.unitPetition,
    routedTo: record.routedTo,
    proposal: {
      standsIn: record.standsIn,
      cells: { decision: record.unitDecision, reason: record.unitReason },
      scores: scoresOf(record.scores),
    },
    nomination: {
      standsIn: record.nominatedTo,
      cells: { decision: record.recognition, reason: record.recognitionReason },
    },
  };
}

export const dossierKey = (id: string): string => `dossier ${id}`;
export const codeKey = (code: string): string => `code ${code}`;
/** The key under which equal content is looked for; whoever finds some compares it whole. */
export const sameContentKey = (dossier: Pick<Dossier, 'union' | 'facts'>): string =>
  `content ${fingerprint(contentKey(dossier))}`;

/** The key of a title inside one union. */
export const titleKey = (union: string, title: string): string =>
  `title ${union} ${fingerprint(canonical(title))}`;
/** The key of a complaint, by `Complaint.key`. */
export const complaintKey = (key: string): string => `complaint ${key}`;

/** The keys under which initiatives with the same title or description are found, whoever sent them. */
export const likenessKeys = ({ union, facts }: Pick<Dossier, 'union' | 'facts'>) => [
  ...(facts.title === '' ? [] : [titleKey(union, facts.title)]),
  ...(facts.description === '' ? [] : [`text ${fingerprint(canonical(facts.description))}`]),
];

/** Every key under which a dossier is looked for. */
export const keysOf = (dossier: Dossier): readonly string[] => [
  dossierKey(dossier.id),
  codeKey(dossier.code),
  sameContentKey(dossier),
  ...likenessKeys(dossier),
  ...dossier.complaints.map(({ key }) => complaintKey(key)),
];
