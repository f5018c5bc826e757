/** A question in fresh words that a document of the knowledge workbook answers. */
export interface FreshInDomainQuestion {
  readonly id: string;
  readonly text: string;
  readonly kind: 'article' | 'script';
  /**
   * `staff`: support staff, who know the terms of the trade and of the product but not the title. `everyday`: what a
   * customer or a newcomer says, without those terms; much harder, and to be reported apart.
   */
  readonly wording: 'staff' | 'everyday';
  /**
   * Every right answer, the document the question was written from first: near-equal members of an article's family that
   * say the same, scripts that begin with the same repair of the same columns.
   */
  readonly target_ids: readonly string[];
  /** The document it was written from, and how. */
  readonly provenance: string;
}

/** A question without an answer in the corpus, and what it is about. */
export interface TopicQuestion {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
}

/** A question that must be declined. */
export interface FreshOutOfDomainQuestion extends TopicQuestion {
  /** `hard`: about other business software, in the phrasing of support; `plain`: office, IT and everyday matters. */
  readonly difficulty: 'hard' | 'plain';
}
