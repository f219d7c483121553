import { readerOf } from '../catalogue/spelling.ts';
import { canonical, unaccented } from '../text/canonical.ts';

/** How workplaces are written, so that all usual spellings meet; the longer forms first. */
const abbreviations: readonly (readonly [full: string, short: string])[] = [
  ['trách nhiệm hữu hạn', 'tnhh'],
  ['doanh nghiệp tư nhân', 'dntn'],
  ['trung học phổ thông', 'thpt'],
  ['giáo dục và đào tạo', 'gdđt'],
  ['một thành viên', 'mtv'],
  ['1 thành viên', 'mtv'],
  ['trung học cơ sở', 'thcs'],
  ['trung tâm y tế', 'ttyt'],
  ['ủy ban nhân dân', 'ubnd'],
  ['xuất nhập khẩu', 'xnk'],
  ['tổng công ty', 'tcty'],
  ['doanh nghiệp', 'dn'],
  ['thương mại', 'tm'],
  ['hợp tác xã', 'htx'],
  ['bệnh viện', 'bv'],
  ['xí nghiệp', 'xn'],
  ['công ty', 'cty'],
  ['tiểu học', 'th'],
  ['xây dựng', 'xd'],
  ['sản xuất', 'sx'],
  ['gd và đt', 'gdđt'],
  ['mầm non', 'mn'],
  ['mẫu giáo', 'mg'],
  ['dịch vụ', 'dv'],
  ['cổ phần', 'cp'],
  ['c ty', 'cty'],
  ['ctcp', 'cty cp'],
];

/** Words in front of the name proper, and what they tell: a company is no school of that name. */
const forms: ReadonlyMap<string, Kind> = new Map([
  ...['cdcs', 'cd'].map((word) => [word, ''] as const),
  ...['cty', 'tnhh', 'mtv', 'cp', 'dn', 'dntn'].map((word) => [word, 'company'] as const),
  ['truong', 'school'] as const,
]);
type Kind = '' | 'company' | 'school';

interface Reading {
  readonly kind: Kind;
  /** The name proper, '' where there is none: "Công ty TNHH". */
  readonly core: string;
  /** All its words without accents, and with them. */
  readonly plain: string;
  readonly exact: string;
}

/**
 * Finds the CĐCS that a worker's workplace names, however it is spelt: "cty may song tien" is "CĐCS
 * Công ty TNHH May Sông Tiền". Where two of the list fit, or none, the answer is undefined: an
 * officer picks, nothing is guessed.
 * @param names of the CĐCS, each once
 */
export function workplaceFinder(
  names: readonly string[],
): (workplace: string) => string | undefined {
  const byCore = new Map<string, { readonly name: string; readonly read: Reading }[]>();
  for (const name of names) {
    const read = reading(name);
    if (hasName(read)) byCore.set(read.core, [...(byCore.get(read.core) ?? []), { name, read }]);
  }

  function candidates(text: string): readonly string[] {
    const told = reading(text);
    if (!hasName(told)) return [];
    const fitting = (byCore.get(told.core) ?? []).filter(({ read }) => meets(read.kind, told.kind));
    const plain = narrowed(fitting, ({ read }) => read.plain === told.plain);
    return narrowed(plain, ({ read }) => read.exact === told.exact).map(({ name }) => name);
  }

  return (workplace) => {
    const whole = candidates(workplace);
    const found = whole.length > 0 ? whole : partsOf(workplace).flatMap(candidates);
    const [only, ...others] = new Set(found);
    return others.length === 0 ? only : undefined;
  };
}

/** "Tổ cắt – Công ty May Sông Tiền, TP Cao Lãnh": one of the parts may be the name. */
function partsOf(text: string): readonly string[] {
  return canonical(text).split(/[,;()[\]|]| - /);
}

/** Those that fulfil it, or all where none does. */
function narrowed<T>(items: readonly T[], holds: (item: T) => boolean): readonly T[] {
  const some = items.filter(holds);
  return some.length > 0 ? some : items;
}

function meets(a: Kind, b: Kind): boolean {
  return a === '' || b === '' || a === b;
}

/** A number alone names nothing. */
function hasName({ core }: Reading): boolean {
  return !/^[\d ]*$/.test(core);
}

const plainly = linesOf(unaccented);
const exactly = linesOf(canonical);

function reading(text: string): Reading {
  const plain = plainly(text);
  const words = plain.split(' ');
  const from = words.findIndex((word) => !forms.has(word));
  const kinds = words.slice(0, from < 0 ? words.length : from).map((word) => forms.get(word));
  return {
    kind: kinds.find((kind) => kind !== '') ?? '',
    core: from < 0 ? '' : words.slice(from).join(' '),
    plain,
    exact: exactly(text),
  };
}

/** Under one folding: the words of a text, abbreviated, on one line. */
function linesOf(fold: (text: string) => string): (text: string) => string {
  const { words } = readerOf(fold);
  let prepared: ReturnType<typeof prepare> | undefined;
  const prepare = () => {
    const shortOf = new Map(abbreviations.map(([full, short]) => [fold(full), fold(short)]));
    const fullForms = new RegExp(`(^| )(${[...shortOf.keys()].join('|')})(?![^ ])`, 'g');
    return { shortOf, fullForms, and: fold('và') };
  };
  return (text) => {
    prepared ??= prepare();
    const { shortOf, fullForms, and } = prepared;
    return words(text)
      .join(' ')
      .replace(fullForms, (_, before: string, full: string) => before + (shortOf.get(full) ?? full))
      .split(' ')
      .filter((word) => word !== and)
      .join(' ');
  };
}
