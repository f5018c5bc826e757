import type { Query } from '../index/query.ts';
import type { Found } from '../index/retriever.ts';
import { readSentences } from '../text/sentences.ts';
import { clipped } from './draft.ts';

/** A draft for what the knowledge lacks. */
export interface Gap {
  readonly title: string;
  /** What is missing, for the people who keep the knowledge. */
  readonly description: string;
  readonly body: string;
  readonly category: string | null;
}

const NEAREST_SHOWN = 3;

/** The text of a resolution when nothing supports one: it says so, and names what came nearest as no answer. */
export function abstentionText(nearest: readonly Found[]): string {
  const lines = ['No resolution: nothing in the knowledge supports an answer to this issue.'];
  if (nearest.length > 0) {
    lines.push('', 'Nearest documents, not an answer:');
    for (const { entry } of nearest.slice(0, NEAREST_SHOWN))
      lines.push(`- ${entry.searchable.id}: ${clipped(entry.searchable.title, 120)}`);
  }
  return lines.join('\n');
}

/** Describes the gap that an issue without support shows, and drafts the article that would fill it. */
export function describeGap(issueText: string, query: Query, category: string | null, nearest: readonly Found[]): Gap {
  const sentences = readSentences(issueText).map((sentence) => sentence.text);
  const headline = sentences.find((sentence) => sentence.split(/\s+/).length >= 4) ?? issueText.trim();
  const unknown = query.unknown.slice(0, 5);
  const missing = unknown.length > 0 ? ` No document mentions ${unknown.map((word) => `"${word}"`).join(', ')}.` : '';
  const closest = nearest[0];
  const near =
    closest === undefined
      ? ' No document shares a word with it.'
      : ` The nearest document, ${closest.entry.searchable.id}, mentions ${Math.round(closest.match.exact * 100)} % of what was asked in its own words.`;
  return {
    title: clipped(headline.replace(/[.!?]+$/, ''), 140),
    description: `No article, script or past ticket answers: ${clipped(issueText, 300)}${missing}${near}`,
    body: [
      clipped(headline.replace(/[.!?]+$/, ''), 140),
      '',
      'Symptoms',
      ...sentences.slice(0, 6).map((sentence) => `- ${sentence}`),
      '',
      'Cause',
      '- To be found out.',
      '',
      'Resolution',
      '1. To be written once the issue is solved.',
      '',
      'How to verify',
      '- To be written.',
    ].join('\n'),
    category,
  };
}
