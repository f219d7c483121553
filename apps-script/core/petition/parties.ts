import { ownUnionId } from '../catalogue/own-union.ts';
import { type AgencyNames, agencyNames } from './agency-names.ts';
import { headerLines } from './header-lines.ts';
import type { PetitionInput } from './petition-data.ts';
import { wordingOf } from './wording.ts';

/** Room for the clerk's pen. */
export const blankPlace = '…………';

/** Whom a petition is addressed to. */
export interface Upper {
  /** In capitals with its line breaks; the office in full, to which post goes. */
  readonly header: string;
  readonly office: string;
  /** The body that decides, and the same in few words. */
  readonly body: string;
  readonly shortBody: string;
  /** The department it is sent through, '' where none is named. */
  readonly through: string;
}

export interface Parties {
  readonly own: AgencyNames;
  /** "Ban Thường vụ Liên đoàn Lao động thành phố Cao Lãnh". */
  readonly ownBody: string;
  readonly upper: Upper;
  /** The place before the date. */
  readonly place: string;
}

type Programme = PetitionInput['programme'];

/** What a unit that petitions for itself has above it; the named department is the unit's own. */
const confederation: Upper = {
  header: 'TỔNG LIÊN ĐOÀN\nLAO ĐỘNG VIỆT NAM',
  office: 'TỔNG LIÊN ĐOÀN\nLAO ĐỘNG VIỆT NAM',
  body: 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam',
  shortBody: 'Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam',
  through: '',
};

/** Who petitions, and to whom: a union to its unit, a unit (a union of its own) to the confederation. */
export function partiesOf(
  programme: Pick<Programme, 'petition' | 'petitionOf'>,
  union: PetitionInput['union'],
  unit: PetitionInput['unit'],
): Parties {
  const wording = wordingOf(programme, unit.id, union.id);
  const own = agencyNames(nameInUnit(union, unit));
  return {
    own,
    ownBody: `${wording.authority} ${own.full}`,
    upper: union.id === ownUnionId(unit.id) ? confederation : above(unit, wording.through),
    place: wording.place || own.place || (unit.kind === 'province' ? unit.short : blankPlace),
  };
}

function above({ name }: PetitionInput['unit'], through: string): Upper {
  const { full, header: office } = agencyNames(name);
  const body = `Ban Thường vụ ${full}`;
  return { header: headerLines(name), office, body, shortBody: `Ban Thường vụ ${name}`, through };
}

/** "CĐ Viên chức tỉnh" is enough within its province; a document says which one. */
function nameInUnit(union: PetitionInput['union'], unit: PetitionInput['unit']): string {
  const short = unit.short.replace(/^TP\.? /, '');
  return / (?:tỉnh|thành phố)$/i.test(union.name) ? `${union.name} ${short}` : union.name;
}
