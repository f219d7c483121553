/** What Google lets one account do in a day, as far as the stages spend it. */
export interface Quota {
  readonly spreadsheets: number;
  readonly documents: number;
  readonly mails: number;
}

/** Source: developers.google.com/apps-script/guides/services/quotas, read in 2026. */
export const quotas = {
  consumer: { spreadsheets: 250, documents: 250, mails: 100 },
  workspace: { spreadsheets: 3200, documents: 1500, mails: 1500 },
} as const satisfies Record<string, Quota>;

export type QuotaKind = keyof Quota;

/** What was spent on one day. */
export interface Spent extends Quota {
  readonly day: string;
}

/** A day's account with nothing spent. */
export function freshDay(day: string): Spent {
  return { day, spreadsheets: 0, documents: 0, mails: 0 };
}

/** How many more may be made on `day`; an account of another day counts as empty. */
export function left(quota: Quota, spent: Spent, day: string, kind: QuotaKind): number {
  return Math.max(0, quota[kind] - (spent.day === day ? spent[kind] : 0));
}

/** The account after `count` more were made on `day`. */
export function spend(spent: Spent, day: string, kind: QuotaKind, count: number): Spent {
  const today = spent.day === day ? spent : freshDay(day);
  return { ...today, [kind]: today[kind] + count };
}
