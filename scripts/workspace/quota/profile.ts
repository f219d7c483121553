/** What Google counts a day, per user. */
export type Daily =
  | 'triggerSeconds'
  | 'documents'
  | 'conversions'
  | 'spreadsheets'
  | 'recipients'
  | 'properties'
  | 'fetches';

export type ProfileName = 'consumer' | 'workspace' | 'off';

/** What kind of account the workspace plays. */
export interface Profile {
  readonly name: ProfileName;
  readonly daily: Readonly<Record<Daily, number>>;
  /** An execution that takes longer is killed, in seconds. */
  readonly executionSeconds: number;
  /** Longest body of a mail, in bytes. */
  readonly mailBytes: number;
  /** Calls of the Sheets API a minute, per user. */
  readonly sheetsReads: number;
  readonly sheetsWrites: number;
  /** Whether calls take simulated time. */
  readonly takesTime: boolean;
}

/** Alike for every account: developers.google.com, limits of Apps Script and of the Sheets API. */
const EVERYWHERE = {
  executionSeconds: 360,
  sheetsReads: 60,
  sheetsWrites: 60,
  takesTime: true,
} as const;

/** Figures of developers.google.com/apps-script/guides/services/quotas, as of 9/2026. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  consumer: {
    name: 'consumer',
    ...EVERYWHERE,
    mailBytes: 200_000,
    daily: {
      triggerSeconds: 90 * 60,
      documents: 250,
      conversions: 2_000,
      spreadsheets: 250,
      recipients: 100,
      properties: 50_000,
      fetches: 20_000,
    },
  },
  workspace: {
    name: 'workspace',
    ...EVERYWHERE,
    mailBytes: 400_000,
    daily: {
      triggerSeconds: 6 * 3_600,
      documents: 1_500,
      conversions: 4_000,
      spreadsheets: 3_200,
      recipients: 1_500,
      properties: 500_000,
      fetches: 100_000,
    },
  },
  off: {
    name: 'off',
    mailBytes: 400_000,
    executionSeconds: Number.POSITIVE_INFINITY,
    sheetsReads: Number.POSITIVE_INFINITY,
    sheetsWrites: Number.POSITIVE_INFINITY,
    takesTime: false,
    daily: {
      triggerSeconds: Number.POSITIVE_INFINITY,
      documents: Number.POSITIVE_INFINITY,
      conversions: Number.POSITIVE_INFINITY,
      spreadsheets: Number.POSITIVE_INFINITY,
      // MailApp tells the program a number: what it tells is kept.
      recipients: 1_500,
      properties: Number.POSITIVE_INFINITY,
      fetches: Number.POSITIVE_INFINITY,
    },
  },
};
