import { type Answers, type Entry, mapped, newCode, without } from './entry.ts';
import type { Random } from './random.ts';
import type { Calendar } from './times.ts';

const SECOND_THOUGHTS = [
  'Bổ sung: tổ chúng tôi đã áp dụng thêm ở một bộ phận nữa và thấy kết quả như nhau.',
  'Bổ sung số liệu: kết quả trên được theo dõi trong bốn tuần liên tục.',
  'Xin bổ sung: vật liệu đều tận dụng từ đồ cũ của đơn vị nên không tốn thêm chi phí.',
];

/** The same once more: a second tap, or "did it arrive?", also typed anew in other letters. */
export function duplicateOf(entry: Entry, calendar: Calendar, random: Random): Entry {
  const at = random.chance(0.4)
    ? Math.min(entry.at + random.int(4, 240) * 1000, calendar.until - 1000)
    : calendar.momentAfter(entry.at, random);
  const answers = random.weighted([
    [entry.answers, 60],
    [mapped(entry.answers, (text) => text.replaceAll(' ', '  ')), 12],
    [mapped(entry.answers, (text) => ` ${text} `), 12],
    [changed(entry.answers, 'fullName', (text) => text.toUpperCase()), 10],
    [mapped(entry.answers, (text) => text.normalize('NFD')), 6],
  ]);
  return { ...entry, at, answers, untouched: false };
}

/** An entry and its correction: the same tracking code and person, more to tell. */
export function corrected(
  entry: Entry,
  calendar: Calendar,
  random: Random,
): readonly [first: Entry, correction: Entry] {
  const code = newCode(random);
  const { effect = '' } = entry.whole;
  const first = { ...entry, answers: { ...entry.answers, code }, untouched: false };
  const answers = {
    ...first.answers,
    effect,
    description: `${entry.answers.description} ${random.pick(SECOND_THOUGHTS)}`,
  };
  return [first, { ...first, at: calendar.momentAfter(entry.at, random), answers }];
}

/** A trade secret tells its title and its effect, and no more. */
export function secretOf(entry: Entry): Entry {
  const { effect = '' } = entry.whole;
  const answers = { ...without(entry.answers, 'description'), effect, tradeSecret: 'Có' };
  return { ...entry, answers };
}

function changed(answers: Answers, id: 'fullName', change: (text: string) => string): Answers {
  const text = answers[id];
  return text === undefined ? answers : { ...answers, [id]: change(text) };
}
