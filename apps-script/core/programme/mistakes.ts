import type * as z from 'zod/mini';
import { canonical } from '../text/canonical.ts';
import { parseDay } from '../text/dates.ts';
import type { Programme } from './programme.ts';
import { signingMistakes } from './signing-mistakes.ts';

type Issue = z.core.$ZodIssue;

const expectedThing: Readonly<Record<string, string>> = {
  string: 'một dòng chữ trong ngoặc kép',
  number: 'một số',
  int: 'một số nguyên',
  array: 'một danh sách trong ngoặc vuông',
  object: 'các mục trong ngoặc nhọn',
  record: 'các mục trong ngoặc nhọn',
};

/** What the schema refuses, told by path and sentence. */
export function sentenceOf(issue: Issue): readonly string[] {
  const path = issue.path.join('.') || 'chương trình';
  switch (issue.code) {
    case 'invalid_type':
      return [`${path}: thiếu hoặc ghi sai; hãy ghi ${expectedThing[issue.expected] ?? 'lại'}.`];
    case 'invalid_value': {
      const allowed = issue.values.map((value) => `"${String(value)}"`).join(', ');
      return [
        path === 'catalogue'
          ? `${path}: chỉ có danh mục ${allowed}; "2025" là sau khi sắp xếp còn 34 tỉnh, thành phố.`
          : `${path}: chỉ nhận ${allowed}.`,
      ];
    }
    case 'invalid_union':
      return [`${path}: chỉ nhận "nation" (cả nước) hoặc "unit" (một đơn vị).`];
    case 'unrecognized_keys':
      return issue.keys.map((key) => `${path}: không có mục "${key}"; hãy bỏ đi hoặc sửa tên mục.`);
    case 'too_small':
      return [
        issue.origin === 'string'
          ? `${path}: đang để trống; hãy ghi vào.`
          : `${path}: phải lớn hơn ${issue.minimum}.`,
      ];
    case 'invalid_format':
      return [
        path === 'id'
          ? `${path}: chỉ dùng chữ thường không dấu, chữ số và gạch nối, như "dong-thap-2021".`
          : path.includes('emails')
            ? `${path}: hãy ghi một địa chỉ thư điện tử, như "hoso@example.org".`
            : `${path}: hãy ghi ngày theo dạng "2021-04-15".`,
      ];
    default:
      return [`${path}: ghi chưa đúng; hãy xem lại.`];
  }
}

/** What is wrong only when fields are read together: days, order, names that meet. */
export function mistakesAcross(programme: Programme): readonly string[] {
  const days = dayMistakes(programme);
  return [
    ...days,
    // The order of days that don't exist says nothing.
    ...(days.length === 0 ? orderMistakes(programme) : []),
    ...wordingMistakes(programme),
    ...groupMistakes(programme),
    ...limitMistakes(programme),
    ...yearMistakes(programme),
    ...councilMistakes(programme),
    ...signingMistakes(programme),
    ...contactMistakes(programme),
  ];
}

function dayMistakes(programme: Programme): string[] {
  const { entryWindow, applicationPeriod, complaintWindow } = programme;
  const days: readonly (readonly [path: string, day: string])[] = [
    ['entryWindow.from', entryWindow.from],
    ['entryWindow.to', entryWindow.to],
    ['applicationPeriod.from', applicationPeriod.from],
    ['applicationPeriod.to', applicationPeriod.to],
    ['petitionDeadline.before', programme.petitionDeadline.before],
    ['unitPetitionDeadline.before', programme.unitPetitionDeadline.before],
    ['complaintWindow.from', complaintWindow.from],
    ['complaintWindow.to', complaintWindow.to],
    ...(programme.resultsFrom === ''
      ? []
      : [['resultsFrom', programme.resultsFrom.slice(0, 10)] as const]),
  ];
  return days
    .filter(([, day]) => parseDay(day) !== day)
    .map(([path, day]) => `${path}: không có ngày ${day} trên lịch; hãy ghi lại.`);
}

