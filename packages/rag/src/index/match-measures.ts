/**
 * How a question and a document fit, each measure 0 to 1 (`product` -1 to 1, `lexical` about 0 to 2). Concepts count by
 * their rarity in the pool, so covering "passbook" says more than covering "property".
 */
export interface Match {
  /** BM25F over the question's own best score. */
  readonly lexical: number;
  /** Share of the question that the document mentions anywhere. */
  readonly coverage: number;
  /** Share of the question that its title mentions. */
  readonly inTitle: number;
  /** Share of the question that its lead mentions. */
  readonly inLead: number;
  /** Share of the question that title and lead mention together. */
  readonly inHead: number;
  /** Share of the question that the document mentions in the question's own words. */
  readonly exact: number;
  /** Share of the question that one passage mentions. */
  readonly passage: number;
  /** Share of the question that a few words in a row mention. */
  readonly phrase: number;
  /** Share of the title that the question mentions. */
  readonly titleAsked: number;
  /** Share of the question's neighbouring word pairs that stand together in the document. */
  readonly pairs: number;
  /** How much of the title stands word for word in the question: evidence that it was quoted. */
  readonly quotedTitle: number;
  /** Agreement of the product variant. */
  readonly product: number;
  /** How few different words the document has: a long one mentions most things without being about them. */
  readonly brevity: number;
}

/** A document that was not measured. */
export const NO_MATCH: Match = {
  lexical: 0,
  coverage: 0,
  inTitle: 0,
  inLead: 0,
  inHead: 0,
  exact: 0,
  passage: 0,
  phrase: 0,
  titleAsked: 0,
  pairs: 0,
  quotedTitle: 0,
  product: 0,
  brevity: 0,
};

const MEASURES = Object.keys(NO_MATCH) as readonly (keyof Match)[];

/** The measures of a match, each times its weight, in one number. */
export function weigh(match: Match, weights: Readonly<Record<keyof Match, number>>): number {
  let sum = 0;
  for (const measure of MEASURES) sum += match[measure] * weights[measure];
  return sum;
}
