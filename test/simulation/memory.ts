import type { OfficerField } from '#core/dossier/dossier.ts';
import type { Response } from '#core/submission/submission.ts';

/** What people did, as far as a check has to know it afterwards. */
export interface Memory {
  /** The last text that was typed into a cell and not undone by a later act: "union|title|field" → text. */
  readonly pending: Map<string, string>;
  /** Every text that was ever typed somewhere: "title|field". */
  readonly typed: Map<string, Set<string>>;
  /** Texts typed into rows that nobody can tell apart: they may turn up anywhere. */
  readonly anywhere: Set<string>;
  /** Every response of the Form. */
  readonly sent: Map<string, Response>;
  /** Responses on which the operator ruled: what they became is theirs to say. */
  readonly ruled: Set<string>;
  /** People who asked to be erased: what is written beside their initiatives goes with them. */
  readonly erased: Set<number>;
  /** Officers that were ever named, and the address of a stranger that a person let in. */
  readonly named: Set<string>;
  forget(wanted: (title: string, field: string) => boolean): void;
  type(union: string, title: string, field: OfficerField, text: string): void;
}

export function freshMemory(): Memory {
  const pending = new Map<string, string>();
  const typed = new Map<string, Set<string>>();
  return {
    pending,
    typed,
    anywhere: new Set(),
    sent: new Map(),
    ruled: new Set(),
    erased: new Set(),
    named: new Set(),
    forget(wanted) {
      for (const key of [...pending.keys()]) {
        const [, title = '', field = ''] = key.split('|');
        if (wanted(title, field)) pending.delete(key);
      }
    },
    type(union, title, field, text) {
      pending.set(`${union}|${title}|${field}`, text);
      const key = `${title}|${field}`;
      typed.set(key, (typed.get(key) ?? new Set()).add(text));
    },
  };
}
