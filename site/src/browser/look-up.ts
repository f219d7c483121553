// Finds an entry by its tracking code. The code stays in the browser: only the first two digits of
// its hash are in the address that is asked for.
import { codeOf } from '#core/submission/code.ts';
import { addressOf, type Found, type Shard } from '../shards.ts';

export type Answer =
  | { readonly kind: 'found'; readonly entry: Found }
  | { readonly kind: 'unknown' }
  /** No network, or not a safe (https) address, without which there is no SHA-256. */
  | { readonly kind: 'unreachable' };

/** The sentence beside the field where the text can't be a code; undefined where it can. */
export const mistakeIn = (typed: string): string | undefined => {
  if (typed.trim() === '') return 'Nhập mã sáng kiến';
  if (codeOf(typed) !== undefined) return undefined;
  const characters = typed.replace(/[^\p{L}\p{N}]/gu, '').length;
  return characters === 16
    ? 'Mã có chỗ gõ nhầm. Hãy so lại từng chữ, từng số với mã đã ghi'
    : `Mã phải có 16 chữ và số, ở đây có ${characters}`;
};

/** @param typed a text in which `mistakeIn` found nothing @param shards the folder's address */
export const lookUp = async (typed: string, shards: string): Promise<Answer> => {
  try {
    const { prefix, key } = addressOf(await sha256(codeOf(typed) ?? ''));
    const response = await fetch(`${shards}${prefix}.json`);
    if (!response.ok) return { kind: 'unreachable' };
    const shard: Shard = await response.json();
    const entry = Object.hasOwn(shard, key) ? shard[key] : undefined;
    return entry ? { kind: 'found', entry } : { kind: 'unknown' };
  } catch {
    return { kind: 'unreachable' };
  }
};

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
