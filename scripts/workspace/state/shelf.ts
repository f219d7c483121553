export type Body = string | Uint8Array;

/** Where a store keeps its records (kind, id, n) → text or bytes: in a file, or for as long as it is open. */
export interface Shelf {
  begin(): void;
  commit(): void;
  rollback(): void;
  /** Differs from before once another process has written. */
  version(): number;
  get(kind: string, id: string, n: number): Body | undefined;
  /** All records of a kind, in order of (id, n). */
  list(kind: string): readonly { id: string; n: number; body: Body }[];
  /** Those of one id, in order of n. */
  listOf(kind: string, id: string): readonly { n: number; body: Body }[];
  put(kind: string, id: string, n: number, body: Body): void;
  /** Drops the records of an id from position n on. */
  drop(kind: string, id: string, n: number): void;
  dropOne(kind: string, id: string, n: number): void;
  /** Writes everything into one new file, consistent at this moment. */
  copyTo(file: string): void;
  close(): void;
}
