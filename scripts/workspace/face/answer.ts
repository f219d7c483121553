import type { Html, Styles } from './html.ts';
import { type Sentence, sayIn } from './say.ts';

export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly status?: number;
  /** What the page is before the eyes; each has a style sheet of this name. */
  readonly look?: 'form' | 'workbook' | 'paper';
  readonly styles?: Styles;
}

export interface Download {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** What a request is answered with. */
export type Answer =
  | { readonly page: Page }
  | { readonly redirect: string }
  | { readonly download: Download };

/** A refusal in a sentence that says what to do next. */
export class Refusal extends Error {
  readonly status: number;
  readonly sentence: Sentence;
  constructor(status: number, sentence: Sentence) {
    super(sentence(sayIn('vi')));
    this.status = status;
    this.sentence = sentence;
  }
}

export const missing = (what: Sentence): Refusal =>
  new Refusal(404, (say) => say`Không tìm thấy ${what(say)}. Xin mở lại từ trang chính.`);

/**
 * The header that makes a browser save a file: an ASCII name for old clients, the true one as
 * RFC 8187 has it; control characters and path signs never get through.
 */
export function disposition(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be replaced
  const safe = name.replace(/[\0-\x1f\x7f"\\/:*?<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '_');
  const plain = safe
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^ -~]/g, '_');
  const encoded = encodeURIComponent(safe.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
