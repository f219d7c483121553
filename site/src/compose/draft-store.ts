import { type Draft, draftOf } from './draft.ts';

/** The draft as it lies on the phone. */
export interface Stored {
  readonly draft: Draft;
  /** Epoch ms. */
  readonly savedAt: number;
}

/** Where a draft is kept between visits: on the phone, and nowhere else. */
export interface DraftStore {
  read(): Stored | undefined;
  /** @returns whether the phone took it */
  write(stored: Stored): boolean;
  forget(): void;
  /** Another window of this phone wrote or forgot the draft. */
  onOther(tell: (stored: Stored | undefined) => void): void;
}

export function draftStore(programme: string): DraftStore {
  const key = `sang-kien/ban-nhap/${programme}`;
  const parse = (text: string | null): Stored | undefined => {
    try {
      const json: { savedAt?: unknown } | null = JSON.parse(text ?? 'null');
      const draft = draftOf(json);
      return draft && { draft, savedAt: Number(json?.savedAt) || 0 };
    } catch {
      return undefined;
    }
  };
  return {
    read() {
      try {
        return parse(localStorage.getItem(key));
      } catch {
        return undefined;
      }
    },
    write({ draft, savedAt }) {
      try {
        localStorage.setItem(key, JSON.stringify({ ...draft, savedAt }));
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing can lie there.
      }
    },
    onOther(tell) {
      window.addEventListener('storage', (event) => {
        if (event.key === key || event.key === null) tell(parse(event.newValue));
      });
    },
  };
}
