import type { Found } from '../index/retriever.ts';
import type { Evidence } from './evidence.ts';

export interface MainSourceSettings {
  /** Probability of Tier 3 from which a script is the answer. */
  readonly tier3: number;
  /** Coverage from which approved knowledge answers before anything else. */
  readonly knowledgeCoverage: number;
  /** Meaning from which it does so as well. */
  readonly knowledgeMeaning: number;
  /** Coverage from which a past ticket without an article answers by itself, and below which an article cannot object. */
  readonly ticketCoverage: number;
  readonly articleCoverage: number;
}

/**
 * The document that a resolution rests on: what people approved for the same words or the same meaning first, a script where data is damaged,
 * then the article; a past ticket that was solved without an article when it is nearly the same issue.
 */
export function chooseMain(evidence: Evidence, tier3: number, settings: MainSourceSettings): Found | undefined {
  const [knowledge] = evidence.knowledge;
  const [script] = evidence.scripts;
  const [article] = evidence.articles;
  const [ticket] = evidence.tickets;
  if (
    knowledge !== undefined &&
    knowledge.match.coverage >= settings.knowledgeCoverage &&
    knowledge.match.coverage >= (article?.match.coverage ?? 0)
  )
    return knowledge;
  if (
    knowledge !== undefined &&
    knowledge.meaning >= settings.knowledgeMeaning &&
    knowledge.meaning >= (article?.meaning ?? 0)
  )
    return knowledge;
  if (script !== undefined && tier3 >= settings.tier3) return script;
  if (
    ticket !== undefined &&
    article !== undefined &&
    solvedWithoutArticle(ticket) &&
    ticket.match.coverage >= settings.ticketCoverage &&
    article.match.coverage < settings.articleCoverage + ticket.match.coverage / 4
  )
    return ticket;
  return article ?? knowledge ?? ticket ?? script;
}

function solvedWithoutArticle({ entry: { searchable } }: Found): boolean {
  return (
    searchable.document.kind === 'ticket' &&
    searchable.document.ticket.kb_id === null &&
    searchable.document.ticket.script_id === null
  );
}
