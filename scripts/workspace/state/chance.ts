import { createHash } from 'node:crypto';
import type { Records } from './records.ts';

/** Counters that make ids, uuids and chance: the same calls give the same values. */
export class Chance {
  readonly #counters: Records<number>;

  constructor(counters: Records<number>) {
    this.#counters = counters;
  }

  next(kind: string): number {
    const n = (this.#counters.get(kind) ?? 0) + 1;
    this.#counters.put(kind, n);
    return n;
  }

  /** A fresh id in Google's alphabet (letters, digits, - and _). */
  id(kind: string, length: number, prefix = ''): string {
    const digest = this.#digest(kind).toString('base64url');
    return prefix + digest.slice(0, length - prefix.length);
  }

  /** A fresh positive 31-bit number, as form items and sheets have. */
  number(kind: string): number {
    return this.#digest(kind).readUInt32BE(0) & 0x7fffffff || 1;
  }

  uuid(): string {
    const b = this.#digest('uuid');
    b[6] = ((b[6] ?? 0) & 0x0f) | 0x40;
    b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
    const hex = b.toString('hex');
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      hex.slice(12, 16),
      hex.slice(16, 20),
      hex.slice(20, 32),
    ].join('-');
  }

  #digest(kind: string): Buffer {
    return createHash('sha512')
      .update(`workspace:${kind}:${this.next(kind)}`)
      .digest();
  }
}

/** mulberry32: Math.random of one execution. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
