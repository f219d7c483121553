import type { PetitionRecord } from './petitions.ts';

/** So many previews of a document have a word each; after the last one the first counts anew. */
const previews = 3;

/** What a row can be asked for: a preview, or a document; each word brings one. */
export const controlRequests: readonly string[] = [
  ...Array.from({ length: previews }, (_, i) => `Xem trước lần ${i + 1}`),
  ...Array.from({ length: 9 }, (_, i) => `Lập lần ${i + 1}`),
];

/** What a request cell asks for; undefined where it asks for nothing that is known. */
export function requestOf(
  cell: string,
): { readonly use: PetitionRecord['use']; readonly n: number } | undefined {
  const found = /^\s*(xem\s+trước|lập)\s+lần\s+([1-9])\s*$/i.exec(cell.normalize('NFC'));
  if (!found) return undefined;
  const n = Number(found[2]);
  if (/^l/i.test(found[1] ?? '')) return { use: 'issue', n };
  return n <= previews ? { use: 'preview', n } : undefined;
}

/** The word that brings another preview after this one. */
export const nextPreview = (n: string): string => `Xem trước lần ${(Number(n) % previews) + 1}`;
