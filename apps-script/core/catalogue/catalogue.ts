/** An upper union (or a grassroots union directly under its unit): where entries are sent. */
export interface Union {
  /** Slug path, e.g. "dong-thap/tp-cao-lanh"; never an official code (those were reused in 2025). */
  readonly id: string;
  /** The unit's id, the part before the slash. */
  readonly unit: string;
  /** The name that officers know, e.g. "LĐLĐ TP Cao Lãnh". */
  readonly name: string;
  /** Other spellings under which it is found, beside those that the resolver derives itself. */
  readonly aliases: readonly string[];
  /** False where no public source confirmed that it existed: "mẫu – cần xác nhận". */
  readonly verified: boolean;
}

/** A province or central sector: a top unit of the programme. */
export interface Unit {
  readonly id: string;
  readonly kind: 'province' | 'sector';
  /** "LĐLĐ tỉnh Đồng Tháp", "Công đoàn Y tế Việt Nam". */
  readonly name: string;
  /** "Đồng Tháp", "Y tế": what a list shows. */
  readonly short: string;
  readonly aliases: readonly string[];
  readonly verified: boolean;
}

/** Who the unions are, at one date. */
export interface Catalogue {
  readonly version: '2021' | '2025';
  readonly units: readonly Unit[];
  readonly unions: readonly Union[];
}
