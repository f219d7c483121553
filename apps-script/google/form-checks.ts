import type { Programme } from '../core/programme/programme.ts';
import type { Question, QuestionId } from '../core/submission/questions.ts';

/** What the Form itself refuses, and the sentence it then shows. */
export type FormCheck =
  | { readonly pattern: string; readonly say: string }
  | { readonly longest: number; readonly say: string };

/**
 * A letter counts once in core, but Forms counts code units, and Vietnamese from a Mac or an iPhone
 * may take three for one letter ("ế" = e + ̂ + ́). So the Form stops only what is too long even
 * then; between the two the program decides, and the officer reads how much is too much.
 */
const UNITS_PER_LETTER = 3;

/** Signs that core may read as a digit or leave out: where one stands, the program decides. */
const UNSURE = '.*[^ -~À-ỹ].*';

// RE2, matched against the whole answer. Only what core would surely refuse may fail: a text that
// core accepts must never be refused here. Character classes are spelled out, since neither \s nor
// \p{L} is certain to mean the same in Forms.
const patterns: Partial<Record<QuestionId, FormCheck>> = {
  fullName: {
    pattern: `^(?:[^0-9]*[^0-9 ] +[^0-9 ][^0-9]*|${UNSURE})$`,
    say: 'Xin ghi đủ họ và tên, không kèm số. Ví dụ: Nguyễn Thị Lan.',
  },
  phone: {
    pattern: '^[^A-Za-z]{9,}$',
    say: 'Xin ghi đủ số điện thoại, chỉ gồm chữ số. Ví dụ: 0912 000 345.',
  },
  birthYear: {
    pattern: `^(?: *(?:19|20)[0-9][0-9] *|${UNSURE})$`,
    say: 'Xin ghi năm sinh bằng bốn chữ số. Ví dụ: 1985.',
  },
  appliedFrom: {
    pattern: `^(?:.*[0-9][0-9][0-9][0-9].*|${UNSURE})$`,
    say: 'Xin ghi ngày hoặc tháng có đủ bốn chữ số của năm. Ví dụ: 15/3/2021 hoặc 3/2021.',
  },
  // Core takes a damaged code for none; then a correction would count as a second initiative.
  code: {
    pattern: `^(?:[- ]*(?:[0-9A-TV-Za-tv-z][- ]*){16}|${UNSURE})$`,
    say: 'Mã tra cứu có 16 chữ và số, như 4MR3-PHJH-BHKQ-4ZC2. Không có mã thì để trống.',
  },
};

/** What the Form can check of an answer; undefined where it leaves everything to the program. */
export function checkOf(
  { id, title, maxLength }: Question,
  { applicationPeriod }: Programme,
): FormCheck | undefined {
  if (maxLength !== undefined) {
    return {
      longest: maxLength * UNITS_PER_LETTER,
      say: `${title} dài quá. Xin rút gọn còn tối đa ${maxLength} ký tự.`,
    };
  }
  const check = patterns[id];
  if (id !== 'appliedFrom' || !check) return check;
  const [year = ''] = applicationPeriod.from.split('-');
  return { ...check, say: check.say.replace(/2021/g, year) };
}
