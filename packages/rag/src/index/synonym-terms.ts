import type { Kinship, Synonym } from '../text/synonyms.ts';
import type { Lexicon } from './lexicon.ts';

/** One term of a synonym as a number. */
export interface SynonymTerm {
  readonly term: number;
  readonly kinship: Kinship;
  /** Whether the synonym is this one term, rather than several that say less alone. */
  readonly alone: boolean;
}

/** The thesaurus in the numbers of one engine, worked out phrase by phrase when first asked for. */
export class SynonymTerms {
  readonly #lexicon: Lexicon;
  readonly #known = new Map<readonly Synonym[], readonly SynonymTerm[]>();
  #size = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  of(synonyms: readonly Synonym[]): readonly SynonymTerm[] {
    if (this.#lexicon.size !== this.#size) {
      this.#known.clear();
      this.#size = this.#lexicon.size;
    }
    let terms = this.#known.get(synonyms);
    if (terms === undefined) {
      terms = synonyms.flatMap(({ terms: words, kinship }) =>
        words
          .map((word) => ({ term: this.#lexicon.numberOf(word), kinship, alone: words.length === 1 }))
          .filter(({ term }) => term !== 0),
      );
      this.#known.set(synonyms, terms);
    }
    return terms;
  }
}
