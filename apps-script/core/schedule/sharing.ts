import { list } from '../ledger/registry.ts';
import { type Finding, named } from './finding.ts';

/** A file of the programme, and who is let into it beside its owner. */
export interface SharedFile {
  readonly id: string;
  readonly name: string;
  /** What the file is for: "union", "petition", "projection" …; "office": the operators share it. */
  readonly kind: string;
  readonly permissions: readonly {
    readonly type: string;
    readonly role: string;
    readonly emailAddress: string;
  }[];
}

/** Whoever has a workbook: a union, a province or sector, the confederation. */
export interface Holder {
  readonly workbook: string;
  /** Addresses as they stand in the registry's cell. */
  readonly officers: string;
}

/**
 * Where named sharing differs from the registries (DESIGN §6): a workbook belongs to its officers, a
 * document to officers, the projection to named readers, every other file to its owner alone.
 * @param readers further addresses to which documents are sent
 */
export function sharingFindings(
  files: readonly SharedFile[],
  holders: readonly Holder[],
  readers: readonly string[],
): readonly Finding[] {
  const officersOf = new Map(
    holders.flatMap(({ workbook, officers }) =>
      workbook === '' ? [] : [[workbook, list(officers.toLowerCase())] as const],
    ),
  );
  const people = [...holders.flatMap(({ officers }) => list(officers)), ...readers];
  const officers = new Set(people.map((address) => address.toLowerCase()));
  const judged = files.map((file) => {
    const others = file.permissions.filter(({ role }) => role !== 'owner');
    const guests = others.map(({ emailAddress }) => emailAddress.toLowerCase());
    const own = officersOf.get(file.id);
    const may = (address: string, role: string): boolean => {
      if (own) return own.includes(address);
      if (file.kind === 'petition') return role !== 'writer' && officers.has(address);
      return file.kind === 'office' || (file.kind === 'projection' && role === 'reader');
    };
    const owners = file.permissions.flatMap(({ role, emailAddress }) =>
      role === 'owner' ? emailAddress.toLowerCase() : [],
    );
    return {
      name: file.name,
      isPublic: others.some(({ type }) => type === 'anyone' || type === 'domain'),
      isStrange: others.some(
        ({ type, role, emailAddress }) =>
          (type === 'user' || type === 'group') && !may(emailAddress.toLowerCase(), role),
      ),
      lacks: (own ?? []).some((address) => ![...guests, ...owners].includes(address)),
    };
  });
  const finding = (code: Finding['code'], is: (each: (typeof judged)[number]) => boolean) => {
    const found = judged.filter(is).map(({ name }) => name);
    return found.length === 0 ? [] : [{ code, data: { files: named(found) } }];
  };
  return [
    ...finding('share.public', ({ isPublic }) => isPublic),
    ...finding('share.stranger', ({ isStrange }) => isStrange),
    ...finding('share.missing', ({ lacks }) => lacks),
  ];
}
