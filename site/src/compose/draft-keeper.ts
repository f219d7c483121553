import { type Draft, emptyDraft, isEmpty } from './draft.ts';
import { draftStore } from './draft-store.ts';
import { part } from './page-parts.ts';

/** The draft of this window, kept on the phone after every change; the page says when, or that not. */
export interface DraftKeeper {
  now(): Draft;
  keep(draft: Draft): void;
  forget(): void;
}

/** @param onOther another window of this phone changed the draft */
export function draftKeeper(programme: string, onOther: () => void): DraftKeeper {
  const store = draftStore(programme);
  const stored = store.read();
  let draft = stored?.draft ?? emptyDraft;
  tellTime(stored?.savedAt);
  store.onOther((other) => {
    draft = other?.draft ?? emptyDraft;
    tellTime(other?.savedAt);
    onOther();
  });
  return {
    now: () => draft,
    keep(next) {
      draft = next;
      const savedAt = Date.now();
      const kept = store.write({ draft, savedAt });
      part('unsaved').hidden = kept;
      tellTime(kept ? savedAt : undefined);
    },
    forget() {
      store.forget();
      draft = emptyDraft;
      tellTime(undefined);
    },
  };
}

function tellTime(savedAt: number | undefined): void {
  const time = new Date(savedAt ?? 0).toLocaleTimeString('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
  });
  part('saved').textContent = savedAt ? `Đã lưu lúc ${time} trên máy này.` : '';
}

/** Whether the page offers to carry the draft away: not before there is one, and not twice. */
export const isWorthCarrying = (draft: Draft, step: string): boolean =>
  !isEmpty(draft) && !['start', 'carry', 'received'].includes(step);
