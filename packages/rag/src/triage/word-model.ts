/**
 * How likely each word is under each label (multinomial naive Bayes), with every label's distribution mixed with the
 * overall one, so that a word unseen under a label costs all labels alike (Jelinek-Mercer smoothing; Zhai and Lafferty
 * 2004). Counts are whole numbers that are added and taken back: learning one text more equals learning all anew.
 */
export class WordModel {
  readonly #profiles = new Map<string, Profile>();
  readonly #totals = new Map<number, number>();
  #words = 0;

  learn(label: string, terms: Iterable<number>): void {
    this.#count(label, terms, 1);
  }

  forget(label: string, terms: Iterable<number>): void {
    this.#count(label, terms, -1);
  }

  get labels(): Iterable<string> {
    return this.#profiles.keys();
  }

  /**
   * Mean log-likelihood of the terms under each label.
   *
   * @param mixture share of a word's probability that comes from the label itself, 0 to 1
   */
  likelihoods(terms: readonly number[], mixture: number): Map<string, number> {
    const means = new Map<string, number>();
    if (terms.length === 0) return means;
    for (const [label, profile] of this.#profiles) {
      let sum = 0;
      for (const term of terms) sum += Math.log(this.#probability(profile, term, mixture));
      means.set(label, sum / terms.length);
    }
    return means;
  }

  /** How much likelier a word is under a label than overall, as a logarithm. */
  lift(label: string, term: number, mixture: number): number {
    const profile = this.#profiles.get(label);
    return profile === undefined ? 0 : Math.log(this.#probability(profile, term, mixture) / this.#overall(term));
  }

  #probability(profile: Profile, term: number, mixture: number): number {
    const own = profile.words === 0 ? 0 : (profile.counts.get(term) ?? 0) / profile.words;
    return mixture * own + (1 - mixture) * this.#overall(term);
  }

  #overall(term: number): number {
    return ((this.#totals.get(term) ?? 0) + 0.5) / (this.#words + 1);
  }

  #count(label: string, terms: Iterable<number>, step: 1 | -1): void {
    let profile = this.#profiles.get(label);
    if (profile === undefined) this.#profiles.set(label, (profile = { texts: 0, words: 0, counts: new Map() }));
    for (const term of new Set(terms)) {
      profile.words += step;
      profile.counts.set(term, (profile.counts.get(term) ?? 0) + step);
      this.#totals.set(term, (this.#totals.get(term) ?? 0) + step);
      this.#words += step;
    }
    profile.texts += step;
    if (profile.texts === 0) this.#profiles.delete(label);
  }
}

interface Profile {
  texts: number;
  words: number;
  readonly counts: Map<number, number>;
}
