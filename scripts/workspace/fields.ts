import { badRequest } from './api-error.ts';

/** A parsed field mask: name → the mask below it; '*' stands for everything. */
export type Mask = Map<string, Mask>;

/** Parses `a,b(c,d/e),f.g`; an empty or broken mask is a 400. */
export function parseMask(text: string): Mask {
  let at = 0;
  const list = (): Mask => {
    const mask: Mask = new Map();
    for (;;) {
      let into = mask;
      for (;;) {
        const name = /^\s*([A-Za-z_]\w*|\*)\s*/.exec(text.slice(at));
        if (!name?.[1]) throw badRequest(`Invalid field selection ${text.slice(at) || text}`);
        at += name[0].length;
        const below = into.get(name[1]) ?? new Map<string, Mask>();
        into.set(name[1], below);
        into = below;
        if (text[at] !== '/' && text[at] !== '.') break;
        at += 1;
      }
      if (text[at] === '(') {
        at += 1;
        for (const [name, below] of list()) into.set(name, below);
        if (text[at] !== ')') throw badRequest(`Invalid field selection ${text}`);
        at += 1;
      }
      if (text[at] !== ',') return mask;
      at += 1;
    }
  };
  const mask = list();
  if (at !== text.length) throw badRequest(`Invalid field selection ${text.slice(at)}`);
  return mask;
}

/** The part of a JSON value that a mask asks for. */
export function pick(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const below = mask.get(name);
    if (below && item !== undefined) out[name] = pick(item, below);
  }
  return out;
}

/** Refuses a mask that names a field which the resource has not. */
export function checkMask(mask: Mask, known: ReadonlySet<string>): void {
  for (const name of mask.keys()) {
    if (name !== '*' && !known.has(name)) throw badRequest(`Invalid field selection ${name}`);
  }
}

/** What a field mask leaves of an answer; all of it without one. */
export function selected(value: unknown, fields: string | undefined): unknown {
  return fields === undefined ? value : pick(value, parseMask(fields));
}
