import type { OfficerField } from '#core/dossier/dossier.ts';
import { dayOf, isoOf, msOf, shortDate } from '#core/text/dates.ts';
import type { Entry } from './entry.ts';
import { signatory } from './people.ts';
import type { Random } from './random.ts';
import { filled } from './wording.ts';

/** What an officer does in a union's workbook, a line of `npm run play --officers`. */
export type SampleOfficerEvent =
  | {
      readonly at: string;
      /** "dong-thap/tp-cao-lanh" */
      readonly workbook: string;
      /** Id of the answer whose row is written. */
      readonly row: string;
      readonly set: Readonly<Partial<Record<OfficerField, string>>>;
    }
  | {
      readonly at: string;
      readonly workbook: string;
      readonly control: { readonly petition: string };
    };

export type SentEntry = Entry & { readonly id: string };

type Set = Readonly<Partial<Record<OfficerField, string>>>;

/** The union whose whole road is told, up to its Tờ trình. */
const FINISHED = 'dong-thap/tp-cao-lanh';
const OTHERS = 15;
/** What stood in the workbooks before this instant can be agreed and chosen … */
const ROUTED_BEFORE = '2021-04-05T07:00:00+07:00';

/** … and before this one declined or returned. */
const DECIDED_BEFORE = '2021-04-06T12:00:00+07:00';

const COMPLETED = [
  'birthYear',
  'position',
  'appliedFrom',
  'effect',
  'benefitVnd',
  'scope',
  'awards',
] as const;

const DECLINED = [
  'Nội dung trùng với cách làm đã phổ biến trong ngành từ năm trước.',
  'Đây là nhiệm vụ thường xuyên theo chức trách, chưa có điểm mới.',
  'Hiệu quả chưa rõ, chưa có số liệu so sánh trước và sau khi áp dụng.',
  'Phạm vi còn hẹp, đề nghị tiếp tục theo dõi để gửi ở đợt sau.',
  'Nội dung gần giống một sáng kiến khác của đơn vị đã được chọn.',
];

const RETURNED = [
  'Đề nghị nói rõ hơn cách làm mới và kèm số liệu trước, sau khi áp dụng.',
  'Đề nghị bổ sung xác nhận của thủ trưởng đơn vị về thời gian áp dụng.',
  'Đề nghị ghi rõ phần việc của từng đồng tác giả.',
];

/** The officers' work before `until` (ISO), in the order of time. */
export function officerEvents(
  sent: readonly SentEntry[],
  until: string,
  random: Random,
): readonly SampleOfficerEvent[] {
  const ready = sent.filter((entry) => entry.untouched && entry.at < msOf(DECIDED_BEFORE));
  const byUnion = Map.groupBy(ready, ({ place }) => place.union.id);
  const others = [...byUnion]
    .filter(([union, entries]) => union !== FINISHED && entries.filter(agreeable).length >= 6)
    .slice(0, OTHERS);
  const events = [
    ...finishedUnion(byUnion.get(FINISHED) ?? [], random),
    ...others.flatMap(([union, entries]) =>
      unionUnderway(union, entries.filter(agreeable), random),
    ),
  ];
  return events
    .filter(({ at }) => msOf(at) <= msOf(until))
    .toSorted((a, b) => msOf(a.at) - msOf(b.at));
}

const agreeable = ({ at }: SentEntry) => at < msOf(ROUTED_BEFORE);

function finishedUnion(entries: readonly SentEntry[], random: Random): SampleOfficerEvent[] {
  const chosen = entries
    .filter((entry) => agreeable(entry) && entry.answers.workplace)
    .slice(0, 12);
  const rest = entries.filter((entry) => !chosen.includes(entry));
  const declined = rest.slice(0, 5);
  const returned = rest.slice(5, 8);
  const write = (from: string, rows: readonly SentEntry[], setOf: (row: SentEntry) => Set) =>
    written(FINISHED, from, rows, setOf, random);
  return [
    ...write('2021-04-05T08:05:00+07:00', [...chosen, ...rest.filter(agreeable)], (row) =>
      agreement(row, random),
    ),
    ...write('2021-04-05T13:40:00+07:00', chosen, completion),
    ...write('2021-04-06T08:10:00+07:00', chosen, () => ({ decision: 'Chọn' })),
    ...write('2021-04-06T13:45:00+07:00', declined, (row) => ({
      decision: 'Không chọn',
      reason: DECLINED[declined.indexOf(row)] ?? '',
    })),
    ...write('2021-04-06T15:00:00+07:00', returned, (row) => ({
      decision: 'Trả lại',
      reason: RETURNED[returned.indexOf(row)] ?? '',
      dueDate: '12/4/2021',
    })),
    { at: '2021-04-07T09:00:00+07:00', workbook: FINISHED, control: { petition: 'Lập lần 1' } },
  ];
}

function unionUnderway(
  union: string,
  entries: readonly SentEntry[],
  random: Random,
): SampleOfficerEvent[] {
  const agreed = entries.slice(0, random.int(3, 6));
  const day = random.pick(['05', '06', '07']);
  const chosen = agreed.slice(0, random.int(1, 3));
  return [
    ...written(
      union,
      `2021-04-${day}T08:30:00+07:00`,
      agreed,
      (row) => agreement(row, random),
      random,
    ),
    ...written(
      union,
      `2021-04-${day}T14:30:00+07:00`,
      chosen,
      () => ({ decision: 'Chọn' }),
      random,
    ),
  ];
}

/** One row after the other, a few minutes each. */
function written(
  workbook: string,
  from: string,
  rows: readonly SentEntry[],
  setOf: (row: SentEntry) => Set,
  random: Random,
): SampleOfficerEvent[] {
  let at = msOf(from);
  return rows.map((row) => {
    at += random.int(150, 480) * 1000;
    return { at: isoOf(at), workbook, row: row.id, set: setOf(row) };
  });
}

/** "Bà Lê Thị Mai – Phó Giám đốc, 05/4/2021": who agreed, and a working day before it was written. */
function agreement({ at, place, trade }: SentEntry, random: Random): Set {
  const office = filled(random.pick(trade.heads), random);
  const days = ['2021-03-29', '2021-03-31', '2021-04-01', '2021-04-02', '2021-04-05'];
  const day = random.pick(days.filter((candidate) => candidate >= dayOf(at)));
  return {
    employerAgreed: 'Có',
    employerAgreedBy: `${signatory(place.unit.id, office, random)}, ${shortDate(day)}`,
  };
}

/** What the worker left out, asked by telephone, and the two ticks of a valid dossier. */
function completion({ answers, whole }: SentEntry): Set {
  const asked = COMPLETED.filter((field) => answers[field] === undefined);
  return {
    ...Object.fromEntries(asked.map((field) => [field, whole[field]])),
    noComplaint: 'Có',
    noDispute: 'Có',
  };
}
