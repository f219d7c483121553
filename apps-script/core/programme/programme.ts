import * as z from 'zod/mini';

/** A day in Vietnam; that it exists is checked by `parseProgramme`. */
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const text = z.string().check(z.minLength(1));
const count = z.int().check(z.positive());
const period = z.strictObject({ from: day, to: day });
/** The letter's wording, and the first day that is too late ("trước ngày 15/4/2021" → 2021-04-15). */
const deadline = z.strictObject({ wording: text, before: day });
/**
 * An address in the letters that mails are sent with: nothing unseen, nothing that would be read as
 * two or as another line of a mail's head.
 */
const ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+$/;
const email = z.string().check(z.regex(ADDRESS));

/** Whether a text is one e-mail address. */
export const isEmail = (text: string): boolean => ADDRESS.test(text);

const group = z.strictObject({
  /** Written into the ledger and the published data. */
  id: text,
  /** What the form and the documents call it. */
  name: text,
  /** Other names under which an answer is accepted (the 2021 form said "Khối cơ quan"). */
  aliases: z.array(text),
});

/** The words of a Tờ trình that differ from unit to unit (NĐ 30/2020: căn cứ, kính gửi, nơi nhận). */
const petitionWording = z.strictObject({
  /** "Căn cứ …" lines, without the final punctuation. */
  legalBases: z.array(text),
  /** The department a petition is sent through, "" where none is named. */
  through: z.string(),
  /** Place name before the date, "" to take the unit's own name. */
  place: z.string(),
  /** "Nơi nhận" lines after "- Như trên;" and before "- Lưu: …". */
  copies: z.array(text),
  /** The archive line, without "Lưu: ". */
  archive: text,
  /** The body that petitions, "Ban Thường vụ": the document is signed "TM. BAN THƯỜNG VỤ". */
  authority: text,
  /**
   * Who signs for it, a line each: "CHỦ TỊCH", or "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH"; below that the
   * name, if it is to be printed: the one line that is not in capitals.
   */
  signer: z.array(text).check(z.minLength(1)),
  /** Where a signed dossier goes by e-mail; none: to the officers of the level above. */
  emails: z.array(email),
});

/**
 * How a council scores. The letter knows no scores: `proposed` says that the figures are ours and
 * not yet the decision of anybody who runs the programme.
 */
const council = z.strictObject({
  proposed: z.boolean(),
  /** What is scored from 0 to 100 each; the weights make 100. */
  criteria: z.array(z.strictObject({ id: text, name: text, weight: count })),
  /** How many members must have scored an initiative before it has a mean and a rank. */
  quorum: count,
  /** From this distance between the highest and the lowest score on, the council looks again. */
  spread: count,
});

export const programmeSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: text,
  /** Which list of provinces and sectors holds: before or after the mergers of 1/7/2025. */
  catalogue: z.enum(['2021', '2025']),
  /** The whole nation, or one unit, in which case nobody is asked for the unit. */
  scope: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('nation') }),
    z.strictObject({ kind: z.literal('unit'), unit: text }),
  ]),
  /** Days on which entries are taken, in Vietnam, both ends included. */
  entryWindow: period,
  /** An initiative must begin to be applied on one of these days, both ends included. */
  applicationPeriod: period,
  /** Until when unions send their Tờ trình to their province or sector. */
  petitionDeadline: deadline,
  /** Until when provinces and sectors send theirs to the confederation. */
  unitPetitionDeadline: deadline,
  /**
   * Days on which complaints about what was chosen are awaited before results are announced, both
   * ends included. Nobody can confirm earlier that there is none.
   */
  complaintWindow: period,
  /**
   * From when on titles may be public: a day, or a day and a time ("2021-05-05T08:00", Vietnam's);
   * '' for as soon as a person agrees.
   */
  resultsFrom: z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?)?$/)),
  /** How many initiatives the programme aims at. */
  target: count,
  /** What single units aim at (key: unit id); a unit that is not named has no target of its own. */
  targetOf: z.record(z.string(), count),
  groups: z.array(group),
  limits: z.strictObject({
    /** Characters, counted as `core/text/length.ts` counts them. */
    title: count,
    description: count,
    /** Characters of a prefilled link to the Form; Google names no limit, a live probe settles it. */
    link: count,
  }),
  /** The years whose awards the summary table asks for, oldest first. */
  awardYears: z.array(z.int()),
  /**
   * The wording of every petition, and what the petitions of single units or unions say differently
   * (key: "dong-thap", or "dong-thap/tp-cao-lanh").
   */
  petition: petitionWording,
  petitionOf: z.record(z.string(), z.partial(petitionWording)),
  /** Where the dossiers of provinces and sectors go by e-mail; none: to the officers named for it. */
  confederation: z.strictObject({ emails: z.array(email) }),
  /** Who is told by mail when the program itself is in trouble. */
  operator: z.strictObject({ emails: z.array(email) }),
  council,
  /** Whom a worker asks, shown on the site and in the form. */
  contact: z.strictObject({ name: text, phone: z.string(), email: z.string() }),
});

/** Where the programme itself says that signed dossiers go, beside the officers above. */
export const dossierAddresses = ({ petition, petitionOf, confederation }: Programme) => [
  ...petition.emails,
  ...Object.values(petitionOf).flatMap(({ emails = [] }) => emails),
  ...confederation.emails,
];

/** An innovation programme as data: its dates, scope, groups, limits and wording. */
export type Programme = z.infer<typeof programmeSchema>;
export type Group = z.infer<typeof group>;
export type Council = z.infer<typeof council>;
