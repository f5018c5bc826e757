import type { Found } from '../index/retriever.ts';

/** Parts that a complete resolution has. */
export interface Completeness {
  readonly preconditions: boolean;
  readonly steps: boolean;
  readonly inputs: boolean;
  readonly verification: boolean;
  readonly escalation: boolean;
}

/** A resolution before it is scored. Every line of `content` stands under the id of the source it was taken from. */
export interface Draft {
  readonly content: string;
  readonly main: Found;
  /** Documents that lines of the content rest on, with the passage that was used. */
  readonly cited: readonly { readonly found: Found; readonly passage: string }[];
  readonly completeness: Completeness;
  /** Why points for completeness are missing, for the reasoning. */
  readonly lacks: readonly string[];
}

/** A long text is not made plain to its end when only its beginning is shown: room for that many more blanks. */
const BEGINNING = 4;

/** Cuts a text at a word near the limit. */
export function clipped(text: string, limit: number): string {
  let plain = plainText(text.slice(0, BEGINNING * limit));
  if (plain.length <= limit) plain = plainText(text);
  if (plain.length <= limit) return plain;
  const cut = plain.lastIndexOf(' ', limit - 1);
  return `${plain.slice(0, cut > limit / 2 ? cut : limit - 1).trimEnd()}\u2026`;
}

function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

/** A line that came from a list has its mark already. */
export function bulleted(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replace(/^[-*•–]\s+/, '')}`).join('\n');
}
