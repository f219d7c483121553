/** Digits of a phone in any dress (dots, spaces, hyphens, full width), and e-mail addresses. */
const phone = /(?:\+|＋)?\p{Nd}(?:[\s.\-–_()·]*\p{Nd}){8,}/gu;
const word = /\S+/g;
/** Asked of one word: in a whole text the search would begin anew at every letter. */
const email = /.@./;

/** A text as the public may read it: whoever typed a phone or an address into a title, it stays inside. */
export function publicText(text: string): string {
  return text
    .replace(word, (typed) => (email.test(typed) ? '…' : typed))
    .replace(phone, '…')
    .trim();
}

/** The text without the phones of somebody, however they are written. */
export function withoutPhones(text: string, isTheirs: (typed: string) => boolean): string {
  return text.replace(phone, (typed) => (isTheirs(typed) ? '…' : typed));
}
