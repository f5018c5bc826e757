import { type Asked, askedOf } from './asked.ts';
import { productAgreement } from './families.ts';
import type { Match } from './match-measures.ts';
import type { Entry, Pool } from './pool.ts';
import type { Query } from './query.ts';

export interface MatchSettings {
  /** Terms in a row that make a passage. */
  readonly passageLength: number;
  /** Terms in a row that make a phrase. */
  readonly phraseLength: number;
  /** Terms of a title in a row from which quoting counts, and the share of the title they must make. */
  readonly quoteTerms: number;
  /** Weight of a word that no document holds, against the rarest word that one does. */
  readonly unknownWeight: number;
}

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

/** Logarithm of the different words from which a document counts as long as can be. */
const LONGEST = Math.log(2000);

const always = (): boolean => true;

/** Terms of a document that are noted; a longer one says what it is about before that. */
const HITS_LIMIT = 4096;
/** Working space for the hits of one document, shared by all questions: nothing in it outlives a call. */
const hitPlaces = new Int32Array(HITS_LIMIT);
const hitGroups = new Int32Array(HITS_LIMIT);
/** Numbers of concepts and pairs, for one document at a time; longer than any question was so far. */
let spaces = makeSpaces(64);
/** The document that a pair was last seen in, counted up with every document. */
let seenPairs = new Float64Array(64);
let documentsRead = 0;

type Place = 'anywhere' | 'title' | 'lead' | 'window';

function makeSpaces(size: number): Readonly<Record<Place, Float64Array>> {
  const space = (): Float64Array => new Float64Array(size);
  return { anywhere: space(), title: space(), lead: space(), window: space() };
}

/** The group of every term of the lexicon, 0 for terms that the question does not ask for; holds one question at a time. */
let groupOf = new Int32Array(0);
let lookedUp: Asked | undefined;

/**
 * Measures candidates of one pool against one question. Terms are looked up in an array over the whole lexicon, which is
 * read for every term of every candidate; making it anew for each question would cost more than the measuring.
 */
export class Matcher {
  readonly #pool: Pool;
  readonly #query: Query;
  readonly #settings: MatchSettings;
  readonly #asked: Asked;
  readonly #starts: Int32Array;
  readonly #concepts: Int32Array;
  readonly #weights: Float64Array;
  #strengths: Float64Array | undefined;
  readonly #mass: Float64Array;
  readonly #total: number;
  readonly #size: number;
  readonly #pairWeights: Float64Array;
  readonly #pairMass: number;
  readonly #base: number;

  constructor(pool: Pool, query: Query, lexiconSize: number, settings: MatchSettings) {
    this.#pool = pool;
    this.#query = query;
    this.#settings = settings;
    this.#base = lexiconSize;
    this.#size = query.concepts.length;
    this.#asked = askedOf(query);
    this.#starts = this.#asked.starts;
    this.#concepts = this.#asked.concepts;
    this.#weights = this.#asked.weights;
    this.#mass = Float64Array.from(query.concepts, (concept) => concept.weight * conceptIdf(pool, concept));
    this.#total =
      this.#mass.reduce((sum, mass) => sum + mass, 0) + query.unknown.length * pool.idf(0) * settings.unknownWeight;
    const { left, right } = this.#asked.pairs;
    this.#pairWeights = Float64Array.from(left, (term, pair) =>
      Math.min(pool.idf(term), pool.idf(right[pair] as number)),
    );
    this.#pairMass = this.#pairWeights.reduce((sum, weight) => sum + weight, 0);
    if (spaces.window.length < this.#size) spaces = makeSpaces(2 * this.#size);
    if (seenPairs.length < left.length) seenPairs = new Float64Array(2 * left.length);
  }

  /** Mass of the question: the summed rarity of what it asks for, words that nothing holds included. */
  get total(): number {
    return this.#total;
  }

