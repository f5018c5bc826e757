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

/** A concept that a term speaks for, and how well. */
interface Stake {
  readonly concept: number;
  readonly weight: number;
}

/**
 * The terms that a question asks for, each a group of stakes: those of group g are from `starts[g]` to `starts[g + 1]`.
 * The group of `terms[i]` is i + 1; group 0 is every other term.
 */
interface Asked {
  readonly terms: readonly number[];
  readonly starts: Int32Array;
  readonly concepts: Int32Array;
  readonly weights: Float64Array;
  readonly sequence: ReadonlySet<number>;
}

/** Sums of the same numbers in another order differ by less. */
const ROUNDING = 1e-9;

/** Logarithm of the different words from which a document counts as long as can be. */
const LONGEST = Math.log(2000);

/** A question is measured against every kind of document; what it asks for is the same each time. */
const askedBy = new WeakMap<Query, Asked>();

function askedOf(query: Query): Asked {
  const known = askedBy.get(query);
  if (known !== undefined) return known;
  const asked = readAsked(query);
  askedBy.set(query, asked);
  return asked;
}

function readAsked(query: Query): Asked {
  const groups = new Map<number, Stake[]>();
  for (const [concept, { alternatives }] of query.concepts.entries()) {
    for (const { term, weight } of alternatives) {
      const group = groups.get(term);
      if (group === undefined) groups.set(term, [{ concept, weight }]);
      else group.push({ concept, weight });
    }
  }
  const starts = new Int32Array(groups.size + 2);
  let group = 1;
  for (const own of groups.values()) {
    starts[group + 1] = (starts[group] ?? 0) + own.length;
    group += 1;
  }
  const stakes = [...groups.values()].flat();
  return {
    terms: [...groups.keys()],
    starts,
    concepts: Int32Array.from(stakes, ({ concept }) => concept),
    weights: Float64Array.from(stakes, ({ weight }) => weight),
    sequence: new Set(query.sequence),
  };
}

const always = (): boolean => true;

