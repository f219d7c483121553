import type { Union, Unit } from '../core/catalogue/catalogue.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import type { Deed, Head } from '../core/ledger/audit.ts';
import type { BackupContent, BackupFile } from '../core/ledger/backup.ts';
import type { CoverageRecord } from '../core/ledger/coverage.ts';
import type { KeptGrassroots } from '../core/ledger/grassroots-kept.ts';
import type { Seen } from '../core/ledger/history.ts';
import type { Intake } from '../core/ledger/intake.ts';
import type { OutboxMail } from '../core/ledger/outbox.ts';
import type { Page, PageChange, PageRow } from '../core/ledger/page.ts';
import type { PetitionRecord } from '../core/ledger/petitions.ts';
import type { UnitProgress } from '../core/ledger/progress.ts';
import type { Quarantined } from '../core/ledger/quarantine.ts';
import type { RulingAnswer } from '../core/ledger/quarantine-answer.ts';
import type { Registered } from '../core/ledger/registry.ts';
import type { ReminderRecord } from '../core/ledger/reminders.ts';
import type { Restoration } from '../core/ledger/restoration.ts';
import type { SendingRecord } from '../core/ledger/sendings.ts';
import type { Changes } from '../core/ledger/settings.ts';
import type { Traces } from '../core/ledger/traces.ts';
import type { UnionCounts } from '../core/ledger/union-counts.ts';
import type { RegisteredUnit } from '../core/ledger/units.ts';
import type { DocumentData, DocumentKind } from '../core/petition/documents.ts';
import type { MailFiles } from '../core/petition/dossier-mail.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { FormPhase } from '../core/programme/window.ts';
import type { Digest, Published } from '../core/publication/projection-rows.ts';
import type { PublishedInitiative } from '../core/publication/results.ts';
import type { AccountFacts } from '../core/schedule/account-health.ts';
import type { QuotaKind } from '../core/schedule/budget.ts';
import type { DashboardLine } from '../core/schedule/dashboard-line.ts';
import type { FormFacts } from '../core/schedule/form-health.ts';
import type { HeaderFacts } from '../core/schedule/header-health.ts';
import type { SharedFile } from '../core/schedule/sharing.ts';
import type { Response } from '../core/submission/submission.ts';

/** What the running programme is, read once per execution. */
export interface Setting {
  readonly programme: Programme;
  /** The same without what the operator changed in *Cài đặt*. */
  readonly base: Programme;
  readonly units: readonly Unit[];
}

export interface Clock {
  /** Epoch milliseconds at which this execution began: the time of everything it does. */
  readonly now: number;
  /**
   * May another piece of work begin, or is the deadline too near?
   * @param share the part of the time that work of its kind may take, so that others come after it
   */
  timeLeft(share?: number): boolean;
}

export interface Signing {
  /** SHA-256 of the UTF-8 text, hex. */
  sha256(text: string): string;
  /** HMAC-SHA-256 under the programme's secret, as 32 bytes. */
  hmac(text: string): readonly number[];
}

/** Cursors and watermarks: small texts that are set only after the outcome they stand for. */
export interface Marks {
  read(name: MarkName): string;
  write(name: MarkName, value: string): void;
}

/**
 * 'receivesAt': until when a rush of responses gathers; 'sweeping': a sweep of the changed workbooks that time did not suffice for, by the token at which
 * it began and the last union or unit that was read; 'routedAt': when initiatives were last written
 * into workbooks, and into how many; 'watermark': submission time of the last response in the ledger; 'readAt': when responses were
 * last read, within ten minutes; 'changes': Drive's change token; 'behind': unions and
 * units whose workbooks could not be read or written, separated by spaces; 'renewed': unions
 * whose workbook was gone and made anew; 'inspected': the day, and
 * how many workbooks were looked at whole on it; 'routeHeld' and 'rollUpHeld': initiatives that could
 * not be written, separated by spaces; 'unopened': the day on which workbooks could not be made, ''
 * for none; 'form': the phase of the entry
 * window that the Form was last written for, '' when the operator asks for it anew; 'correctUntil':
 * the last day on which a returned dossier may be corrected; 'ruledAt': when rulings were last
 * answered; 'titlesAgreed': when a person agreed to titles in public; 'askedToAgree': what a person
 * is asked in *Công bố*; 'mayVanish': how many titles a person agreed to lose; 'goneFromList':
 * public ids of what was erased since; 'erasing': ids of what is being erased; 'toRotate': workbooks
 * that held somebody who was erased; 'rotateSince': since when they wait; 'dataRequests': the
 * day on which people's requests were last looked at, and what is overdue; 'rulingsInspected': the
 * day on which all of them were last looked at; 'rulingsReached' and 'mailsReached': the day, and down to which row all were done;
 * 'bulk': the
 * request that is being carried out, and how many it concerns; 'undelivered': some dossier changed
 * since both its sides were shown it; 'ended': the day on which the
 * operator ended the programme; 'frozen': the last workbook, by id, that only is to be read since,
 * or 'all'; 'templates': what is to be repaired
 * in each; 'reconciling': how far a night's comparison has come, '' for none; 'reconciled': what the
 * last whole one came to; 'backingUp' and 'backedUp': the same of backups; 'retake': 'yes' after a restore, until every
 * workbook was read as if nothing of it had been taken in; 'failures', 'daily', 'shown': what the dashboard told last; 'examined': when it was last
 * looked whether all is well, and on which day at everything; 'found' and 'foundToday': what was wrong;
 * 'alarmed': the day of the last mail about it; 'confirmedOn': the last day on which the projection was
 * found, or made, to show the ledger as it is.
 */
