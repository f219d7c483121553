import type { Scalar } from './book.ts';

/**
 * The few formulas that the workspace can work out: a link, a text, and arithmetic on plain
 * numbers. Any other shows `#ERROR!`: the workspace never pretends to be a calculator.
 */
export function evaluate(formula: string): Scalar {
  const body = formula.slice(1).trim();
  const link = /^HYPERLINK\(\s*("(?:[^"]|"")*")\s*(?:[,;]\s*("(?:[^"]|"")*")\s*)?\)$/is.exec(body);
  if (link) return text(link[2] ?? link[1] ?? '');
  if (/^"(?:[^"]|"")*"$/s.test(body)) return text(body);
  return arithmetic(body) ?? '#ERROR!';
}

const text = (literal: string): string => literal.slice(1, -1).replaceAll('""', '"');

function arithmetic(source: string): number | undefined {
  const tokens = source.match(/\d+(?:\.\d+)?|[-+*/()]/g) ?? [];
  if (tokens.join('') !== source.replace(/\s+/g, '') || tokens.length === 0) return undefined;
  let at = 0;
  const factor = (): number => {
    const token = tokens[at];
    at += 1;
    if (token === '-') return -factor();
    if (token === '+') return factor();
    if (token !== '(') return Number(token);
    const inner = sum();
    if (tokens[at] !== ')') return Number.NaN;
    at += 1;
    return inner;
  };
  const product = (): number => {
    let value = factor();
    while (tokens[at] === '*' || tokens[at] === '/') {
      const times = tokens[at] === '*';
      at += 1;
      value = times ? value * factor() : value / factor();
    }
    return value;
  };
  function sum(): number {
    let value = product();
    while (tokens[at] === '+' || tokens[at] === '-') {
      const plus = tokens[at] === '+';
      at += 1;
      value = plus ? value + product() : value - product();
    }
    return value;
  }
  const result = sum();
  return at === tokens.length && Number.isFinite(result) ? result : undefined;
}
