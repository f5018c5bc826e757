import { foldPunctuation } from '../text/fold.ts';
import { identifierTerms } from '../text/identifiers.ts';
import { phrasalTerm } from '../text/phrasal.ts';
import { documentIdsIn, withoutDocumentIds, withoutForeignReferences } from '../text/references.ts';
import { CHATTER_WORDS, STOPWORDS } from '../text/stopwords.ts';
import { type Kinship, phrasesIn } from '../text/synonyms.ts';
import { termOf } from '../text/terms.ts';
import { wordingsIn } from '../text/wording.ts';
import { readWords, type Word } from '../text/words.ts';
import { type ProductMention, readProductMention } from './families.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuestionVector } from './meaning.ts';
import type { Alternative, Concept } from './pool.ts';
import type { RepairVerb } from './searchable.ts';
import type { Speller } from './speller.ts';
import type { SynonymTerms } from './synonym-terms.ts';

/** What the names are worth that a way of saying leads to. */
export interface WordingSettings {
  /** Weight of the first name; each further one weighs `decay` times the one before. */
  readonly weight: number;
  readonly decay: number;
  /** Factor for names of several words, whose words alone say less. */
  readonly manyTermsFactor: number;
  /** Summed rarity of the words that were said from which it counts at all, and from which it counts in full. */
  readonly leastRarity: number;
  readonly fullRarity: number;
}

/** How a question becomes concepts. */
export interface QuerySettings {
  /** Weight of words of asking ("steps", "recommended") against words of the thing asked. */
  readonly chatterWeight: number;
  readonly kinship: Readonly<Record<Kinship, number>>;
  /** Factor for synonyms of several words, whose words alone say less. */
  readonly manyTermsFactor: number;
  /** Factor for the synonyms of a single word that stands inside a known longer phrase. */
  readonly insidePhraseFactor: number;
  readonly wording: WordingSettings;
  readonly correctionWeight: number;
  readonly correctionLimit: number;
  /** Synonyms kept for each concept: those that stand for it best and are rare enough to tell documents apart. */
  readonly alternativesLimit: number;
}

/** One concept of a question, with where it stands. */
export interface QueryConcept extends Concept {
  /** The word's own term (after mending a typo); 0 when no document holds it. */
  readonly own: number;
  readonly word: string;
  /** Stands inside quotation marks: an observed message rather than the question itself. */
  readonly quoted: boolean;
  readonly chatter: boolean;
  /** No document holds the word itself: `own` is what it was probably meant to be. */
  readonly mended: boolean;
}

/** A question as the index understands it. */
export interface Query {
  readonly text: string;
  readonly concepts: readonly QueryConcept[];
  /** Own terms in order, unknown words as 0: what a quoted title is looked for in. */
  readonly sequence: readonly number[];
  /** The same without what stands inside quotation marks. */
  readonly unquoted: readonly number[];
  readonly mention: ProductMention;
  /** Content words that no document holds, not even after mending a typo. */
  readonly unknown: readonly string[];
  /** Those of them that start with a capital inside a sentence: names of things that the knowledge does not know. */
  readonly foreign: readonly string[];
  /** Ids of documents named in it. */
  readonly ids: readonly string[];
  /** Terms of words that are said to be the damaged data: "a backend voucher reference", "inconsistent lease data". */
  readonly dataWords: readonly number[];
  /** What is to be done to the damaged rows, where the question says so. */
  readonly repair: RepairVerb | null;
  /** Words exactly as spelled that may name a table or column, with how technical their place is. */
  readonly identifiers: readonly IdentifierMention[];
  /** What an embedding model made of it, where one was asked. */
  readonly vector?: QuestionVector | undefined;
}

export interface IdentifierMention {
  readonly spelled: string;
  /** Spelled like an identifier, or standing where a data object is named ("backend data in …"). */
  readonly technical: boolean;
  /** A word that documents hold, as it is spelled. */
  readonly known: boolean;
}