export type MarkName =
  | 'watermark'
  | 'readAt'
  | 'changes'
  | 'receivesAt'
  | 'sweeping'
  | 'routedAt'
  | 'behind'
  | 'renewed'
  | 'inspected'
  | 'routeCursor'
  | 'rollUpCursor'
  | 'routeHeld'
  | 'rollUpHeld'
  | 'unopened'
  | 'uncounted'
  | 'countedAt'
  | 'unpublished'
  | 'publishedAt'
  | 'confirmedOn'
  | 'titlesAgreed'
  | 'askedToAgree'
  | 'mayVanish'
  | 'goneFromList'
  | 'erasing'
  | 'toRotate'
  | 'rotateSince'
  | 'dataRequests'
  | 'form'
  | 'workbooksOpened'
  | 'correctUntil'
  | 'ruledAt'
  | 'rulingsInspected'
  | 'rulingsReached'
  | 'mailsReached'
  | 'bulk'
  | 'undelivered'
  | 'templates'
  | 'ended'
  | 'frozen'
  | 'reconciling'
  | 'reconciled'
  | 'backingUp'
  | 'backedUp'
  | 'retake'
  | 'failures'
  | 'daily'
  | 'shown'
  | 'examined'
  | 'found'
  | 'foundToday'
  | 'alarmed';

/** A record and where it was found, for writing it back. */
export interface Placed<T> {
  readonly record: T;
  readonly workbook: string;
  readonly row: number;
}

/** Everything that one batch changes; it is written whole, and written again it changes nothing. */
export interface LedgerChange {
  readonly intakes?: readonly Intake[];
  readonly quarantined?: readonly Quarantined[];
  readonly opened?: readonly Dossier[];
  readonly changed?: readonly Placed<Dossier>[];
  /** What changed in officers' cells of these dossiers; each is among `changed`. */
  readonly history?: readonly Seen[];
  /** Rows of unions' *CĐCS* as they were read: each takes the place of what was kept of it. */
  readonly grassroots?: readonly KeptGrassroots[];
  /** Initiatives whose workbook rows have to be written. */
  readonly toRoute?: readonly string[];
}

export interface Ledger {
  /** Which of these responses were received before, or erased (a tombstone stands for them). */
  known(responseIds: readonly string[]): ReadonlySet<string>;
  /** What each of these rows of *Nhập hộ* sent, by its key; a row that sent nothing is absent. */
  sentFrom(rows: readonly string[]): ReadonlyMap<string, readonly Intake[]>;
  /** The dossiers listed under each key; a key without any is absent. */
  dossiers(keys: readonly string[]): ReadonlyMap<string, readonly Placed<Dossier>[]>;
  /** Every dossier, shard by shard: for publishing and reconciling only. */
  everyDossier(): readonly Dossier[];
  /** SHA-256 of every response that was erased. */
  buried(): ReadonlySet<string>;
  /** Whether it is being restored from a backup, or was since the last sweep. */
  restoration(): Restoration;
  /** How many rows that wait to be routed, or did, people deleted since the last counting. */
  deletedWaiting(): number;
  /** Counts the rows of every tab anew, where people deleted some. */
  recount(): void;
  /** What is kept of these rows of *CĐCS* (`keptGrassrootsId`); one never read is left out. */
  grassroots(ids: readonly string[]): readonly KeptGrassroots[];
  commit(change: LedgerChange): void;
  /** How many responses came, how many were quarantined, how many rows were ever to be written. */
  counts(): { readonly received: number; readonly quarantined: number; readonly toRoute: number };
  /** Initiatives waiting to be written into workbooks, from a cursor on, and the cursor after them. */
  waiting(
    cursor: string,
    limit: number,
  ): { readonly initiatives: readonly string[]; readonly next: string };
}

