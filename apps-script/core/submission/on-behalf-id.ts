const ROW = /^nh-\d+$/;
const RESPONSE = /^(.+\/nh-\d+)(?:\/(\d+))?$/;

/** Whether this is the id of a row of *Nhập hộ*; a pasted one may be anything. */
export const isOnBehalfRow = (id: string): boolean => ROW.test(id);

/** What a row of a union's workbook is known by; also the id of the first response that it makes. */
export const onBehalfKey = (workbook: string, row: string): string => `${workbook}/${row}`;

/** The id of the next response of a row, after those that it made before. */
export function nextOnBehalfId(key: string, before: readonly string[]): string {
  if (before.length === 0) return key;
  const last = before.map(numberOf).reduce((a, b) => Math.max(a, b));
  return `${key}/${last + 1}`;
}

/** The row that made a response; undefined for a response of the Form. */
export function onBehalfRowOf(responseId: string): string | undefined {
  return RESPONSE.exec(responseId)?.[1];
}

/** Which of its row's responses it is, counted from 1. */
function numberOf(responseId: string): number {
  return Number(RESPONSE.exec(responseId)?.[2] ?? 1);
}

/** The latest of a row's responses. */
export function latestOnBehalf<T extends { readonly responseId: string }>(
  responses: readonly T[],
): T | undefined {
  return responses.reduce<T | undefined>(
    (last, each) => (last && numberOf(last.responseId) > numberOf(each.responseId) ? last : each),
    undefined,
  );
}
