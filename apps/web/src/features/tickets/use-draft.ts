import { useState } from 'react';
import { type Draft, dropDraft, keepDraft, readDraft } from '../../app/drafts.ts';
import { storageOwner, useUser } from '../session/user.ts';

/** The draft of a ticket's resolution: kept with every key, found again after a reload. */
export function useDraft(ticketId: string, saved: string) {
  const owner = storageOwner(useUser());
  // Opening the editor begins a draft; one in which nothing was written is none.
  const [draft, setDraft] = useState<Draft | null>(() => {
    const found = readDraft(owner, ticketId);
    return found !== null && found.text !== saved ? found : null;
  });
  const [kept, setKept] = useState(true);

  const put = (next: Draft) => {
    setDraft(next);
    setKept(keepDraft(owner, ticketId, next));
  };
  return {
    draft,
    /** False when the browser's storage refused the draft: it then lives only on this page. */
    kept,
    begin: () => put(draft ?? { text: saved, base: saved }),
    write: (text: string) => put({ text, base: draft?.base ?? saved }),
    /** Goes on from what is saved now, keeping the words. */
    rebase: () => {
      if (draft) put({ ...draft, base: saved });
    },
    drop: () => {
      setDraft(null);
      dropDraft(owner, ticketId);
    },
  };
}

export type DraftState = ReturnType<typeof useDraft>;
