import { createSignal } from '../ui/signal.ts';

// The session itself is in cookies that scripts cannot read. This only says whether asking for it makes sense, so that
// somebody who never signed in is not met by refused requests.
const KEY = 'signed-in';

/** Whether somebody is signed in on this browser, as far as the page knows. */
export const signedIn = createSignal(localStorage.getItem(KEY) !== null);

signedIn.subscribe(() => {
  if (signedIn.get()) localStorage.setItem(KEY, 'yes');
  else localStorage.removeItem(KEY);
});
