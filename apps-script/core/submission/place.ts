import type { Union } from '../catalogue/catalogue.ts';
import type { Resolver } from '../catalogue/resolver.ts';
import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { excerpt } from '../text/length.ts';

/** Where an entry belongs, as far as the answers tell: ids, '' where they don't. */
export interface Place {
  readonly unit: string;
  readonly union: string;
  readonly unitProblem: Problem | undefined;
  readonly unionProblem: Problem | undefined;
}

/** Reads the answers to "đơn vị" and "đơn vị trực thuộc". */
export function placeOf(
  unitText: string,
  unionText: string,
  programme: Programme,
  resolver: Resolver,
): Place {
  const { unit, problem: unitProblem } = unitOf(unitText, programme, resolver);
  const { union, problem: unionProblem } = unionOf(unit, unitText !== '', unionText, resolver);
  return { unit, union, unitProblem, unionProblem };
}

function unitOf(text: string, { scope }: Programme, resolver: Resolver) {
  const own = scope.kind === 'unit' ? scope.unit : '';
  if (text === '') {
    return own === ''
      ? { unit: '', problem: { code: 'unit.missing' } as const }
      : { unit: own, problem: undefined };
  }
  const answer = resolver.unit(text);
  const known = answer.kind === 'found' && (own === '' || answer.unit.id === own);
  return known
    ? { unit: answer.unit.id, problem: undefined }
    : { unit: '', problem: { code: 'unit.unknown', data: { typed: shown(text) } } as const };
}

function unionOf(
  unit: string,
  unitTold: boolean,
  text: string,
  resolver: Resolver,
): { union: string; problem: Problem | undefined } {
  const none = (problem: Problem | undefined) => ({ union: '', problem });
  // Where no such unit exists, the unit is the problem; its unions can't be told.
  if (unit === '' && (text !== '' || unitTold)) return none(undefined);
  if (text === '') {
    const sole = resolver.soleUnion(unit);
    return sole ? { union: sole.id, problem: undefined } : none({ code: 'subUnit.missing' });
  }
  const answer = resolver.union(unit, text);
  const typed = shown(text);
  switch (answer.kind) {
    case 'found':
      return { union: answer.union.id, problem: undefined };
    case 'ambiguous':
      return none({ code: 'subUnit.unknown', data: { typed, candidates: names(answer.unions) } });
    case 'elsewhere':
      return none({
        code: 'subUnit.mismatch',
        data: { typed, candidates: namesWithUnits(answer.unions, resolver) },
      });
    case 'closed':
      return none({
        code: 'subUnit.closed',
        data: { name: answer.union.name, successors: answer.successors.join(', ') },
      });
    case 'unknown':
      return none({ code: 'subUnit.unknown', data: { typed } });
  }
}

const shown = (text: string) => excerpt(text, 60);
const names = (unions: readonly Union[]) => unions.map(({ name }) => name).join(', ');

/** "LĐLĐ huyện Ba Tri (Bến Tre)": a union of another unit, and which. */
function namesWithUnits(unions: readonly Union[], resolver: Resolver): string {
  return unions
    .map(({ name, unit }) => {
      const owner = resolver.unit(unit);
      return owner.kind === 'found' ? `${name} (${owner.unit.short})` : name;
    })
    .join(', ');
}
