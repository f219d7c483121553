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

/** Capitals that fit on one line of the header's left column (65 mm, 13 pt bold). */
const lineWidth = 20;

/** Where a name may well be broken: before a place, a kind of body, a trade of two words. */
const beginnings =
  /(?<=^CÔNG ĐOÀN CƠ SỞ) |(?<!TỔNG) (?=(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|PHƯỜNG|XÃ|NGÀNH|CÁC KHU|TỔNG CÔNG TY|CÔNG TY|TRƯỜNG|BỆNH VIỆN|TRUNG TÂM|GIAO THÔNG|NÔNG NGHIỆP|PHÁT TRIỂN|CÔNG THƯƠNG|CÔNG AN|VÀ|VIỆT NAM)(?: |$))/;

/** Words that no line of a header may part. */
const compounds =
  /THỦY SẢN|HẢI SẢN|NÔNG SẢN|LÂM SẢN|THƯƠNG MẠI|DỊCH VỤ|XÂY DỰNG|ĐẦU TƯ|CỔ PHẦN|SẢN XUẤT|XUẤT NHẬP KHẨU|CHẾ BIẾN|THỰC PHẨM|GIÁO DỤC|VẬN TẢI|ĐIỆN LỰC|DU LỊCH|XỔ SỐ|KIẾN THIẾT|ĐỒNG BẰNG|TIỂU HỌC|TRUNG HỌC|MẦM NON|Y TẾ/g;

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

/**
 * Breaks a name into the lines of a header: before words that begin a part of the name, never
 * inside "ĐỒNG THÁP" while there is another way.
 */
export function headerLines(name: string): string {
  const parts = name.toUpperCase().split(beginnings);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + part.length <= lineWidth) {
      lines[lines.length - 1] = `${last} ${part}`;
    } else {
      lines.push(...evenLines(part));
    }
  }
  return lines.join('\n');
}

/** The fewest lines that fit, and among those the most even ones. */
function evenLines(part: string): readonly string[] {
  const fewest = wrap(part, lineWidth).length;
  let width = Math.ceil(part.length / fewest);
  while (wrap(part, width).length > fewest) width += 1;
  return wrap(part, width);
}

function wrap(part: string, width: number): readonly string[] {
  const lines: string[] = [];
  const whole = part.replace(compounds, (words) => words.replace(/ /g, '\u00a0'));
  for (const word of whole.split(/ (?!–)/).map((each) => each.replace(/\u00a0/g, ' '))) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
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
