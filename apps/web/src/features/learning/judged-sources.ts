import type { ChatSource } from '@resolution/contracts';

/** A line that only names further reading. */
const FURTHER = /^See also:.*$/gm;

/**
 * The sources that a thumb on an answer judges: those that its text names as what it rests on, else the first. What is only
 * listed beside it, or under "See also", had no part in the answer.
 */
export function judgedSources(text: string, sources: readonly ChatSource[]): string[] {
  const body = text.replaceAll(FURTHER, '');
  const named = sources.filter(({ id }) => body.includes(id));
  return (named.length > 0 ? named : sources.slice(0, 1)).map(({ id }) => id);
}
