import { createSignal, useSignal } from '../ui/signal.ts';

export const THEME_WISHES = ['system', 'light', 'dark'] as const;
export type ThemeWish = (typeof THEME_WISHES)[number];

// public/theme.js reads the same key before the first paint, and follows the system from then on.
const KEY = 'theme';
const system = window.matchMedia('(prefers-color-scheme: dark)');

function storedWish(): ThemeWish {
  const stored = localStorage.getItem(KEY);
  return THEME_WISHES.find((wish) => wish === stored) ?? 'system';
}

const wish = createSignal<ThemeWish>(storedWish());

function paint(): void {
  const dark = wish.get() === 'dark' || (wish.get() === 'system' && system.matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

wish.subscribe(paint);

/** Keeps and applies the person's wish. */
export function setTheme(next: ThemeWish): void {
  if (next === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, next);
  wish.set(next);
}

/** The person's wish, `system` unless told. */
export function useTheme(): ThemeWish {
  return useSignal(wish);
}