/** A response of which so far only id and time (epoch ms) were read. */
export interface Incoming {
  readonly id: string;
  readonly submittedAt: number;
  read(): Response;
}

export interface Intakes {
  /** How many Forms take entries. */
  readonly forms: number;
  /** Every response of one of them, counted from 0: for reconciling only. */
  everyResponse(form: number): readonly Incoming[];
  /** Responses submitted at `since` (epoch ms) or later, in no promised order. */
  responsesSince(since: number): readonly Incoming[];
  /** Keeps the whole text of an oversize response where only the office can read it: its address. */
  keepFullText(responseId: string, text: string): string;
}

export interface Registry {
  all(): readonly Registered[];
  setWorkbook(union: string, workbook: string): void;
  /** Writes the row of a union anew; one that is not there any more is left out. */
  save(union: Registered): void;
  /**
   * Writes what `mend` makes of all rows, those without an id too: changed ones in their places,
   * further ones at the end.
   */
  mend(mend: (rows: readonly Registered[]) => readonly Registered[]): void;
}

/** The provinces and sectors of the programme, with their officers and workbooks. */
export interface Units {
  all(): readonly RegisteredUnit[];
  /** The confederation above them; undefined where the programme is one unit's. */
  confederation(): RegisteredUnit | undefined;
  save(unit: RegisteredUnit): void;
}

/** The numbers that each level shows, in tabs of the first ledger workbook. */
export interface Numbers {
  /** Every union of which something was counted, or is to be counted. */
  all(): readonly UnionCounts[];
  save(records: readonly UnionCounts[]): void;
  /** Shows how far each province and sector is. */
  show(lines: readonly UnitProgress[]): void;
}

/** The Form as respondents find it. */
export interface EntryForm {
  /** Writes the texts of this phase, and the lists of these units and unions. */
  refresh(units: readonly Unit[], unions: readonly Union[], phase: FormPhase): void;
}

/** A quarantined response, and what is written beside it. */
export interface PlacedAnswer {
  readonly placed: Placed<Quarantined>;
  readonly answer: RulingAnswer;
}

/** The tab *Cần kiểm tra* of every ledger workbook. */
export interface Quarantine {
  /** Rows with a ruling that was not answered yet. */
  ruled(): readonly Placed<Quarantined>[];
  /** Every row: for publishing and for what the operator asks of many at once. */
  all(): readonly Placed<Quarantined>[];
  /** What was received under these ids. */
  received(responseIds: readonly string[]): ReadonlyMap<string, Intake>;
  answer(answers: readonly PlacedAnswer[]): void;
  /** How many rows nobody has to look at any more. */
  settled(): number;
}

/** What can be seen of the installation itself; nothing is changed. */
export interface Inspection {
  account(): AccountFacts;
  /** How each Form stands. */
  forms(): readonly FormFacts[];
  /** The titles of all items of each Form that can be opened. */
  questions(): readonly (readonly string[])[];
  /** The headers of all ledger workbooks. */
  headers(): readonly HeaderFacts[];
  /** Every file of the programme with whoever is let into it. */
  files(): readonly SharedFile[];
}

/** The first tab of the ledger workbook, which the operator sees when opening it. */
export interface Dashboard {
  show(lines: readonly DashboardLine[]): void;
}

/** Pages to be read, by names of the caller's choice. */
export type Pages = Readonly<Record<string, Page>>;

/** What a sweep reads of pages: their rows with id, mark and the officers' cells. */
export type PagesRead<P extends Pages> = {
  readonly [Name in keyof P]: P[Name] extends Page<string, infer Officer>
    ? readonly PageRow<Officer>[]
    : never;
};

/** What is wrong with a page that was swept. */
export interface Amiss {
  /** Ids that were written into it once and stand in no row any more. */
  readonly lost: readonly string[];
  /** Ids in its rows that nobody noted to have been written. */
  readonly unknown: readonly string[];
  /** Rows without an id in which somebody wrote. */
  readonly nameless: number;
  /** Fields whose columns were deleted and put back empty: their cells say nothing yet. */
  readonly restored: readonly string[];
  /** Its first row. */
  readonly notice: string;
}

export interface Swept<P extends Pages> {
  readonly pages: PagesRead<P>;
  readonly amiss: { readonly [Name in keyof P]: Amiss };
  /** The list of what was ever written is gone: which rows are lost can't be told from it. */
  readonly forgotten: boolean;
}

