import { type Answers, type Entry, without } from './entry.ts';

/** Longer than a cell of a sheet: somebody pasted a whole file. */
const CELL = 60_000;

/** Texts that try to be more than texts; the program must store them and do nothing else. */
const HOSTILE: readonly Answers[] = [
  { title: '=HYPERLINK("https://example.org/qua-tang";"Bấm vào đây để nhận quà")' },
  {
    description:
      '<script>alert("xin chào")</script><b>Trước đây</b> ghi sổ tay, <i>nay</i> dùng bảng tính chung của cả tổ.',
  },
  { workplace: '=1+1', position: '@SUM(A1:A9)' },
  { fullName: 'Trần\u200b Văn\u2060 Bình' },
  { title: 'Cải tiến \u202ehnyuđ uềib\u202c giá để dụng cụ tại xưởng' },
  { awards: '{{fullName}} {#rows}{/rows}', coAuthors: '__proto__' },
  { scope: '+84|cmd', effect: "'; DROP TABLE sang_kien; --" },
  {
    description:
      '-2+3 Trước đây ghi sổ tay, nay dùng bảng tính\u0000 chung của cả tổ\u0007, tra cứu nhanh hơn 🌾🌾🌾.',
  },
];

const HOSTILE_COUNT = HOSTILE.length;

/**
 * The rare ones, each at its place: hostile texts, a pasted file, and two trade secrets that forget
 * to tell their effect. The order of the entries stays.
 */
export function withOddities(entries: readonly Entry[]): readonly Entry[] {
  const step = Math.floor(entries.length / (HOSTILE_COUNT + 4));
  return entries.map((entry, index) => {
    const nth = step > 0 && index % step === 0 ? index / step : Number.POSITIVE_INFINITY;
    const odd = HOSTILE[nth];
    if (odd) return { ...entry, answers: { ...entry.answers, ...odd }, untouched: false };
    if (nth === HOSTILE_COUNT) return pastedFile(entry);
    if (nth <= HOSTILE_COUNT + 2) return secretWithoutEffect(entry);
    return entry;
  });
}

function pastedFile(entry: Entry): Entry {
  const text = `${entry.whole.description}\n`;
  const description = text.repeat(Math.ceil(CELL / text.length)).slice(0, CELL);
  return { ...entry, answers: { ...entry.answers, description }, untouched: false };
}

function secretWithoutEffect(entry: Entry): Entry {
  const answers = { ...without(entry.answers, 'description', 'effect'), tradeSecret: 'Có' };
  return { ...entry, answers, untouched: false };
}