/** Terms of a document that are noted; a longer one says what it is about before that. */
const HITS_LIMIT = 4096;
/** Working space for the hits of one document, shared by all questions: nothing in it outlives a call. */
const hitPlaces = new Int32Array(HITS_LIMIT);
const hitGroups = new Int32Array(HITS_LIMIT);
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
  readonly #pairs = new Map<number, number>();
  /** By product line: a corpus has a few dozen of them. */
  readonly #agreements = new Map<string, number>();
  readonly #pairMass: number;
  readonly #base: number;
  /** Working space, one number for each concept. */
  readonly #spaces: Readonly<Record<'anywhere' | 'title' | 'lead' | 'head' | 'window', Float64Array>>;

  constructor(pool: Pool, query: Query, lexiconSize: number, settings: MatchSettings) {
    this.#pool = pool;
    this.#query = query;
    this.#settings = settings;
    this.#base = lexiconSize;
    const space = (): Float64Array => new Float64Array(query.concepts.length);
    this.#spaces = { anywhere: space(), title: space(), lead: space(), head: space(), window: space() };
    this.#asked = askedOf(query);
    this.#starts = this.#asked.starts;
    this.#concepts = this.#asked.concepts;
    this.#weights = this.#asked.weights;
    this.#mass = Float64Array.from(query.concepts, (concept) => concept.weight * conceptIdf(pool, concept));
    this.#total =
      this.#mass.reduce((sum, mass) => sum + mass, 0) + query.unknown.length * pool.idf(0) * settings.unknownWeight;
    this.#pairMass = this.#readPairs();
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
    const { anywhere, title, lead, head } = this.#spaces;
    for (let concept = 0; concept < head.length; concept += 1) {
      head[concept] = Math.max(title[concept] as number, lead[concept] as number);
    }
    const total = this.#total || 1;
    const match = {
      lexical: lexicalScore / total,
      coverage: this.#weigh(anywhere) / total,
      inTitle: this.#weigh(title) / total,
      inLead: this.#weigh(lead) / total,
      inHead: this.#weigh(head) / total,
      exact: this.#weighExact(anywhere) / total,
      passage: 0,
      phrase: 0,
      titleAsked: this.#titleAsked(entry),
      pairs: this.#pairMass === 0 ? 0 : found.pairs / this.#pairMass,
      quotedTitle: this.#quotedTitle(entry),
      product: this.#agreementWith(entry.searchable.product),
      brevity: Math.max(0, 1 - Math.log(Math.max(1, entry.distinct.length)) / LONGEST),
    };
    if (closely(match)) {
      const most = this.#weigh(anywhere);
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
    const best = this.#spaces.window;
    best.fill(0);
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
    for (let concept = 0; concept < best.length; concept += 1) score += best[concept] as number;
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
    const { anywhere, title, lead } = this.#spaces;
    anywhere.fill(0);
    title.fill(0);
    lead.fill(0);
    let here: Float64Array | undefined = title;
    let previous = 0;
    let pairs = 0;
    let hits = 0;
    const seenPairs = new Set<number>();
    for (let at = 0; at < stream.length; at += 1) {
      const term = stream[at] as number;
      const group = groupOf[term] as number;
      if (term === 0) here = here === title ? lead : undefined;
      if (group === 0) {
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
        const key = previous * this.#base + term;
        const pair = this.#pairs.get(key);
        if (pair !== undefined && !seenPairs.has(key)) {
          seenPairs.add(key);
          pairs += pair;
        }
      }
      previous = term;
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

  #weigh(strengths: Float64Array): number {
    let sum = 0;
    for (let at = 0; at < strengths.length; at += 1) sum += (strengths[at] as number) * (this.#mass[at] as number);
    return sum;
  }

  #weighExact(strengths: Float64Array): number {
    let sum = 0;
    for (let at = 0; at < strengths.length; at += 1) if (strengths[at] === 1) sum += this.#mass[at] as number;
    return sum;
  }

  /**
   * The best of overlapping windows of `length` terms, each starting a quarter behind the one before.
   *
   * @param most what none exceeds: one that has it need not be bettered
   */
  #bestPassage(hits: number, length: number, most: number): number {
    const strengths = this.#spaces.window;
    let best = 0;
    let next = 0;
    for (let start = 0; start < hits; start += 1) {
      const from = hitPlaces[start] as number;
      if (from < next) continue;
      next = from + length / 4;
      strengths.fill(0);
      let sum = 0;
      for (let at = start; at < hits && (hitPlaces[at] as number) - from < length; at += 1) {
        const group = hitGroups[at] as number;
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
    const { title } = entry.searchable.terms;
    let mass = 0;
    let asked = 0;
    for (let at = 0; at < title.length; at += 1) {
      const term = title[at] as number;
      // A word said twice counts once.
      if (title.indexOf(term) !== at) continue;
      const idf = this.#pool.idf(term);
      mass += idf;
      let best = 0;
      const group = groupOf[term] as number;
      for (let stake = this.#starts[group] as number; stake < (this.#starts[group + 1] as number); stake += 1) {
        best = Math.max(best, this.#weights[stake] as number);
      }
      asked += idf * best;
    }
    return mass === 0 ? 0 : asked / mass;
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
    let agreement = this.#agreements.get(product);
    if (agreement === undefined) {
      agreement = productAgreement(this.#query.mention, product);
      this.#agreements.set(product, agreement);
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

  #readPairs(): number {
    const { sequence } = this.#query;
    let mass = 0;
    for (let at = 1; at < sequence.length; at += 1) {
      const [left = 0, right = 0] = [sequence[at - 1], sequence[at]];
      if (left === 0 || right === 0 || left === right) continue;
      const key = left * this.#base + right;
      if (this.#pairs.has(key)) continue;
      const weight = Math.min(this.#pool.idf(left), this.#pool.idf(right));
      this.#pairs.set(key, weight);
      mass += weight;
    }
    return mass;
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
