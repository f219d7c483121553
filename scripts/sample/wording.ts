import type { Random } from './random.ts';

/** What the slots of one text were filled with, for the other texts about the same thing. */
export type Memory = Map<string, string>;

/**
 * Fills the slots of a text: `{10-30}` a number, `{a|b|c}` one of them, `{x=a|b}` the same and
 * remembered, `{x}` what was remembered.
 */
export function filled(text: string, random: Random, memory: Memory = new Map()): string {
  return text.replace(/\{(?:(\w+)=)?([^{}]+)\}/g, (_, name: string | undefined, inner: string) => {
    const remembered = memory.get(inner);
    if (remembered !== undefined) return remembered;
    const [, from, to] = /^(\d+)-(\d+)$/.exec(inner) ?? [];
    const value = from && to ? String(random.int(+from, +to)) : random.pick(inner.split('|'));
    if (name) memory.set(name, value);
    return value;
  });
}

/** "trước đây" → "Trước đây". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
