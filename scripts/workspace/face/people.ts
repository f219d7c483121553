import type { ProtectedRange } from '../sheets/book.ts';
import { boxOf, holds } from '../sheets/grid.ts';
import type { SheetView } from '../sheets/read-model.ts';
import type { DriveFile } from '../workspace.ts';
import type { Face } from './face.ts';
import type { Say, Sentence } from './say.ts';

/** Somebody a file is shared with, and whether to change it. */
export interface Person {
  readonly email: string;
  readonly role: 'owner' | 'writer' | 'commenter' | 'reader';
}

const STRENGTH = ['owner', 'writer', 'commenter', 'reader'] as const;

const ROLES: Readonly<Record<Person['role'], Sentence>> = {
  owner: (say) => say`chủ tệp`,
  writer: (say) => say`được sửa`,
  commenter: (say) => say`chỉ góp ý`,
  reader: (say) => say`chỉ xem`,
};

export const roleName = (say: Say, role: Person['role']): string => ROLES[role](say);

export const mayEdit = ({ role }: Person): boolean => role === 'owner' || role === 'writer';

/** Everybody whom a file, or a folder above it, is shared with by name; the owner last. */
export function peopleOf({ workspace }: Face, file: DriveFile): readonly Person[] {
  const files = new Map(workspace.files().map((f) => [f.id, f]));
  const roles = new Map<string, Person['role']>();
  const walk = (at: DriveFile | undefined): void => {
    for (const { emailAddress: email, role } of at?.permissions ?? []) {
      const known = email && roles.get(email);
      if (!email || (known && STRENGTH.indexOf(known) <= STRENGTH.indexOf(role))) continue;
      roles.set(email, role);
    }
    for (const parent of at?.parents ?? []) walk(files.get(parent));
  };
  walk(file);
  return [...roles]
    .map(([email, role]) => ({ email, role }))
    .sort((a, b) => Number(a.role === 'owner') - Number(b.role === 'owner'));
}

/** The protected ranges that keep a person out; the owner may change everything. */
export function lockedFor(sheet: SheetView, { email, role }: Person): readonly ProtectedRange[] {
  if (role === 'owner') return [];
  return sheet.protections.filter(
    (p) =>
      !p.warningOnly &&
      !(p.editors?.users ?? []).some((user) => user.toLowerCase() === email.toLowerCase()),
  );
}

export const isLocked = (locks: readonly ProtectedRange[], row: number, column: number): boolean =>
  locks.some(
    (p) =>
      holds(boxOf(p.range), row, column) &&
      !(p.unprotectedRanges ?? []).some((r) => holds(boxOf(r), row, column)),
  );
