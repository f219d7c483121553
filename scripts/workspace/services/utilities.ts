import { createHash, createHmac } from 'node:crypto';
import type { Emulated, Offered } from '../contract/offered.ts';
import type { Realm } from '../realm.ts';
import { byteList, bytesOfList, exposeBlob } from './blob.ts';
import type { Door } from './door.ts';

const DIGESTS = ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'] as const;

/** A member of one of Google's enumerations; compared by identity, shown by name. */
export function enumeration<K extends keyof Offered>(
  realm: Realm,
  path: string,
  type: K,
  names: readonly (string & keyof Offered[K])[],
): Offered[K] {
  const members = names.map((name) => {
    const member: object = realm.expose(
      `${path}.${name}`,
      '',
      { name: () => name, toString: () => name },
      { name },
    );
    return [name, member];
  });
  return realm.expose(path, type, Object.fromEntries(members) as Emulated<K>);
}

export function nameOf(realm: Realm, value: unknown): string | undefined {
  const host = realm.hostOf(value);
  return host && 'name' in host ? String(host.name) : undefined;
}

export function utilities(door: Door): object {
  const { core, realm } = door;
  const compute = <T>(name: string, effect: () => T): T =>
    core.gate.compute(`Utilities.${name}`, effect);
  const bytes = (value: unknown, charset: unknown, method: string): Uint8Array => {
    if (typeof value !== 'string') return bytesOfList(value, `Utilities.${method}`);
    if (nameOf(realm, charset) === 'UTF_8') return Buffer.from(value, 'utf8');
    // Without a charset live Apps Script uses US-ASCII: what it lacks becomes a question mark.
    return Buffer.from(value.replace(/[\ud800-\udbff][\udc00-\udfff]|[^\0-\x7f]/g, '?'), 'latin1');
  };
  const hmac = (value: unknown, key: unknown, charset: unknown): Uint8Array =>
    createHmac('sha256', bytes(key, charset, 'computeHmacSha256Signature'))
      .update(bytes(value, charset, 'computeHmacSha256Signature'))
      .digest();
  const utf8 = (value: unknown, method: string): Buffer =>
    typeof value === 'string'
      ? Buffer.from(value, 'utf8')
      : Buffer.from(bytesOfList(value, method));
  const decode = (text: string, encoding: 'base64' | 'base64url'): Uint8Array => {
    const shape = encoding === 'base64' ? /^[A-Za-z0-9+/]*={0,2}$/ : /^[A-Za-z0-9_-]*={0,2}$/;
    if (!shape.test(text)) throw new Error('Could not decode string.');
    return Buffer.from(text, encoding);
  };
  return realm.expose('Utilities', 'Utilities.Utilities', {
    Charset: enumeration(realm, 'Utilities.Charset', 'Utilities.Charset', ['US_ASCII', 'UTF_8']),
    DigestAlgorithm: enumeration(
      realm,
      'Utilities.DigestAlgorithm',
      'Utilities.DigestAlgorithm',
      DIGESTS,
    ),
    computeHmacSha256Signature: (value: unknown, key: unknown, charset?: unknown) =>
      compute('computeHmacSha256Signature', () => byteList(hmac(value, key, charset))),
    computeDigest: (algorithm: unknown, value: unknown, charset?: unknown) =>
      compute('computeDigest', () => {
        const name = nameOf(realm, algorithm);
        if (!name || name === 'MD2')
          throw new Error(
            `Utilities.computeDigest ${name} is not implemented by the local workspace`,
          );
        return byteList(
          createHash(name.replace('_', '').toLowerCase())
            .update(bytes(value, charset, 'computeDigest'))
            .digest(),
        );
      }),
    getUuid: () => core.gate.pass('Utilities.getUuid', () => core.chance.uuid()),
    newBlob: (data: unknown, type?: unknown, name?: unknown) =>
      compute('newBlob', () =>
        exposeBlob(realm, {
          bytes: utf8(data, 'Utilities.newBlob'),
          type:
            type === undefined || type === null
              ? typeof data === 'string'
                ? 'text/plain'
                : null
              : String(type),
          name: name === undefined || name === null ? null : String(name),
        }),
      ),
    base64Encode: (data: unknown) =>
      compute('base64Encode', () => utf8(data, 'Utilities.base64Encode').toString('base64')),
    base64EncodeWebSafe: (data: unknown) =>
      compute('base64EncodeWebSafe', () =>
        utf8(data, 'Utilities.base64EncodeWebSafe')
          .toString('base64')
          .replaceAll('+', '-')
          .replaceAll('/', '_'),
      ),
    base64Decode: (text: string) =>
      compute('base64Decode', () => byteList(decode(String(text), 'base64'))),
    base64DecodeWebSafe: (text: string) =>
      compute('base64DecodeWebSafe', () => byteList(decode(String(text), 'base64url'))),
    formatDate: (date: { getTime(): number }, zone: string, format: string) =>
      compute('formatDate', () => formatDate(date.getTime(), String(zone), String(format))),
    sleep: (ms: unknown) =>
      compute('sleep', () => {
        if (typeof ms !== 'number') throw new Error(`Cannot convert ${String(ms)} to int.`);
        core.gate.wait(ms / 1000);
      }),
  });
}

