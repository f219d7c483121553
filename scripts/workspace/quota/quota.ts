import { ApiError } from '../api-error.ts';
import type { Records } from '../state/records.ts';
import type { Daily, Profile } from './profile.ts';

/** One day's use: Google's day of a quota begins with the first request. */
export interface Window {
  readonly from: number;
  readonly used: number;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/** What the account has used of its quotas. */
export class Quota {
  readonly profile: Profile;
  readonly #windows: Records<Window>;
  readonly #now: () => number;
  readonly #minutes = new Map<string, number[]>();

  constructor(profile: Profile, windows: Records<Window>, now: () => number) {
    this.profile = profile;
    this.#windows = windows;
    this.#now = now;
  }

  /** What was used in the running day of a quota. */
  used(kind: Daily): number {
    return this.#window(kind).used;
  }

  remaining(kind: Daily): number {
    return Math.max(0, this.profile.daily[kind] - this.used(kind));
  }

  /** Uses some of a day's quota; false, and nothing used, when less is left. */
  use(kind: Daily, amount = 1): boolean {
    if (amount > this.remaining(kind)) return false;
    this.add(kind, amount);
    return true;
  }

  /** Notes what has been used already, over the limit too. */
  add(kind: Daily, amount: number): void {
    const { from, used } = this.#window(kind);
    this.#windows.put(kind, { from, used: used + amount });
  }

  /**
   * A call of the Sheets API.
   * @param client whose calls are counted together: each belongs to a project of its own
   * @param at when it is made, epoch ms on that client's clock
   * @throws ApiError 429 above the calls a minute
   */
  sheetsCall(client: string, kind: 'Read' | 'Write', at: number): void {
    const limit = kind === 'Read' ? this.profile.sheetsReads : this.profile.sheetsWrites;
    if (limit === Number.POSITIVE_INFINITY) return;
    const key = `${client} ${kind}`;
    const recent = (this.#minutes.get(key) ?? []).filter((time) => time > at - MINUTE);
    this.#minutes.set(key, recent);
    if (recent.length >= limit) {
      throw new ApiError(
        429,
        `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.`,
      );
    }
    recent.push(at);
  }

  /** Forgets the calls of the running minute. */
  forget(): void {
    this.#minutes.clear();
  }

  #window(kind: Daily): Window {
    const now = this.#now();
    const window = this.#windows.get(kind);
    return window && now < window.from + DAY ? window : { from: now, used: 0 };
  }
}