/** New files for workbooks whose earlier versions have to go. */
export interface Rotation {
  /** A new file with what stands in the old one, but for rows that are left out. */
  copy(old: {
    readonly kind: 'union' | 'unit';
    readonly id: string;
    readonly file: string;
    readonly pages: Pages;
    leftOut(sheetId: number, id: string): boolean;
  }): string;
  /** Deletes the old file for good, and every copy of it but the one in use. */
  finish(file: string, current: string): void;
}

/** What became of a workbook's file. */
export type FileState = 'there' | 'gone';

/** How much of a workbook a sweep reads, and whether it believes what was taken in before. */
export type Depth = 'officers' | 'whole' | 'again';

export interface Workbooks {
  /** Files changed since the token, those thrown away, and the token taken before they were read. */
  changedSince(token: string): {
    readonly files: ReadonlySet<string>;
    readonly thrown: ReadonlySet<string>;
    readonly token: string;
  };
  /** Takes a file out of the bin and puts its tabs right; 'gone' where there is none any more. */
  mend(workbook: string, pages: Pages): FileState;
  /** Lets exactly these people write; returns the addresses that were refused. */
  share(workbook: string, officers: readonly string[]): readonly string[];
  /** Lets everybody who may write only read. */
  freeze(workbook: string): FileState;
  /**
   * Reads pages after putting their columns right; 'whole' also finds rows whose cells of the
   * program somebody wrote over: they count as not taken in. 'again': none counts as taken in.
   */
  sweep<P extends Pages>(workbook: string, pages: P, depth: Depth): Swept<P>;
  /** Ends the restoring of columns: writes these cells of these rows, and the headers. */
  settle(workbook: string, page: Page, fields: readonly string[], rows: readonly PageRow[]): void;
  /** Takes rows out of a page. */
  remove(workbook: string, page: Page, rows: readonly number[]): void;
  /** Notes ids that stand in a page; the list is whole then. */
  note(workbook: string, written: readonly { readonly page: Page; readonly id: string }[]): void;
  /** The workbook of a union: found by its key, or made, furnished and shared with its officers. */
  open(union: Registered): string;
  /** That of a province or sector, or of the confederation, likewise. */
  openUnit(unit: RegisteredUnit): string;
  read<P extends Pages>(workbook: string, pages: P): PagesRead<P>;
  /** What a page shows in the program's columns left of the id, by each row's id. */
  shown(workbook: string, page: Page): ReadonlyMap<string, Readonly<Record<string, string>>>;
  write(workbook: string, changes: readonly PageChange[]): void;
}

/** *Nhật ký* of each ledger workbook; what is written into the ledger is logged by whoever writes it. */
export interface Audit {
  /** Logs what was done elsewhere. */
  note(deeds: readonly Deed[]): void;
  /** Where the log of each ledger workbook ends, the first one's first. */
  heads(): readonly Head[];
}

/** The operator's own pages, in the first ledger workbook. */
export interface Desk {
  read<P extends Pages>(pages: P): PagesRead<P>;
  /** @param deeds what is logged in *Nhật ký* of it, in the same call */
  write(changes: readonly PageChange[], deeds?: readonly Deed[]): void;
  /** Writes single cells, the operator's too where what they hold must not stay. */
  fill(page: Page, cells: readonly FilledCell[]): void;
}

export interface FilledCell {
  readonly row: number;
  readonly field: string;
  readonly text: string;
}

/** What is held of people: for a copy of it, and for erasing it. All of it may be asked for again. */
export interface People {
  everyIntake(): readonly Intake[];
  historyOf(initiatives: readonly string[]): readonly Seen[];
  /** A text file that only the operator can open: its address. One a key; a later text replaces it. */
  keepCopy(key: string, name: string, text: string): string;
  /** Notes that these responses are never to be taken in again. */
  bury(responseIds: readonly string[]): void;
  /** Deletes a response in its Form, and the file that kept its whole text. */
  deleteResponse(responseId: string): void;
  deleteCopy(key: string): void;
  /** Takes out of a workbook's pages what stands there of these initiatives and responses. */
  eraseRows(workbook: string, traces: Traces): void;
  /** Makes names, phone and code unreadable in mails that are kept in *Chờ gửi*. */
  eraseMails(traces: Traces): void;
  /** The unions in whose *CĐCS* the person's phone stands. */
  unionsWithPhone(traces: Traces): readonly string[];
  /** Other people's initiatives that name them. */
  mentioning(traces: Traces): readonly string[];
  /** Makes them unreadable in what the ledger keeps of others. */
  eraseMentions(traces: Traces): void;
  /** Empties the rows of the ledger's workbooks. */
  eraseRecords(traces: Traces): void;
}

