import { useSyncExternalStore } from 'react';

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'narrow' });
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

const dayOfYear = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' });
const monthOfYear = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric' });

const WEEK = 604_800;
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** When `iso` was, seen from `now` (milliseconds): "now", "2h ago", within a week "3d ago", then "Jul 15", "Jul 2025". */
export function timeAgo(iso: string, now: number): string {
  const then = new Date(iso);
  const seconds = (then.getTime() - now) / 1000;
  if (Math.abs(seconds) >= WEEK) {
    return (then.getFullYear() === new Date(now).getFullYear() ? dayOfYear : monthOfYear).format(then);
  }
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) >= size) return relative.format(Math.round(seconds / size), unit);
  }
  return 'now';
}

/** The date and time of `iso` in the reader's zone. */
export function exactTime(iso: string): string {
  return exact.format(new Date(iso));
}

interface MomentProps {
  readonly at: string;
  readonly look?: 'ago' | 'day' | 'exact';
  readonly className?: string;
}

const TICK_MS = 30_000;
let tick = Date.now();
const watchers = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for all moments on the page; it runs only while somebody looks at it. */
function watchClock(watcher: () => void): () => void {
  watchers.add(watcher);
  timer ??= setInterval(() => {
    tick = Date.now();
    for (const each of watchers) each();
  }, TICK_MS);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** A moment, with its exact time on hover. */
export function Moment({ at, look = 'ago', className }: MomentProps) {
  const now = useSyncExternalStore(watchClock, () => tick);
  const text = look === 'ago' ? timeAgo(at, now) : look === 'day' ? day.format(new Date(at)) : exactTime(at);
  return (
    <time dateTime={at} title={exactTime(at)} className={className}>
      {text}
    </time>
  );
}
