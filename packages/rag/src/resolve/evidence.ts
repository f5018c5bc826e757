import type { CorpusTicket } from '@resolution/contracts';
import type { Query } from '../index/query.ts';
import { byRank, type Found, type Retriever } from '../index/retriever.ts';
import { type IssueSupport, issueSupport } from '../score/issue-support.ts';
import { isLearned } from '../score/support.ts';
import type { DataWordModel } from '../triage/data-words.ts';
import { rankByTable, type TableGroupSettings } from './table-groups.ts';

export interface EvidenceSettings {
  /** Past tickets that speak for the articles and scripts that solved them. */
  readonly tickets: number;
  /** How fast a ticket's voice fades with its rank behind the best. */
  readonly sharpness: number;
  /** What an article gains when all near tickets used it, and when it carries the issue's category. */
  readonly vote: number;
  readonly category: number;
  /** What a script gains when all near tickets used it. */
  readonly scriptVote: number;
  readonly tables: TableGroupSettings;
  readonly perKind: number;
  /** Articles that are found by their words, before those of past tickets and of the category join them. */
  readonly articles: number;
  /** Scripts that are found by their words, before those of past tickets join them. */
  readonly scripts: number;
  /** Share of the candidates that are measured: a resolution rests on one document, where a search shows ten. */
  readonly candidateShare: number;
}

/** Everything found for one issue, each list best first. */
export interface Evidence {
  readonly tickets: readonly Found[];
  /** Articles of the knowledge base without those that document one ticket's script. */
  readonly articles: readonly Found[];
  /** Articles made from a ticket (`KB-SYN-…`). */
  readonly caseArticles: readonly Found[];
  readonly scripts: readonly Found[];
  readonly knowledge: readonly Found[];
  /** Share of the near tickets' voices that used each article or script, by id. */
  readonly votes: ReadonlyMap<string, number>;
  readonly support: IssueSupport;
}

/** An article that tells one past ticket of the corpus; a draft that people accepted here is an article like others. */
export const isCaseArticle = (found: Found): boolean =>
  found.entry.searchable.id.startsWith('KB-SYN-') && !isLearned(found);

/** @param category the issue's category, which lifts articles and scripts that carry it */
export function gatherEvidence(
  retriever: Retriever,
  query: Query,
  tickets: readonly Found[],
  category: string | null,
  dataWords: DataWordModel,
  settings: EvidenceSettings,
): Evidence {
  const voices = readVoices(tickets, settings);
  const votes = new Map([
    ...tally(voices, (ticket) => ticket.generated_kb_id),
    ...tally(voices, (ticket) => ticket.kb_id),
    ...tally(voices, (ticket) => ticket.script_id),
  ]);
  const articles = liftArticles(retriever, query, voices, category, settings);
  const scripts = liftScripts(retriever, query, voices, category, dataWords, settings);
  const knowledge = retriever.findKind(query, 'knowledge', settings.perKind);
  return {
    tickets,
    articles: articles.filter((found) => !isCaseArticle(found)).slice(0, settings.perKind),
    caseArticles: articles.filter(isCaseArticle).slice(0, settings.perKind),
    scripts: scripts.slice(0, settings.perKind),
    knowledge,
    votes,
    support: issueSupport(retriever, query, [...articles, ...scripts, ...knowledge, ...tickets.slice(0, 3)]),
  };
}

interface Voice {
  readonly ticket: CorpusTicket;
  /** Share of all voices, scaled by how near the nearest ticket is. */
  readonly weight: number;
}

function readVoices(tickets: readonly Found[], settings: EvidenceSettings): Voice[] {
  const near = tickets.slice(0, settings.tickets);
  const best = near[0];
  if (best === undefined) return [];
  const raw = near.map((found) => ({ found, voice: Math.exp((found.rank - best.rank) * settings.sharpness) }));
  const total = raw.reduce((sum, { voice }) => sum + voice, 0);
  return raw.flatMap(({ found, voice }) => {
    const { document } = found.entry.searchable;
    return document.kind === 'ticket'
      ? [{ ticket: document.ticket, weight: (voice / total) * best.match.coverage }]
      : [];
  });
}

function tally(voices: readonly Voice[], idOf: (ticket: CorpusTicket) => string | null): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { ticket, weight } of voices) {
    const id = idOf(ticket);
    if (id !== null) votes.set(id, (votes.get(id) ?? 0) + weight);
  }
  return votes;
}

function liftArticles(
  retriever: Retriever,
  query: Query,
  voices: readonly Voice[],
  category: string | null,
  settings: EvidenceSettings,
): Found[] {
  const votes = tally(voices, (ticket) => ticket.kb_id);
  for (const [id, weight] of tally(voices, (ticket) => ticket.generated_kb_id)) votes.set(id, weight);
  const found = new Map(
    retriever
      .findKind(query, 'article', settings.articles, { share: settings.candidateShare })
      .map((one) => [one.entry.searchable.id, one]),
  );
  const others = retriever.measure(
    query,
    'article',
    [...votes.keys(), ...retriever.labelled('article', category)].filter((id) => !found.has(id)),
  );
  for (const one of others) found.set(one.entry.searchable.id, one);
  return [...found.values()]
    .map((one) => ({
      ...one,
      rank:
        one.rank +
        settings.vote * (votes.get(one.entry.searchable.id) ?? 0) +
        (category !== null && one.entry.searchable.category === category ? settings.category : 0),
    }))
    .toSorted(byRank);
}

function liftScripts(
  retriever: Retriever,
  query: Query,
  voices: readonly Voice[],
  category: string | null,
  dataWords: DataWordModel,
  settings: EvidenceSettings,
): Found[] {
  const votes = tally(voices, (ticket) => ticket.script_id);
  const tables = new Map<string, number>();
  for (const [id, weight] of votes) {
    const table = retriever.pools.script.get(id)?.searchable.script?.table;
    if (table !== undefined && table !== '') tables.set(table, (tables.get(table) ?? 0) + weight);
  }
  const found = new Map(
    retriever
      .findKind(query, 'script', settings.scripts, { share: settings.candidateShare })
      .map((one) => [one.entry.searchable.id, one]),
  );
  for (const one of retriever.measure(
    query,
    'script',
    [...votes.keys()].filter((id) => !found.has(id)),
  ))
    found.set(one.entry.searchable.id, one);
  return rankByTable(
    retriever,
    query,
    [...found.values()]
      .map((one) => ({ ...one, rank: one.rank + settings.scriptVote * (votes.get(one.entry.searchable.id) ?? 0) }))
      .toSorted(byRank),
    tables,
    dataWords.lifts(retriever, query.dataWords),
    category,
    settings.tables,
  );
}
