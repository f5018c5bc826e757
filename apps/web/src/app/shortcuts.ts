import { useEffect, useRef } from 'react';
import { createSignal } from '../ui/signal.ts';

export interface Shortcut {
  /** Keys one after the other (`g q`), or with the command key (`mod+k`). */
  readonly keys: string;
  readonly label: string;
  readonly group: string;
  readonly run: () => void;
}

type Source = { readonly current: readonly Shortcut[] };

/** All sets of shortcuts on the page, the latest first: what opened last answers first. */
const sources = createSignal<readonly Source[]>([]);

const SEQUENCE_MS = 900;
let pending = '';
let pendingSince = 0;

/** Every shortcut that works right now. */
export function activeShortcuts(): readonly Shortcut[] {
  const seen = new Set<string>();
  return sources
    .get()
    .flatMap((source) => source.current)
    .filter((shortcut) => !seen.has(shortcut.keys) && seen.add(shortcut.keys));
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}

/** Whether the browser itself does something with Enter here: follow a link, press a button. It goes before any shortcut. */
function takesEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('a[href], button, summary, [role="button"]') !== null;
}

const isDialogOpen = () => document.querySelector('[role="dialog"][data-state="open"]') !== null;

/** The shortcut that a press completes, if any. `pressed` is what was pressed before, e.g. `g`. */
export function matchShortcut(shortcuts: readonly Shortcut[], pressed: string, key: string): Shortcut | undefined {
  return (
    (pressed ? shortcuts.find((shortcut) => shortcut.keys === `${pressed} ${key}`) : undefined) ??
    shortcuts.find((shortcut) => shortcut.keys === key)
  );
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const mod = event.metaKey || event.ctrlKey;
  if (!mod && (isTyping(event.target) || isDialogOpen())) return;
  if (event.key === 'Enter' && takesEnter(event.target)) return;
  const key = mod ? `mod+${event.key.toLowerCase()}` : event.key.length === 1 ? event.key : event.key.toLowerCase();
  const before = !mod && event.timeStamp - pendingSince < SEQUENCE_MS ? pending : '';
  const shortcuts = activeShortcuts();
  const found = matchShortcut(shortcuts, before, key);
  pending = '';
  if (found) {
    event.preventDefault();
    found.run();
  } else if (shortcuts.some((shortcut) => shortcut.keys.startsWith(`${key} `))) {
    pending = key;
    pendingSince = event.timeStamp;
  }
}

/** Starts to listen; called once when the page starts. */
export function listenForShortcuts(): void {
  window.addEventListener('keydown', onKeyDown);
}

/** Offers `shortcuts` while the component is mounted. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    sources.set([latest, ...sources.get()]);
    return () => sources.set(sources.get().filter((source) => source !== latest));
  }, []);
}