/** What the operator changed of the programme. */
export interface Settings {
  /** The programme without it. */
  readonly base: Programme;
  /** Address of the public site, '' while there is none. */
  readonly site: string;
  /** Counts from the next execution on; false where it is too much to be kept. */
  keep(changes: Changes, site: string | undefined): boolean;
}

export interface Petitions {
  all(): readonly Placed<PetitionRecord>[];
  /** Documents that were asked for and are neither made nor refused yet. */
  open(): readonly Placed<PetitionRecord>[];
  /** Notes that a union or unit asked; a key that is there already stays as it is. */
  ask(records: readonly PetitionRecord[]): void;
  save(placed: Placed<PetitionRecord>): void;
  /** An id set aside for a file that is going to be made. */
  reserveFile(): string;
  /** Fills the office's template: the .docx under the id set aside, and a Google Doc beside it. */
  make(record: PetitionRecord, name: string, data: DocumentData[DocumentKind]): Made;
  /** Throws away what was made under a key: a preview makes room for the next. */
  discard(key: string): void;
  /** Lets these people open files and comment on them; nobody is sent a mail. */
  share(files: readonly string[], people: readonly string[]): void;
  /** The same, and nobody else may any more. */
  shareExactly(files: readonly string[], people: readonly string[]): void;
  /** The .docx as it goes with a mail, and its PDF, made from the Google Doc where that can be done. */
  mailFiles(key: string, docx: string, document: string): MailFiles;
}

/** *Hồ sơ gửi*: every Tờ trình that was made, and how far it has come. */
export interface Sendings {
  all(): readonly Placed<SendingRecord>[];
  /** Adds one whose key is not there yet. */
  add(record: SendingRecord): void;
  save(placed: Placed<SendingRecord>): void;
}

/** The Google Doc's id, or a sentence on what is wrong with the office's template. */
export type Made =
  | { readonly ok: true; readonly document: string }
  | { readonly ok: false; readonly problem: string };

/** The templates that the office owns and edits. */
export interface Templates {
  /**
   * Tries those among these files; one that is good becomes the version that serves when a later one
   * is damaged. Returns by kind what is to be repaired, '' where nothing is.
   */
  inspect(files: ReadonlySet<string>): ReadonlyMap<DocumentKind, string>;
}

export interface Outbox {
  /** Adds mails whose key is not there yet. */
  add(mails: readonly OutboxMail[]): void;
  unsent(): readonly Placed<OutboxMail>[];
  save(placed: Placed<OutboxMail>): void;
  quotaLeft(): number;
  send(mail: OutboxMail): void;
}

/** *Độ phủ*: how far each union's CĐCS have come. */
export interface Coverages {
  all(): readonly CoverageRecord[];
  /** Takes the place of the union's earlier record. */
  save(record: CoverageRecord): void;
}

/** *Nhắc việc*: reminder rounds that the operator asked for. */
export interface Reminders {
  all(): readonly Placed<ReminderRecord>[];
  save(placed: Placed<ReminderRecord>): void;
}

/** Some lines of what is to be copied, and where the next ones begin. */
export interface BackupPart {
  readonly content: BackupContent;
  readonly lines: readonly unknown[];
  /** undefined at the end of the part. */
  readonly next: number | undefined;
}

/** Copies of all that could not be made again, in a folder that nobody shares: one a day. */
export interface Backups {
  /** Names of what there is to be copied, in the order in which it is. */
  parts(): readonly string[];
  read(part: string, from: number): BackupPart;
  /** The folder of a day's backup: found, or made. */
  open(day: string): string;
  /** Writes a file into it, or takes the place of the one that bears its name. */
  keep(folder: string, name: string, text: string, rows: number): void;
  /** The files in it without the manifest, sorted by name. */
  kept(folder: string): readonly BackupFile[];
  /** Days of which there is a backup, whole or not. */
  days(): readonly string[];
  /** Deletes a day's backup for good. */
  remove(day: string): void;
  /** Address of the folder in which they lie. */
  address(): string;
  /** Notes beside them what was erased since: none of it is to come back from one. */
  keepBuried(hashes: readonly string[]): void;
}

export interface Budget {
  left(kind: QuotaKind): number;
  spend(kind: QuotaKind, count: number): void;
}

export interface Projection {
  /** The list that is public, as far as it can be read. */
  listed(): readonly PublishedInitiative[];
  write(published: Published, digest: Digest): void;
  /** Says that it still shows the ledger as it is on this day, and where its logs end. */
  confirm(day: string, audit: readonly Head[]): void;
}