function orderMistakes(programme: Programme): string[] {
  const { entryWindow, applicationPeriod, petitionDeadline, complaintWindow } = programme;
  const mistakes: string[] = [];
  if (entryWindow.from > entryWindow.to) {
    mistakes.push('entryWindow: ngày bắt đầu nhận bài phải trước hoặc trùng ngày kết thúc.');
  }
  if (applicationPeriod.from > applicationPeriod.to) {
    mistakes.push('applicationPeriod: ngày đầu phải trước hoặc trùng ngày cuối.');
  } else if (applicationPeriod.from > entryWindow.to) {
    mistakes.push(
      'applicationPeriod.from: phải trước hoặc trùng ngày cuối nhận bài; nếu không thì chưa ai áp dụng kịp để gửi.',
    );
  }
  if (petitionDeadline.before <= entryWindow.from) {
    mistakes.push('petitionDeadline.before: hạn gửi Tờ trình phải sau ngày bắt đầu nhận bài.');
  }
  if (programme.unitPetitionDeadline.before < petitionDeadline.before) {
    mistakes.push(
      'unitPetitionDeadline.before: hạn của tỉnh, ngành không thể trước hạn của công đoàn cấp dưới.',
    );
  }
  if (complaintWindow.from > complaintWindow.to) {
    mistakes.push('complaintWindow: ngày đầu nhận khiếu nại phải trước hoặc trùng ngày cuối.');
  } else if (complaintWindow.to < entryWindow.to) {
    mistakes.push(
      'complaintWindow.to: phải sau ngày cuối nhận bài; trước đó chưa ai biết sáng kiến nào được chọn.',
    );
  }
  return mistakes;
}

/** A file copied from an earlier year: one of the two was changed, the other forgotten. */
function wordingMistakes({ petitionDeadline, unitPetitionDeadline }: Programme): string[] {
  return Object.entries({ petitionDeadline, unitPetitionDeadline }).flatMap(
    ([path, { wording, before }]) => {
      const [, told = ''] =
        /trước ngày (\d{1,2}\/\d{1,2}\/\d{4})/i.exec(wording.normalize('NFC')) ?? [];
      return told === '' || parseDay(told) === before
        ? []
        : [
            `${path}: "${wording}" và ngày ${before} không khớp; đó là ngày đầu tiên bị coi là muộn.`,
          ];
    },
  );
}

/** Two groups under one name: an answer could not be told apart. */
function groupMistakes({ groups }: Programme): string[] {
  const owners = new Map<string, number>();
  return groups.flatMap(({ id, name, aliases }, at) =>
    [id, name, ...aliases].flatMap((text) => {
      const owner = owners.get(canonical(text)) ?? at;
      owners.set(canonical(text), owner);
      return owner === at ? [] : [`groups.${at}: "${text}" đã dùng cho nhóm khác; hãy đổi.`];
    }),
  );
}

/** A cell of a sheet holds 50,000 UTF-16 units, and a Vietnamese letter may take three. */
const LONGEST = 16_000;

function limitMistakes({ limits: { title, description } }: Programme): string[] {
  return Object.entries({ title, description })
    .filter(([, limit]) => limit > LONGEST)
    .map(([name]) => `limits.${name}: tối đa ${LONGEST}, vì một ô của bảng tính không chứa hơn.`);
}

function yearMistakes({ awardYears, entryWindow }: Programme): string[] {
  const rising = awardYears.every((year, at) => at === 0 || year > (awardYears[at - 1] ?? year));
  const last = Number(entryWindow.from.slice(0, 4));
  return [
    ...(rising ? [] : ['awardYears: hãy ghi các năm từ cũ đến mới, mỗi năm một lần.']),
    ...awardYears
      .filter((year) => year < 1900 || year > last)
      .map((year) => `awardYears: năm ${year} không phải năm đã qua; hãy ghi đủ bốn chữ số.`),
  ];
}

function councilMistakes({ council: { criteria, spread } }: Programme): string[] {
  if (criteria.length === 0) return ['council.criteria: hãy ghi ít nhất một tiêu chí chấm điểm.'];
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...(total === 100
      ? []
      : [`council.criteria: các trọng số cộng lại là ${total}; hãy sửa cho đủ 100.`]),
    ...criteria.flatMap(({ id, name }, at) =>
      criteria
        .slice(0, at)
        .some((other) => other.id === id || canonical(other.name) === canonical(name))
        ? [`council.criteria.${at}: "${name}" trùng với tiêu chí khác; hãy đổi.`]
        : [],
    ),
    ...(spread > 100 ? ['council.spread: điểm cao nhất là 100; hãy ghi số nhỏ hơn.'] : []),
  ];
}

function contactMistakes({ contact: { phone, email } }: Programme): string[] {
  return phone.trim() === '' && email.trim() === ''
    ? ['contact: hãy ghi số điện thoại hoặc thư điện tử, để người gửi hỏi được khi cần.']
    : [];
}