const QUOTED = /"[^"\n]{3,300}"/g;
const PLACEHOLDER = /<[A-Z][A-Z0-9_]*>/g;
const DATA_CONTEXT =
  /\b(?:data in|records? in|rows? in|table|tables|integrity issue|column|columns|backend data(?: in)?|update|insert into|delete from|from)\s+([A-Za-z][\w.]*)/gi;
const DAMAGED_DATA =
  /\b(?:back-?end|underlying|inconsistent|invalid|corrupt(?:ed)?|wrong|orphan(?:ed)?)\s+([A-Za-z]\w*)\s+(?:records?|references?|data|entr(?:y|ies)|rows?|links?)\b/gi;
const DATA_FOLLOWS = /\b([A-Za-z]\w*)\s+(?:table|data|records?|rows?|column)\b/gi;

/** Rarity beyond which a word is no more telling: 1 is a word that one document holds. */
const RAREST = 0.84;

interface Draft {
  word: string;
  own: number;
  weight: number;
  quoted: boolean;
  chatter: boolean;
  alternatives: Map<number, number>;
  /** The word itself is unknown; `own` is what it was probably meant to be. */
  mended: boolean;
}

/** What reading a question needs of an engine. */
export interface QueryReader {
  readonly lexicon: Lexicon;
  readonly speller: Speller;
  readonly synonyms: SynonymTerms;
  /** Live documents over all kinds that hold a term. */
  readonly frequency: (term: number) => number;
  /** Live documents of all kinds. */
  readonly size: number;
  readonly settings: QuerySettings;
}

/**
 * Reads a question: its concepts with synonyms and mended typos, its quoted parts, the ids, tables and product variants
 * that it names.
 *
 * @param product the product the case is about, when it is known beside the text
 */