  /**
   * @param closely whether to look for the best passage and phrase as well, which costs as much as everything else; else
   * both are 0. Neither can exceed the coverage. Asked with what was measured already.
   */
  measure(entry: Entry, lexicalScore: number, closely: (rough: Match) => boolean = always): Match {
    this.#claim();
    const found = this.#readStream(entry.stream);
    const { anywhere, title, lead } = spaces;
    const mass = this.#mass;
    let [most, inTitle, inLead, inHead, exact] = [0, 0, 0, 0, 0];
    for (let concept = 0; concept < this.#size; concept += 1) {
      const own = mass[concept] as number;
      const strength = anywhere[concept] as number;
      if (strength === 0) continue;
      const titled = title[concept] as number;
      const led = lead[concept] as number;
      most += strength * own;
      inTitle += titled * own;
      inLead += led * own;
      inHead += (titled > led ? titled : led) * own;
      if (strength === 1) exact += own;
    }
    const total = this.#total || 1;
    const match = {
      lexical: lexicalScore / total,
      coverage: most / total,
      inTitle: inTitle / total,
      inLead: inLead / total,
      inHead: inHead / total,
      exact: exact / total,
      passage: 0,
      phrase: 0,
      titleAsked: this.#titleAsked(entry),
      pairs: this.#pairMass === 0 ? 0 : found.pairs / this.#pairMass,
      quotedTitle: this.#quotedTitle(entry),
      product: this.#agreementWith(entry.searchable.product),
      brevity: Math.max(0, 1 - Math.log(Math.max(1, entry.distinct.length)) / LONGEST),
    };
    if (closely(match)) {
      match.passage = this.#bestPassage(found.hits, this.#settings.passageLength, most) / total;
      match.phrase = this.#bestPassage(found.hits, this.#settings.phraseLength, match.passage * total) / total;
    }
    return match;
  }

