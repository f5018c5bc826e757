import { createSignal } from '../ui/signal.ts';

const CHAT_OPEN = 'chat-open';

/** What lies over or beside the screens. */
export const paletteOpen = createSignal(false);
export const shortcutsOpen = createSignal(false);
export const passwordOpen = createSignal(false);
export const chatOpen = createSignal(sessionStorage.getItem(CHAT_OPEN) === 'yes');

// Whether the talk is open lives as long as the tab, so that a reload does not close it.
chatOpen.subscribe(() => {
  if (chatOpen.get()) sessionStorage.setItem(CHAT_OPEN, 'yes');
  else sessionStorage.removeItem(CHAT_OPEN);
});

/** The ticket on the screen, which chat and palette know about. */
export const ticketInView = createSignal<string | null>(null);
