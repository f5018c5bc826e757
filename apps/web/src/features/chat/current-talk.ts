import { createSignal } from '../../ui/signal.ts';

const TALK = 'chat-talk';
const OWNER = 'chat-talk-owner';

/** The talk that questions are kept in. It lives as long as the tab, as what was said in it does. */
export const currentTalk = createSignal(sessionStorage.getItem(TALK) ?? crypto.randomUUID());
currentTalk.subscribe(() => sessionStorage.setItem(TALK, currentTalk.get()));
sessionStorage.setItem(TALK, currentTalk.get());

/** Somebody else in the same tab begins a talk of their own: a talk is its owner's. */
export function talkAs(owner: string): void {
  if (sessionStorage.getItem(OWNER) === owner) return;
  sessionStorage.setItem(OWNER, owner);
  beginTalk();
}

/** From now on questions are kept in a talk of their own, which begins with the next one. */
export function beginTalk(): void {
  currentTalk.set(crypto.randomUUID());
}
