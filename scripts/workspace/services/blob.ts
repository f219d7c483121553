import type { Offered } from '../contract/offered.ts';
import type { Realm } from '../realm.ts';

export interface Blob {
  bytes: Uint8Array;
  type: string | null;
  name: string | null;
}

/** Wraps bytes as the program's Blob. */
export function exposeBlob(realm: Realm, blob: Blob): Offered['Base.Blob'] {
  const self: Offered['Base.Blob'] = realm.expose(
    'Blob',
    'Base.Blob',
    {
      getBytes: () => byteList(blob.bytes),
      getContentType: () => blob.type,
      getName: () => blob.name,
      getDataAsString: (charset?: string) =>
        new TextDecoder(charset ?? 'utf-8', { ignoreBOM: true }).decode(blob.bytes),
      setName: (name: string) => {
        blob.name = String(name);
        return self;
      },
      setContentType: (type) => {
        blob.type = String(type);
        return self;
      },
      copyBlob: () => exposeBlob(realm, { ...blob }),
      isGoogleType: () => false,
    },
    blob,
  );
  return self;
}

/** Bytes on their way to a program: the realm hands on a plain list of signed numbers. */
export const byteList = (bytes: Uint8Array): number[] => bytes as unknown as number[];

/** The Blob behind what a program passed. @throws Error when it is something else */
export function blobOf(realm: Realm, value: unknown, method: string): Blob {
  const host = realm.hostOf(value);
  if (host && 'bytes' in host) return host as Blob;
  throw new Error(
    `The parameters (${typeof value}) don't match the method signature for ${method}.`,
  );
}

/** A program's Byte[]: a plain list of numbers from -128 to 127, as Google gives them. */
export function bytesOfList(value: unknown, method: string): Uint8Array {
  if (!Array.isArray(value)) {
    throw new Error(
      `The parameters (${typeof value}) don't match the method signature for ${method}.`,
    );
  }
  const bytes = new Uint8Array(value.length);
  for (let i = 0; i < value.length; i += 1) {
    const byte: unknown = value[i];
    if (typeof byte !== 'number' || !Number.isInteger(byte) || byte < -128 || byte > 127) {
      throw new Error(`Cannot convert ${String(byte)} to a byte (-128 to 127) for ${method}.`);
    }
    bytes[i] = byte & 0xff;
  }
  return bytes;
}