const PART =
  /'((?:[^']|'')*)'|yyyy|yy|MM|M|dd|d|HH|H|hh|h|mm|m|ss|s|SSS|EEEE|EEE|a|Z|XXX|z|[A-Za-z]+/g;

/** Java's SimpleDateFormat, the usual letters. */
export function formatDate(ms: number, zone: string, format: string): string {
  const offset = offsetOf(zone, ms);
  const d = new Date(ms + offset * 60_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const signed = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}`;
  const rest = two(Math.abs(offset) % 60);
  const twelve = d.getUTCHours() % 12 || 12;
  const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(d);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(d.getUTCFullYear()).padStart(4, '0'),
    yy: two(d.getUTCFullYear() % 100),
    MM: two(d.getUTCMonth() + 1),
    M: String(d.getUTCMonth() + 1),
    dd: two(d.getUTCDate()),
    d: String(d.getUTCDate()),
    HH: two(d.getUTCHours()),
    H: String(d.getUTCHours()),
    hh: two(twelve),
    h: String(twelve),
    mm: two(d.getUTCMinutes()),
    m: String(d.getUTCMinutes()),
    ss: two(d.getUTCSeconds()),
    s: String(d.getUTCSeconds()),
    SSS: String(d.getUTCMilliseconds()).padStart(3, '0'),
    EEEE: day,
    EEE: day.slice(0, 3),
    a: d.getUTCHours() < 12 ? 'AM' : 'PM',
    Z: signed + rest,
    XXX: offset === 0 ? 'Z' : `${signed}:${rest}`,
    z: offset === 0 ? 'GMT' : `GMT${signed}:${rest}`,
  };
  return format.replace(PART, (token, literal?: string) => {
    if (literal !== undefined) return literal === '' ? "'" : literal.replaceAll("''", "'");
    const part = parts[token];
    if (part === undefined)
      throw new Error(
        `Utilities.formatDate pattern ${token} is not implemented by the local workspace`,
      );
    return part;
  });
}

/** Minutes east of Greenwich of a time zone at an instant. @throws Error for an unknown zone */
export function offsetOf(zone: string, ms: number): number {
  const fixed = /^(?:GMT|UTC)(?:([+-])(\d{1,2}):?(\d{2})?)?$/.exec(zone);
  if (fixed)
    return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0));
  try {
    const text = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      timeZoneName: 'longOffset',
    }).format(ms);
    const m = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(text);
    return (m?.[1] === '-' ? -1 : 1) * (Number(m?.[2] ?? 0) * 60 + Number(m?.[3] ?? 0));
  } catch {
    throw new Error(`Invalid argument: ${zone}`);
  }
}