export function readQuery(text: string, product: string, reader: QueryReader): Query {
  const { lexicon, frequency, settings } = reader;
  const folded = foldPunctuation(text);
  const cleaned = withoutDocumentIds(withoutForeignReferences(folded)).replace(PLACEHOLDER, (mark) =>
    ' '.repeat(mark.length),
  );
  const quotes = [...cleaned.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = readWords(cleaned);
  const drafts = new Map<string, Draft>();
  const byWord: (Draft | undefined)[] = [];
  const sequence: number[] = [];
  const unquoted: number[] = [];
  const alive = (term: string): number => {
    const number = lexicon.numberOf(term);
    return number !== 0 && frequency(number) > 0 ? number : 0;
  };

  let previous = '';
  for (const [index, word] of words.entries()) {
    const quoted = quotes.some((quote) => word.start >= quote.start && word.end <= quote.end);
    const joined = previous === '' ? undefined : phrasalTerm(previous, word.folded);
    if (joined !== undefined) {
      const own = alive(joined);
      if (own !== 0) {
        sequence.push(own);
        if (!quoted) unquoted.push(own);
        draftOf(drafts, joined, quoted, false, settings).own = own;
      }
    }
    previous = word.folded;
    const term = termOf(word.folded);
    if (term === '') continue;
    const chatter = CHATTER_WORDS.has(word.folded);
    const draft = draftOf(drafts, term, quoted, chatter, settings);
    byWord[index] = draft;
    draft.own = alive(term);
    if (draft.own === 0) mend(draft, word, reader);
    sequence.push(draft.own);
    if (!quoted) unquoted.push(draft.own);
  }
  const said = words.map((word) => word.folded);
  addSynonyms(said, byWord, reader);
  addWordings(said, byWord, reader);

  const named = namesIn(words, cleaned);
  const concepts: QueryConcept[] = [];
  const unknown: string[] = [];
  for (const draft of drafts.values()) {
    const alternatives = strongest(draft, reader);
    if (alternatives.length === 0) {
      if (!draft.chatter) unknown.push(draft.word);
      continue;
    }
    concepts.push({
      own: draft.own,
      word: draft.word,
      weight: draft.weight,
      alternatives,
      quoted: draft.quoted,
      chatter: draft.chatter,
      mended: draft.mended,
    });
  }
  return {
    text: folded,
    concepts,
    sequence,
    unquoted,
    unknown,
    foreign: [...named].filter((name) => drafts.get(name)?.own === 0 || drafts.get(name)?.mended === true),
    mention: readProductMention(product === '' ? folded : `${folded}\n${product}`),
    ids: documentIdsIn(folded),
    dataWords: dataTermsIn(cleaned).map((term) => lexicon.numberOf(term)),
    repair: repairIn(cleaned),
    identifiers: readIdentifiers(cleaned, quotes).map((mention) => ({
      ...mention,
      known: alive(termOf(mention.spelled.toLowerCase())) !== 0,
    })),
  };
}

/** Terms of words that a text says are the damaged data. */
export function dataTermsIn(text: string): string[] {
  return [...text.matchAll(DAMAGED_DATA)]
    .map((match) => termOf((match[1] ?? '').toLowerCase()))
    .filter((term) => term !== '');
}

const REPAIRS: readonly (readonly [RepairVerb, RegExp])[] = [
  [
    'delete',
    /\b(?:delet(?:e[ds]?|ing|ion)|remov(?:e[ds]?|ing|al)|erased?|taken? out|take \w+(?: \w+)? out|get rid of|purged?)\b/i,
  ],
  ['insert', /\b(?:insert(?:ed|ing|ion)?|recreated?|missing (?:row|record)s?)\b/i],
  [
    'update',
    /\b(?:updat(?:e[ds]?|ing)|set (?:back )?to|should be|point(?:ed)? (?:it |them )?(?:to|at)|chang(?:e[ds]?|ing))\b/i,
  ],
];

/** What a text says that has to be done to rows: the first of taking out, putting in and changing that it names. */
function repairIn(text: string): RepairVerb | null {
  return REPAIRS.find(([, said]) => said.test(text))?.[0] ?? null;
}

/** Terms of words that start with a capital although no sentence starts there. */
function namesIn(words: readonly Word[], text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (index === 0 || !/^[A-Z]/.test(word.raw)) continue;
    const gap = text.slice(words[index - 1]?.end ?? 0, word.start);
    if (!/[.!?:"\n]/.test(gap)) names.add(termOf(word.folded));
  }
  return names;
}

function draftOf(
  drafts: Map<string, Draft>,
  term: string,
  quoted: boolean,
  chatter: boolean,
  settings: QuerySettings,
): Draft {
  let draft = drafts.get(term);
  if (draft === undefined) {
    draft = {
      word: term,
      own: 0,
      weight: chatter ? settings.chatterWeight : 1,
      quoted,
      chatter,
      alternatives: new Map(),
      mended: false,
    };
    drafts.set(term, draft);
  }
  if (!quoted) draft.quoted = false;
  return draft;
}

/** An unknown word is a typo, two words written as one, or an identifier. */
function mend(draft: Draft, { raw, folded }: Word, { lexicon, speller, frequency, settings }: QueryReader): void {
  const corrections = speller.corrections(folded, frequency, settings.correctionLimit);
  const nearest = corrections[0];
  for (const { term, distance } of corrections) {
    if (nearest !== undefined && distance === nearest.distance)
      raise(draft.alternatives, term, settings.correctionWeight / distance);
  }
  if (nearest !== undefined) {
    draft.own = nearest.term;
    draft.mended = true;
    return;
  }
  for (const part of identifierTerms(raw)) {
    const number = lexicon.numberOf(part);
    if (number !== 0 && frequency(number) > 0) raise(draft.alternatives, number, settings.correctionWeight);
  }
}

function addSynonyms(
  words: readonly string[],
  byWord: readonly (Draft | undefined)[],
  { synonyms, frequency, settings }: QueryReader,
): void {
  const covered = new Set<number>();
  for (const match of phrasesIn(words)) {
    const { start, length } = match;
    const drafts = byWord.slice(start, start + length).filter((draft) => draft !== undefined);
    if (drafts.length === 0) continue;
    const inLongerPhrase = length === 1 && covered.has(start);
    if (length > 1) for (let at = start; at < start + length; at += 1) covered.add(at);
    for (const { term, kinship, alone } of synonyms.of(match.synonyms)) {
      if (frequency(term) === 0) continue;
      const weight =
        settings.kinship[kinship] *
        (alone ? 1 : settings.manyTermsFactor) *
        (inLongerPhrase ? settings.insidePhraseFactor : 1);
      for (const draft of drafts) if (term !== draft.own) raise(draft.alternatives, term, weight);
    }
  }
}

/** Adds what the software calls the thing that people say in other words. Common words say little, however many there are. */
function addWordings(
  words: readonly string[],
  byWord: readonly (Draft | undefined)[],
  { lexicon, frequency, size, settings: { wording } }: QueryReader,
): void {
  const rarityOf = (draft: Draft): number => {
    const holding = draft.own === 0 ? 0 : frequency(draft.own);
    return Math.min(RAREST, Math.log(size / (1 + holding)) / Math.log(Math.max(2, size)));
  };
  for (const { places, value: names } of wordingsIn(words)) {
    const drafts = places.map((place) => byWord[place]).filter((draft) => draft !== undefined);
    const rarity = drafts.reduce((sum, draft) => sum + Math.max(0, rarityOf(draft)), 0);
    const share = Math.min(1, (rarity - wording.leastRarity) / (wording.fullRarity - wording.leastRarity));
    if (share <= 0) continue;
    let weight = wording.weight * share;
    for (const name of names) {
      for (const word of name) {
        const term = lexicon.numberOf(word);
        if (term === 0 || frequency(term) === 0) continue;
        const strength = name.length > 1 ? weight * wording.manyTermsFactor : weight;
        for (const draft of drafts) if (term !== draft.own) raise(draft.alternatives, term, strength);
      }
      weight *= wording.decay;
    }
  }
}

/** The own term first, then the synonyms with the most weight for their frequency; words of asking get none. */
function strongest(draft: Draft, { lexicon, frequency, settings }: QueryReader): Alternative[] {
  const own: Alternative[] = draft.own === 0 ? [] : [{ term: draft.own, weight: 1 }];
  if (draft.chatter && own.length > 0) return own;
  const others = [...draft.alternatives]
    .filter(([term]) => term !== draft.own)
    .map(([term, weight]) => ({ term, weight, worth: weight / Math.log(10 + frequency(term)) }))
    .toSorted((a, b) => b.worth - a.worth || (lexicon.termOf(a.term) < lexicon.termOf(b.term) ? -1 : 1))
    .slice(0, settings.alternativesLimit);
  return [...own, ...others.map(({ term, weight }) => ({ term, weight }))];
}

function raise(alternatives: Map<number, number>, term: number, weight: number): void {
  if (weight > (alternatives.get(term) ?? 0)) alternatives.set(term, weight);
}

function readIdentifiers(
  text: string,
  quotes: readonly { start: number; end: number }[],
): Omit<IdentifierMention, 'known'>[] {
  const mentions = new Map<string, boolean>();
  const outside = quotes.reduceRight(
    (rest, quote) => rest.slice(0, quote.start) + ' '.repeat(quote.end - quote.start) + rest.slice(quote.end),
    text,
  );
  for (const pattern of [DATA_CONTEXT, DATA_FOLLOWS]) {
    for (const match of outside.matchAll(pattern)) {
      const name = match[1];
      if (name !== undefined && !STOPWORDS.has(name.toLowerCase())) mentions.set(name.replace(/\.+$/, ''), true);
    }
  }
  for (const match of outside.matchAll(/[A-Za-z_]\w{1,}/g)) {
    const name = match[0];
    const technical = /[a-z][A-Z]|_|^[A-Z]{2,}[a-z]/.test(name) || identifierTerms(name).length > 1;
    mentions.set(name, (mentions.get(name) ?? false) || technical);
  }
  return [...mentions].map(([spelled, technical]) => ({ spelled, technical }));
}
