import { isYes } from '../dossier/answer.ts';
import type { Problem } from '../problem.ts';
import { canonical, cleanLine, unaccented } from '../text/canonical.ts';
import { shortDate } from '../text/dates.ts';
import { excelDay } from '../text/excel.ts';
import { excerpt } from '../text/length.ts';
import type { ReportState } from './coverage.ts';

/** What officers wrote of one CĐCS, as far as it counts; everything as typed. */
export interface ListedCells {
  readonly name: string;
  readonly members: string;
  readonly launchedOn: string;
  /** Ticked where the CĐCS reported that it has no initiative. */
  readonly zero: string;
}

/** One row of a union's list of CĐCS as the program understands it. */
export interface Listed {
  /** As typed, on one line; a CĐCS is known by it within its union. */
  readonly name: string;
  /** Named, and not a repetition of a row before it. */
  readonly counts: boolean;
  readonly members: number;
  readonly launched: boolean;
  readonly zero: boolean;
  readonly problems: readonly Problem[];
}

/** Initiatives of one CĐCS that are in its upper union's hands. */
export interface Tally {
  readonly received: number;
  readonly chosen: number;
}

/** The heading or the last line of a list that was pasted whole. */
const pasted = /^(?:tên )?(?:cđcs|công đoàn cơ sở|đơn vị)$|^(?:tổng|cộng|tổng cộng|tổng số)$/;

/**
 * Reads a list, row by row. Of two rows with one name the first counts.
 * @param today the day in Vietnam, "2021-03-20": a launch that is still ahead is none
 */
export function readList(rows: readonly ListedCells[], today: string): readonly Listed[] {
  const seen = new Set<string>();
  return rows.map((cells) => {
    const name = cleanLine(cells.name);
    const amiss = nameProblem(name, seen);
    seen.add(canonical(name));
    const members = membersOf(cells.members);
    const launch = launchOf(cells.launchedOn, today);
    return {
      name,
      counts: amiss === undefined,
      members: members ?? 0,
      launched: launch === 'launched',
      zero: isYes(cells.zero),
      problems: amiss
        ? [amiss]
        : [
            ...(members === undefined ? [unreadable('members', cells.members)] : []),
            ...(typeof launch === 'string' ? [] : [launch]),
          ],
    };
  });
}

/** Why a row names no CĐCS that counts. */
function nameProblem(name: string, before: ReadonlySet<string>): Problem | undefined {
  const key = canonical(name);
  if (key === '') return { code: 'grassroots.unnamed' };
  if (pasted.test(key)) return { code: 'grassroots.pasted' };
  return before.has(key)
    ? { code: 'grassroots.twice', data: { name: excerpt(name, 60) } }
    : undefined;
}

/** What a CĐCS did for the programme; entries tell more than a tick, a tick more than a date. */
export function stateOf({ launched, zero }: Listed, { received }: Tally): ReportState {
  if (received > 0) return 'entries';
  if (zero) return 'zero';
  return launched ? 'launched' : 'silent';
}

/** "1.250", "1 250 đoàn viên" → 1250, '' → 0; undefined for what is no number of people. */
function membersOf(text: string): number | undefined {
  if (text === '') return 0;
  const digits = /^(\d{1,6}|\d{1,3}(?:[. ,]\d{3})+)(?: ?(?:nguoi|doan vien|dv))?$/.exec(
    unaccented(text),
  )?.[1];
  return digits === undefined ? undefined : Number(digits.replace(/\D/g, ''));
}

/** A day that has come; a month is told precisely enough. */
function launchOf(text: string, today: string): 'launched' | 'untold' | Problem {
  if (text === '') return 'untold';
  const day = excelDay(text);
  if (day === undefined) return unreadable('launch', text);
  return day > today.slice(0, day.length)
    ? { code: 'grassroots.launchAhead', data: { day: shortDate(day) } }
    : 'launched';
}

function unreadable(what: 'members' | 'launch', text: string): Problem {
  return { code: `grassroots.${what}`, data: { typed: excerpt(cleanLine(text), 60) } };
}
