import type { ControlPage, ControlRow } from '../../core/ledger/control.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import type { DocumentData, DocumentKind } from '../../core/petition/documents.ts';
import type { Problem } from '../../core/problem.ts';

/** A document that was asked for, and what its making means for the rest of the programme. */
export interface Paper {
  readonly workbook: string;
  readonly page: ControlPage;
  readonly control: ControlRow;
  /** Who may open it. */
  readonly officers: readonly string[];
  /** "Tờ trình LĐLĐ TP Cao Lãnh". */
  readonly title: string;
  /** Does it close decisions? Then it can be looked at before. */
  readonly decides: boolean;
  /** Why it can't be made, for good. */
  readonly problem: Problem | undefined;
  readonly initiatives: number;
  /** What the officers read when it is made. */
  readonly made: string;
  data(): DocumentData[DocumentKind];
  /** Before the file is made: what it names is decided from now on. */
  close(): void;
  /** No document came of it. */
  reopen(): void;
  /** After it is made. */
  announce(record: PetitionRecord): void;
}

/** What a document says, apart from where it is asked for and who may open it. */
export type PaperContents = Omit<Paper, 'workbook' | 'page' | 'control' | 'officers'>;

/** A document that decides nothing. */
export const undecided = { decides: false, close() {}, reopen() {}, announce() {} } as const;
