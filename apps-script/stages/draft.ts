import type { Known } from '../core/dossier/admit.ts';
import type { Dossier } from '../core/dossier/dossier.ts';
import { codeKey, keysOf, likenessKeys, sameContentKey } from '../core/ledger/dossiers.ts';
import { contentKey } from '../core/submission/sameness.ts';
import type { Submission } from '../core/submission/submission.ts';
import type { LedgerChange, Placed } from './effects.ts';

/** The ledger's dossiers with what one batch has made of them so far. */
export class Draft implements Known {
  readonly #placed = new Map<string, Placed<Dossier>>();
  readonly #current = new Map<string, Dossier>();
  /** Ids under every key that a dossier has or had: looked at again when it is asked for. */
  readonly #listed = new Map<string, Set<string>>();
  readonly #touched = new Set<string>();

  constructor(found: ReadonlyMap<string, readonly Placed<Dossier>[]>) {
    for (const placed of [...found.values()].flat()) {
      this.#placed.set(placed.record.id, placed);
      this.#list(placed.record);
    }
  }

  byId(id: string): Dossier | undefined {
    return this.#current.get(id);
  }

  byCode(code: string): Dossier | undefined {
    return this.#under(codeKey(code)).find((dossier) => dossier.code === code);
  }

  sameContent(submission: Submission): readonly Dossier[] {
    const content = contentKey(submission);
    return this.#under(sameContentKey(submission)).filter(
      (dossier) => contentKey(dossier) === content,
    );
  }

  put(dossier: Dossier): void {
    this.#list(dossier);
    this.#touched.add(dossier.id);
  }

  /** Keys of likeness that dossiers had before: whoever shares one is shown without them now. */
  keysLeft(): readonly string[] {
    return [...this.#touched].flatMap((id) => {
      const before = this.#placed.get(id)?.record;
      const now = this.#current.get(id);
      if (!before || !now) return [];
      const kept = new Set(likenessKeys(now));
      return likenessKeys(before).filter((key) => !kept.has(key));
    });
  }

  /** What has to be written, each dossier once. */
  changes(): Pick<LedgerChange, 'opened' | 'changed' | 'toRoute'> {
    const touched = [...this.#touched].flatMap((id) => this.#current.get(id) ?? []);
    return {
      opened: touched.filter((dossier) => !this.#placed.has(dossier.id)),
      changed: touched.flatMap((record) => {
        const placed = this.#placed.get(record.id);
        return placed ? [{ ...placed, record }] : [];
      }),
      toRoute: touched.map((dossier) => dossier.id),
    };
  }

  #list(dossier: Dossier): void {
    this.#current.set(dossier.id, dossier);
    for (const key of keysOf(dossier)) {
      this.#listed.set(key, (this.#listed.get(key) ?? new Set()).add(dossier.id));
    }
  }

  #under(key: string): readonly Dossier[] {
    return [...(this.#listed.get(key) ?? [])].flatMap((id) => this.#current.get(id) ?? []);
  }
}
