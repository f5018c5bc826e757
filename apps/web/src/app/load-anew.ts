import { serverReach } from './reach.ts';

/** Loads the page anew as soon as the server answers: a browser's own error page would end everything on this one. */
export async function loadAnew(): Promise<void> {
  const answer = await fetch('/health', { cache: 'no-store' }).catch(() => null);
  if (answer?.ok) window.location.reload();
  else serverReach.set('lost');
}
