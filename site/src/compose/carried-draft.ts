// A draft on its way to another phone: in the fragment of a link, which no server ever sees.
import { type Draft, draftOf } from './draft.ts';

/** What a fragment begins with that carries a draft. */
export const CARRIED = '#nhap=';

/** More than any draft holds: a small link must not become a flood. */
const MOST = 400_000;

/** @returns the fragment, compressed where the platform can: "#nhap=z…", else "#nhap=p…" */
export async function fragmentOf(draft: Draft): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(draft));
  const zipped = await through(plain, () => new CompressionStream('deflate-raw')).catch(
    () => undefined,
  );
  return `${CARRIED}${zipped ? `z${base64Url(zipped)}` : `p${base64Url(plain)}`}`;
}

/** The draft in a fragment; undefined where it is damaged, cut short or not ours. */
export async function draftIn(fragment: string): Promise<Draft | undefined> {
  try {
    const packed = fragment.slice(CARRIED.length);
    const bytes = bytesOf(packed.slice(1));
    const plain = packed.startsWith('z')
      ? await through(bytes, () => new DecompressionStream('deflate-raw'))
      : bytes;
    return draftOf(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)));
  } catch {
    return undefined;
  }
}

/** Throws where the platform has no such stream, the bytes are not its kind, or too many. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: () => CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream()).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > MOST) throw new RangeError('too much for a draft');
    parts.push(value);
  }
}

function base64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
