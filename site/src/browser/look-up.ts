// Finds an entry by its tracking code. The code stays in the browser: only the number of a file
// with many entries is in the address that is asked for.
import { type Found, foundIn, placeOf, type Shard } from '../shards.ts';
import { hasMarks, typedCode } from './typed-code.ts';

export type Answer =
  | { readonly kind: 'found'; readonly entry: Found }
  | { readonly kind: 'unknown' }
  /** No network, or not a safe (https) address, without which there is no SHA-256. */
  | { readonly kind: 'unreachable' };

/** The sentence beside the field where the text can't be a code; undefined where it can. */
export const mistakeIn = (typed: string): string | undefined => {
  if (typed.trim() === '') return 'Nhập mã sáng kiến';
  if (typedCode(typed) !== undefined) return undefined;
  if (hasMarks(typed)) return 'Bàn phím đã thêm dấu tiếng Việt vào mã. Hãy tắt gõ dấu rồi gõ lại';
  const characters = typed.replace(/[^\p{L}\p{N}]/gu, '').length;
  return characters === 16
    ? 'Mã có chỗ gõ nhầm. Hãy so lại từng chữ, từng số với mã đã ghi'
    : `Mã phải có 16 chữ và số, ở đây có ${characters}`;
};

/** Where the shards are, and how many of them. */
export interface Shards {
  readonly folder: string;
  readonly count: number;
}

/** @param typed a text in which `mistakeIn` found nothing */
export const lookUp = async (typed: string, { folder, count }: Shards): Promise<Answer> => {
  try {
    const { shard, key } = placeOf(await sha256(typedCode(typed) ?? ''), count);
    const response = await fetch(`${folder}${shard}.json`);
    if (!response.ok) return { kind: 'unreachable' };
    const found: Shard = await response.json();
    const entry = foundIn(found, key);
    return entry ? { kind: 'found', entry } : { kind: 'unknown' };
  } catch {
    return { kind: 'unreachable' };
  }
};

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