  /** Lexical score of one document, as the pool's search would give it. */
  lexicalOf(entry: Entry): number {
    this.#claim();
    this.#strengths ??= this.#readStrengths();
    const strengths = this.#strengths;
    const { distinct, saturations } = entry;
    const best = spaces.window;
    for (let concept = 0; concept < this.#size; concept += 1) best[concept] = 0;
    for (let at = 0; at < distinct.length; at += 1) {
      const group = groupOf[distinct[at] as number] as number;
      if (group === 0) continue;
      for (let stake = this.#starts[group] as number; stake < (this.#starts[group + 1] as number); stake += 1) {
        const concept = this.#concepts[stake] as number;
        const value = (strengths[stake] as number) * (saturations[at] as number);
        if (value > (best[concept] as number)) best[concept] = value;
      }
    }
    let score = 0;
    for (let concept = 0; concept < this.#size; concept += 1) score += best[concept] as number;
    return score;
  }

  /** Makes the shared lookup that of this question. */
  #claim(): void {
    if (lookedUp === this.#asked) return;
    for (const term of lookedUp?.terms ?? []) groupOf[term] = 0;
    if (groupOf.length < this.#base) groupOf = new Int32Array(this.#base);
    const { terms } = this.#asked;
    for (let at = 0; at < terms.length; at += 1) groupOf[terms[at] as number] = at + 1;
    lookedUp = this.#asked;
  }

  /** Notes how strongly each place mentions each concept, and where its terms stand. */
  #readStream(stream: Uint32Array): { readonly hits: number; readonly pairs: number } {
    const { anywhere, title, lead } = spaces;
    for (let concept = 0; concept < this.#size; concept += 1) {
      anywhere[concept] = 0;
      title[concept] = 0;
      lead[concept] = 0;
    }
    const { first, next, rightGroups } = this.#asked.pairs;
    documentsRead += 1;
    let here: Float64Array | undefined = title;
    let previous = 0;
    let pairs = 0;
    let hits = 0;
    for (let at = 0; at < stream.length; at += 1) {
      const term = stream[at] as number;
      const group = groupOf[term] as number;
      if (group === 0) {
        if (term === 0) here = here === title ? lead : undefined;
        previous = 0;
        continue;
      }
      for (let stake = this.#starts[group] as number; stake < (this.#starts[group + 1] as number); stake += 1) {
        const concept = this.#concepts[stake] as number;
        const weight = this.#weights[stake] as number;
        if (weight > (anywhere[concept] as number)) anywhere[concept] = weight;
        if (here !== undefined && weight > (here[concept] as number)) here[concept] = weight;
      }
      if (hits < HITS_LIMIT) {
        hitPlaces[hits] = at;
        hitGroups[hits] = group;
        hits += 1;
      }
      if (previous !== 0) {
        for (let pair = first[previous] as number; pair !== 0; pair = next[pair] as number) {
          if (rightGroups[pair - 1] !== group || seenPairs[pair - 1] === documentsRead) continue;
          seenPairs[pair - 1] = documentsRead;
          pairs += this.#pairWeights[pair - 1] as number;
        }
      }
      previous = group;
    }
    return { hits, pairs };
  }

  /** What a document gains by each stake at a saturation of 1. */
  #readStrengths(): Float64Array {
    const strengths = new Float64Array(this.#weights.length);
    for (const [at, term] of this.#asked.terms.entries()) {
      const group = at + 1;
      for (let stake = this.#starts[group] as number; stake < (this.#starts[group + 1] as number); stake += 1) {
        const concept = this.#query.concepts[this.#concepts[stake] as number];
        const strength = this.#pool.strengthOf({ term, weight: this.#weights[stake] as number });
        strengths[stake] = strength * (concept?.weight ?? 0);
      }
    }
    return strengths;
  }

  /**
   * The best of overlapping windows of `length` terms, each starting a quarter behind the one before.
   *
   * @param most what none exceeds: one that has it need not be bettered
   */
  #bestPassage(hits: number, length: number, most: number): number {
    const strengths = spaces.window;
    let best = 0;
    let next = 0;
    let end = 0;
    for (let start = 0; start < hits; start += 1) {
      const from = hitPlaces[start] as number;
      if (from < next) continue;
      next = from + length / 4;
      // What reaches no further than the one before is a part of it.
      if (end > start && (end === hits || (hitPlaces[end] as number) - from >= length)) continue;
      for (let concept = 0; concept < this.#size; concept += 1) strengths[concept] = 0;
      let sum = 0;
      for (end = start; end < hits && (hitPlaces[end] as number) - from < length; end += 1) {
        const group = hitGroups[end] as number;
        for (let stake = this.#starts[group] as number; stake < (this.#starts[group + 1] as number); stake += 1) {
          const concept = this.#concepts[stake] as number;
          const weight = this.#weights[stake] as number;
          const before = strengths[concept] as number;
          if (weight <= before) continue;
          strengths[concept] = weight;
          sum += (weight - before) * (this.#mass[concept] as number);
        }
      }
      if (sum > best) best = sum;
      if (best + ROUNDING >= most) break;
    }
    return best;
  }

  #titleAsked(entry: Entry): number {
    const mass = this.#pool.titleMassOf(entry);
    if (mass === 0) return 0;
    const { title } = entry.searchable.terms;
    let asked = 0;
    for (let at = 0; at < title.length; at += 1) {
      const term = title[at] as number;
      const group = groupOf[term] as number;
      // A word said twice counts once.
      if (group === 0 || title.indexOf(term) !== at) continue;
      let best = 0;
      for (let stake = this.#starts[group] as number; stake < (this.#starts[group + 1] as number); stake += 1) {
        best = Math.max(best, this.#weights[stake] as number);
      }
      asked += this.#pool.idf(term) * best;
    }
    return asked / mass;
  }

  #quotedTitle(entry: Entry): number {
    const { title } = entry.searchable.terms;
    if (!this.#mayQuote(title)) return 0;
    const { quoteTerms } = this.#settings;
    const run = longestRun(title, this.#query.sequence);
    return run >= quoteTerms || (run === title.length && run > 1)
      ? (run / title.length) * Math.min(1, (run - 2) / (quoteTerms - 2))
      : 0;
  }

  #agreementWith(product: string | null): number {
    if (product === null) return 0;
    const { agreements } = this.#asked;
    let agreement = agreements.get(product);
    if (agreement === undefined) {
      agreement = productAgreement(this.#query.mention, product);
      agreements.set(product, agreement);
    }
    return agreement;
  }

  /** Whether the question has enough of a title's terms that a run of them could count. */
  #mayQuote(title: Uint32Array): boolean {
    if (title.length < 2) return false;
    let asked = 0;
    for (const term of title) if (this.#asked.sequence.has(term)) asked += 1;
    return asked >= Math.min(this.#settings.quoteTerms, title.length);
  }
}

function conceptIdf(pool: Pool, concept: Query['concepts'][number]): number {
  if (concept.own !== 0 && pool.frequency(concept.own) > 0) return pool.idf(concept.own);
  let best = 0;
  for (const { term } of concept.alternatives) if (pool.frequency(term) > 0) best = Math.max(best, pool.idf(term));
  return best === 0 ? pool.idf(0) : best;
}

/** Length of the longest run of `needle` that stands in `haystack` in order and without gaps. */
function longestRun(needle: Uint32Array, haystack: readonly number[]): number {
  let best = 0;
  let last = new Uint16Array(haystack.length + 1);
  let row = new Uint16Array(haystack.length + 1);
  for (const wanted of needle) {
    for (let at = 0; at < haystack.length; at += 1) {
      const length = haystack[at] === wanted ? (last[at] as number) + 1 : 0;
      row[at + 1] = length;
      if (length > best) best = length;
    }
    [last, row] = [row, last];
  }
  return best;
}
