import { type TermCounts, termCounts } from './similarity.ts';

/** One sentence or step of a resolution, read for what it tells to do. */
export interface Instruction {
  readonly text: string;
  /** Lower case, without step number, punctuation and spacing: equal for equal instructions. */
  readonly plain: string;
  /** Its content words without figures, path and negation: what step it is. */
  readonly terms: TermCounts;
  readonly words: ReadonlySet<string>;
  readonly negated: boolean;
  /** Figures in it, ids left out; empty when there are none. */
  readonly figures: string;
  /** The menu path or address it names, such as `Settings > Reports`. */
  readonly path: string | null;
}

/** Instructions that are compared; no resolution that people follow has more. */
const MOST_INSTRUCTIONS = 100;
const REFERENCE_LINE = /^\s*(?:(?:KB|Script|Resolution|Knowledge):\s*\S+|Approved resolution \([^)]*\):)\s*$/;
const ID = /\b(?:KB-[0-9A-Z-]+|SCRIPT-\d+|CS-\d+)\b/g;
const STEP_NUMBER = /^\s*(?:[-*•]|\(?\d{1,2}[.)])\s+/;
const NEGATION = /\b(?:not|never|no longer|without|cannot|avoid|instead of|[a-z]+n't)\b/gi;
const ARROW = String.raw`\s*(?:>|→|»)\s*`;
const MENU = String.raw`[A-Z][\w&'-]*(?: (?:[A-Z&][\w&'-]*|and|of|for)){0,6}`;
const PATH = new RegExp(`(?:(?:Open|Choose|Select|Click|Under|In|From) )?(${MENU}(?:${ARROW}${MENU})+)`);
const ARROWS = new RegExp(ARROW, 'g');
const FIGURE = /\d+(?:[.,:/-]\d+)*\s*%?/g;

/** A resolution without step numbers and without the lines and ids that only say what it rests on. */
export function withoutReferences(text: string): string {
  return text
    .split('\n')
    .filter((line) => !REFERENCE_LINE.test(line))
    .map((line) => line.replace(STEP_NUMBER, ''))
    .join('\n')
    .replace(ID, '')
    .trim();
}

/** The instructions of a resolution as {@link withoutReferences} leaves it, in order. */
export function instructionsOf(text: string): Instruction[] {
  return text
    .split(/\n+|(?<=[.!?])\s+(?=[A-Z])/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_INSTRUCTIONS)
    .map(readInstruction);
}

function readInstruction(text: string): Instruction {
  const path = PATH.exec(text)?.[1]?.replaceAll(ARROWS, ' > ') ?? null;
  const step = (path === null ? text : text.replace(PATH, ' ')).replace(NEGATION, ' ').replace(FIGURE, ' ');
  return {
    text,
    plain: (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '),
    terms: termCounts(step),
    words: new Set(text.toLowerCase().match(/[a-z]+/g)),
    negated: (text.match(NEGATION)?.length ?? 0) % 2 === 1,
    figures: (text.match(FIGURE) ?? []).map((figure) => figure.trim()).join(', '),
    path,
  };
}
