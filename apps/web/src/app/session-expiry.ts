import { createSignal } from '../ui/signal.ts';

/**
 * A session can end while somebody is writing. The call that noticed waits here until the person has signed in again
 * in a dialog, and is then sent once more: no text is lost, nothing has to be pressed twice.
 */
export interface Expiry {
  readonly settle: (signedIn: boolean) => void;
  readonly signedIn: Promise<boolean>;
}

export const sessionExpiry = createSignal<Expiry | null>(null);

/** Whether the dialog is there to ask in: it is wherever somebody works, not while a page is still being opened. */
export const canAskAgain = createSignal(false);

/** Asks for a new sign-in, once however many calls need it. Resolves to false when the person leaves instead. */
export function askToSignInAgain(): Promise<boolean> {
  const asked = sessionExpiry.get();
  if (asked) return asked.signedIn;
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const settle = (signedIn: boolean) => {
    sessionExpiry.set(null);
    resolve(signedIn);
  };
  sessionExpiry.set({ settle, signedIn: promise });
  return promise;
}
