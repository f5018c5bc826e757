/**
 * Articles come in families: the same topic for several product lines, told apart by what stands before the title's
 * colon ("PropertySuite: X", "PropertySuite (New): X", "PropertySuite Affordable (New): X").
 */
const PREFIX = /^([^:"]{2,60}?)\s*:\s+(?=\S)/;
const PREFIX_WORDS_MAX = 6;

/** The product line that a title names before its colon, or null. */
export function productOfTitle(title: string): string | null {
  const prefix = PREFIX.exec(title)?.[1]?.trim();
  return prefix === undefined || prefix.split(/\s+/).length > PREFIX_WORDS_MAX ? null : prefix;
}

/** The title without its product line. */
export function topicOfTitle(title: string): string {
  const product = productOfTitle(title);
  return product === null ? title : title.replace(PREFIX, '');
}

/** The variant that a text names. Undefined: it does not say. */
export interface ProductMention {
  readonly generation: 'new' | 'classic' | undefined;
  /** Folded words of product lines that are named: `affordable`, `facilities`, `budgeting`. */
  readonly lines: ReadonlySet<string>;
}

const LINES = [
  'affordable',
  'facilities',
  'budgeting',
  'screening',
  'accounting',
  'payments',
  'insurance',
  'leasing',
  'portal',
  'intelligence',
];

const LINE_PATTERNS = LINES.map((line) => ({
  line,
  pattern: new RegExp(`\\b(?:propertysuite|exampleco|leasingdesk|online|business|resident|unified)\\s+${line}\\b`),
}));
const CLASSIC = /\bclassic\b|\bold version\b|\blegacy\b/;
const NEW = /\(new\)|\bnew (?:propertysuite|version|experience|screen|interface|ui)\b|\bpropertysuite \(?new\b/;

/** Which product variant a question or a product line names. */
export function readProductMention(text: string): ProductMention {
  const folded = text.toLowerCase();
  return {
    generation: CLASSIC.test(folded) ? 'classic' : NEW.test(folded) ? 'new' : undefined,
    lines: new Set(LINE_PATTERNS.filter(({ pattern }) => pattern.test(folded)).map(({ line }) => line)),
  };
}

/** What product lines name, by the line: a corpus has a few dozen of them and every candidate asks. */
const readLines = new Map<string, ProductMention>();

function mentionOfLine(product: string): ProductMention {
  let mention = readLines.get(product);
  if (mention === undefined) {
    mention = readProductMention(product);
    if (readLines.size < LINES_KEPT) readLines.set(product, mention);
  }
  return mention;
}

const LINES_KEPT = 1000;

/**
 * How well a product line fits what the customer named, from -1 (another variant) over 0 (nothing said) to 1.
 * A line that the customer named and the article lacks counts as half a contradiction: most articles hold for all.
 */
export function productAgreement(mention: ProductMention, product: string | null): number {
  if (product === null || (mention.generation === undefined && mention.lines.size === 0)) return 0;
  const own = mentionOfLine(product);
  let agreement = 0;
  if (mention.generation !== undefined && own.generation !== undefined)
    agreement += own.generation === mention.generation ? 0.5 : -0.5;
  if (mention.lines.size > 0) {
    const shared = [...own.lines].some((line) => mention.lines.has(line));
    if (shared) agreement += 0.5;
    else if (own.lines.size > 0) agreement -= 0.5;
  }
  return agreement;
}
