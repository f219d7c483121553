/** What of a workbook is before the eyes, as its address says it. */
export interface Look {
  /** Title of the tab; '' is the first one. */
  readonly tab: string;
  /** Only rows that hold these words. */
  readonly q: string;
  /** From 1. */
  readonly page: number;
  /** Whether hidden columns are shown. */
  readonly hidden: boolean;
  /** The e-mail of whom one acts as; '' lets the page choose. */
  readonly as: string;
}

export function lookOf(query: URLSearchParams): Look {
  const page = Number(query.get('page'));
  return {
    tab: query.get('tab') ?? '',
    q: (query.get('q') ?? '').trim(),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    hidden: query.get('hidden') === '1',
    as: query.get('as') ?? '',
  };
}

/** The look as fields of an address or of a form; what is usual is left out. */
export function fieldsOf({
  tab,
  q,
  page,
  hidden,
  as,
}: Look): readonly (readonly [string, string])[] {
  const all: readonly (readonly [string, string])[] = [
    ['tab', tab],
    ['q', q],
    ['page', page > 1 ? String(page) : ''],
    ['hidden', hidden ? '1' : ''],
    ['as', as],
  ];
  return all.filter(([, value]) => value !== '');
}

/** The page of a workbook, looked at like this; `more` adds what holds once (`edit`, `saved`). */
export function addressOf(
  id: string,
  look: Look,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams([...fieldsOf(look), ...Object.entries(more)].map(pair));
  return `/spreadsheets/${id}${query.size > 0 ? `?${query}` : ''}`;
}

const pair = ([name, value]: readonly [string, string]): [string, string] => [name, value];
