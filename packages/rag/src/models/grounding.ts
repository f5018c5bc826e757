import { documentIdsIn } from '../text/references.ts';
import { stemOf } from '../text/stems.ts';
import { STOPWORDS } from '../text/stopwords.ts';
import { foldedWords } from '../text/words.ts';
import { withoutInvisible } from './markdown.ts';
import type { Passage } from './passage.ts';

/** Why a sentence of a model is not shown. */
export type DropReason = 'uncited' | 'not_retrieved' | 'unsupported' | 'instructions' | 'empty' | 'repeated';

/** What was left out of a model's text: for the log, without the text itself. */
export interface Dropped {
  readonly sentences: Readonly<Record<DropReason, number>>;
  /** Ids that the model named although they were not retrieved. */
  readonly citations: readonly string[];
}

export type CheckedSentence = { readonly kept: true; readonly sources: readonly string[] } | { readonly kept: false };

/** Holds a model's sentences against what was retrieved, and remembers what it turned away. */
export interface Grounding {
  check(text: string, citedIds: readonly string[]): CheckedSentence;
  /** True when the text repeats our own instructions or the marks of the call's fences. */
  repeatsInstructions(text: string): boolean;
  dropped(): Dropped;
}

export interface GroundingInput {
  readonly passages: readonly Passage[];
  /** What the model was told: never to be repeated. */
  readonly instructions: string;
  readonly nonce: string;
  /** Text that may lend numbers and names to a sentence (the unit in question), but no support. */
  readonly context: string;
  readonly supportedShare?: number;
}

/**
 * Share of a sentence's content words that the passages it cites must hold. A rewording keeps well over half of an
 * article's words; a sentence about something else shares the odd one.
 */
const SUPPORTED_SHARE = 0.5;
/** As many of our words in a row are no chance. */
const REPEATED_WORDS = 6;
/** Addresses must stand in a passage as they are: a wrong one leads somewhere else. */
const ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/gi;
const SHORTEST_NUMBER = 2;

export function createGrounding(input: GroundingInput): Grounding {
  const retrieved = indexPassages(input.passages);
  const contextNumbers = new Set(numbersIn(input.context));
  const contextStems = new Set(contentStems(input.context));
  const instructionRuns = new Set(runsOf(foldedWords(input.instructions), REPEATED_WORDS));
  const sentences: Record<DropReason, number> = {
    uncited: 0,
    not_retrieved: 0,
    unsupported: 0,
    instructions: 0,
    empty: 0,
    repeated: 0,
  };
  const citations = new Set<string>();
  const said = new Set<string>();

  const drop = (reason: DropReason): CheckedSentence => {
    sentences[reason] += 1;
    return { kept: false };
  };
  const repeatsInstructions = (text: string): boolean =>
    text.toLowerCase().includes(input.nonce.toLowerCase()) ||
    runsOf(foldedWords(text), REPEATED_WORDS).some((run) => instructionRuns.has(run));

  const isSupported = (text: string, sources: readonly Retrieved[]): boolean => {
    const stems = new Set(contentStems(text));
    const held = [...stems].filter((stem) => sources.some((source) => source.stems.has(stem)));
    if (held.length < stems.size * (input.supportedShare ?? SUPPORTED_SHARE)) return false;
    const isKnown = (stem: string): boolean =>
      contextStems.has(stem) || sources.some((source) => source.stems.has(stem));
    if (!namesIn(text).flatMap(contentStems).every(isKnown)) return false;
    const isQuoted = (address: string): boolean =>
      sources.some((source) => source.text.includes(address.toLowerCase()));
    if (!(text.match(ADDRESS) ?? []).every(isQuoted)) return false;
    const numbers = new Set(sources.flatMap((source) => numbersIn(source.text)));
    return numbersIn(text).every((number) => numbers.has(number) || contextNumbers.has(number));
  };

  return {
    repeatsInstructions,
    check(written, citedIds) {
      const text = withoutInvisible(written);
      const cited = [...new Set(citedIds.map(keyOf))];
      const mentioned = documentIdsIn(text).map(keyOf);
      for (const key of [...cited, ...mentioned]) if (!retrieved.has(key)) citations.add(key);
      const sources = cited.map((key) => retrieved.get(key)).filter((source) => source !== undefined);
      if (contentStems(text).length === 0) return drop('empty');
      if (mentioned.some((key) => !retrieved.has(key))) return drop('not_retrieved');
      if (sources.length === 0) return drop(cited.length > 0 ? 'not_retrieved' : 'uncited');
      if (repeatsInstructions(text)) return drop('instructions');
      if (!isSupported(text, sources)) return drop('unsupported');
      const plain = foldedWords(text).join(' ');
      if (said.has(plain)) return drop('repeated');
      said.add(plain);
      return { kept: true, sources: sources.map((source) => source.id) };
    },
    dropped: () => ({ sentences: { ...sentences }, citations: [...citations] }),
  };
}

interface Retrieved {
  readonly id: string;
  /** Lower-cased, all passages of the document together. */
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

function keyOf(id: string): string {
  return id.trim().toUpperCase();
}

function indexPassages(passages: readonly Passage[]): Map<string, Retrieved> {
  const texts = new Map<string, { id: string; text: string }>();
  for (const { id, title, text } of passages) {
    const before = texts.get(keyOf(id))?.text ?? '';
    texts.set(keyOf(id), { id, text: `${before} ${title} ${text}`.toLowerCase() });
  }
  return new Map([...texts].map(([key, { id, text }]) => [key, { id, text, stems: new Set(contentStems(text)) }]));
}

function contentStems(text: string): string[] {
  return foldedWords(text)
    .filter((word) => word.length > 1 && !STOPWORDS.has(word))
    .map(stemOf);
}

/** Words that a sentence writes as names: with a capital, though they do not begin it. */
function namesIn(text: string): string[] {
  return (text.match(/(?<=[\p{L}\p{N},;)\]"'\u2019] )["'(]?\p{Lu}[\p{L}\p{N}'\u2019-]*/gu) ?? []).filter(
    (word) => word !== 'I',
  );
}

function numbersIn(text: string): string[] {
  return (text.match(/\d+/g) ?? []).filter((number) => number.length >= SHORTEST_NUMBER);
}

function runsOf(words: readonly string[], length: number): string[] {
  return words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) => words.slice(at, at + length).join(' '));
}
