/**
 * Digits of a phone in any dress: dots, spaces, all kinds of hyphens and bullets, brackets, full width,
 * raised or boxed digits. Signs that part years and dates as well are not among them.
 */
const phone = /[+＋]?[\p{Nd}\p{No}](?:[\s.．\-‐‑‒–—―−_()·•*~|\p{Me}]*[\p{Nd}\p{No}]){8,}/gu;
/** A phone in its usual groups, whatever parts them: "0912/000/345", "0912, 00, 03, 45". */
const grouped =
  /(^|[^\p{N}])(?:0|[+＋]?84)\p{Nd}{2,3}(?:(?:[^\p{L}\p{N}]{1,3}\p{Nd}{3,4}){2}|(?:[^\p{L}\p{N}]{1,3}\p{Nd}{2}){3})/gu;
const word = /\S+/g;
/** Asked of one word: in a whole text the search would begin anew at every letter. */
const email = /.[@＠﹫]./;

/** A text as the public may read it: whoever typed a phone or an address into a title, it stays inside. */
export function publicText(text: string): string {
  return text
    .replace(word, (typed) => (email.test(typed) ? '…' : typed))
    .replace(phone, '…')
    .replace(grouped, '$1…')
    .trim();
}

/** The text without the phones of somebody, however they are written. */
export function withoutPhones(text: string, isTheirs: (typed: string) => boolean): string {
  return text.replace(phone, (typed) => (isTheirs(typed) ? '…' : typed));
}
