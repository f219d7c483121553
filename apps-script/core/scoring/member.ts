import { readerOf } from '../catalogue/spelling.ts';
import { unaccented } from '../text/canonical.ts';

/** A member of a unit's council, as its officers named them. */
export interface Member {
  /** '' while nobody is named for these columns. */
  readonly name: string;
  /** What they do in the council: "Chủ tịch", "Thư ký"; '' where nobody said. */
  readonly role: string;
  /** The unions and workplaces that are theirs, as typed. */
  readonly units: readonly string[];
}

const { words, spelling } = readerOf(unaccented);

/** "CĐCS Công ty May" and "công ty may" are one unit; "TP Cao Lãnh" and "huyện Cao Lãnh" are two. */
function nameOf(unit: string): string {
  return spelling(words(unit).filter((word) => word !== 'cdcs')).whole;
}

/**
 * Whether an initiative comes from the member's own unit.
 * @param units the names of the union that received it and of the workplace it was made in
 */
export function isOwn(member: Member, units: readonly string[]): boolean {
  const names = new Set(units.map(nameOf).filter((name) => name !== ''));
  return member.units.some((unit) => names.has(nameOf(unit)));
}
