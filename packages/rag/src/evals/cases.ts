import type { Corpus, DocumentKind, KnowledgeDocument } from '@resolution/contracts';

/** A question of a workbook with its ground truth. */
export interface EvalQuestion {
  readonly question_id: string;
  readonly text: string;
  readonly answer_type: 'KB' | 'SCRIPT' | 'TICKET_RESOLUTION';
  readonly target_id: string;
}

/** What a case of a hand-written set may be used for: weights are chosen on one half and checked on the other. */
export type Half = (typeof HALVES)[number];

export const HALVES = ['tuning', 'checking'] as const;

/** Halves of a set: its even places are for tuning. */
export function inHalves<Case>(cases: readonly Case[]): (Case & { readonly half: Half })[] {
  return cases.map((one, index) => ({ ...one, half: index % 2 === 0 ? 'tuning' : 'checking' }));
}

/** A question in fresh words that the corpus answers; every right answer is listed. */
export interface FreshQuestion {
  readonly id: string;
  readonly text: string;
  readonly target_ids: readonly string[];
  readonly kind?: 'article' | 'script';
  readonly wording?: string;
  readonly half?: Half;
  readonly provenance: string;
}

/** A question that the corpus cannot answer. */
export interface OutsideQuestion {
  readonly id: string;
  readonly text: string;
  readonly difficulty: 'hard' | 'plain';
  readonly half?: Half;
}

export const KIND_OF_ANSWER: Readonly<Record<EvalQuestion['answer_type'], DocumentKind>> = {
  KB: 'article',
  SCRIPT: 'script',
  TICKET_RESOLUTION: 'ticket',
};

/** The retrievable documents of a corpus. */
export function documentsOf(corpus: Corpus): KnowledgeDocument[] {
  return [
    ...corpus.articles.map((article) => ({ kind: 'article' as const, article })),
    ...corpus.scripts.map((script) => ({ kind: 'script' as const, script })),
    ...corpus.tickets.map((ticket) => ({ kind: 'ticket' as const, ticket })),
  ];
}

/** One typo in every sixth word of four letters or more: two neighbouring letters swapped, one dropped or one doubled. */
export function withTypos(text: string, random: () => number): string {
  let word = 0;
  return text.replace(/\b[A-Za-z]{4,}\b/g, (whole) => {
    word += 1;
    if (word % 6 !== 0) return whole;
    const at = 1 + Math.floor(random() * (whole.length - 2));
    const kind = Math.floor(random() * 3);
    if (kind === 0) return whole.slice(0, at) + whole.charAt(at + 1) + whole.charAt(at) + whole.slice(at + 2);
    return kind === 1
      ? whole.slice(0, at) + whole.slice(at + 1)
      : whole.slice(0, at) + whole.charAt(at) + whole.slice(at);
  });
}

/** Stretches of article bodies, twelve words each: what somebody types who remembers a sentence. */
export function knownItemCases(corpus: Corpus, count: number, random: () => number): FreshQuestion[] {
  const cases: FreshQuestion[] = [];
  const active = corpus.articles.filter(({ status }) => status === 'active');
  for (let tries = 0; cases.length < count && tries < count * 4 && active.length > 0; tries += 1) {
    const article = active[Math.floor(random() * active.length)];
    const words = article?.body.slice(article.title.length).trim().split(/\s+/) ?? [];
    if (article === undefined || words.length < KNOWN_ITEM_WORDS * 2) continue;
    const start = Math.floor(random() * (words.length - KNOWN_ITEM_WORDS));
    cases.push({
      id: `${article.kb_id}:${start}`,
      text: words.slice(start, start + KNOWN_ITEM_WORDS).join(' '),
      target_ids: [article.kb_id],
      provenance: 'body text',
    });
  }
  return cases;
}

const KNOWN_ITEM_WORDS = 12;
