/** Digits of a phone in any dress (dots, spaces, hyphens, full width), and e-mail addresses. */
const phone = /(?:\+|＋)?\p{Nd}(?:[\s.\-–_()·]*\p{Nd}){8,}/gu;
const email = /\S+@\S+/g;

/** A text as the public may read it: whoever typed a phone or an address into a title, it stays inside. */
export function publicText(text: string): string {
  return text.replace(email, '…').replace(phone, '…').trim();
}

/** The text without the phones of somebody, however they are written. */
export function withoutPhones(text: string, isTheirs: (typed: string) => boolean): string {
  return text.replace(phone, (typed) => (isTheirs(typed) ? '…' : typed));
}
