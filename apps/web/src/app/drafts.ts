/**
 * Texts that are being written, kept in the browser so that a reload, a crash or an ended session loses nothing.
 */
export interface Draft {
  readonly text: string;
  /** The saved text that the draft began from: when it is no longer the saved one, somebody else has written. */
  readonly base: string;
}

function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'base' in value &&
    typeof value.base === 'string'
  );
}

const keyOf = (owner: string, subject: string) => `draft:${owner}:${subject}`;

/** The kept draft, or null. What cannot be read counts as none. */
export function readDraft(owner: string, subject: string): Draft | null {
  const stored = localStorage.getItem(keyOf(owner, subject));
  if (stored === null) return null;
  try {
    const draft: unknown = JSON.parse(stored);
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft. Returns false where the browser refuses, so that the screen can say so. */
export function keepDraft(owner: string, subject: string, draft: Draft): boolean {
  try {
    localStorage.setItem(keyOf(owner, subject), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a draft that was saved or given up. */
export function dropDraft(owner: string, subject: string): void {
  localStorage.removeItem(keyOf(owner, subject));
}
