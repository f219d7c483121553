import { headerLines } from './header-lines.ts';

/** What a union is called in a document, derived from the name that officers know it by. */
export interface AgencyNames {
  /** "Liên đoàn Lao động thành phố Cao Lãnh": for running text. */
  readonly full: string;
  /** In capitals with its line breaks, for the header of the document. */
  readonly header: string;
  /** The end of "Số: …/TTr-LĐLĐ". */
  readonly symbol: 'LĐLĐ' | 'CĐCS' | 'CĐN';
  /** The place before the date, '' where the name tells of none. */
  readonly place: string;
}

const heads: Readonly<Record<string, string>> = {
  lđlđ: 'Liên đoàn Lao động',
  cđcs: 'Công đoàn cơ sở',
  cđn: 'Công đoàn ngành',
  cđ: 'Công đoàn',
};

const places: Readonly<Record<string, string>> = {
  tp: 'thành phố',
  'tp.': 'thành phố',
  tx: 'thị xã',
  'tx.': 'thị xã',
};

/** The names of one union, or of the unit above it, from "LĐLĐ TP Cao Lãnh". */
export function agencyNames(name: string): AgencyNames {
  const full = withoutAbbreviations(name);
  return { full, header: headerLines(full), symbol: symbolOf(full), place: placeOf(full) };
}

/** Only at the beginning: "CĐ" inside a name may be a college, "TP" a food company. */
function withoutAbbreviations(name: string): string {
  const [head = '', second = '', ...rest] = name.trim().split(/\s+/);
  const first = heads[head.toLowerCase()] ?? head;
  const place = head.toLowerCase() === 'cđcs' ? undefined : places[second.toLowerCase()];
  const words = [first, place ?? second, ...rest].map((word) =>
    word === 'VN' ? 'Việt Nam' : word,
  );
  return words.join(' ').trim();
}

function symbolOf(full: string): AgencyNames['symbol'] {
  const name = full.toLowerCase();
  if (name.startsWith('liên đoàn lao động')) return 'LĐLĐ';
  return name.startsWith('công đoàn cơ sở') ? 'CĐCS' : 'CĐN';
}

/** NĐ 30/2020: a district-level place bears its own name, in full where that is a number. */
function placeOf(full: string): string {
  const match = /^liên đoàn lao động (thành phố|thị xã|huyện|quận) (.+)$/i.exec(full);
  const [, kind = '', own = ''] = match ?? [];
  return /^\d+$/.test(own)
    ? `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${own}`
    : own;
}
