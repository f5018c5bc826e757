import type { Corpus, CorpusTicket, KnowledgeDocument } from '@resolution/contracts';
import { createEngine } from '../../engine.ts';
import type { Engine } from '../../engine-types.ts';
import { readIssue } from '../../text/issue.ts';

/** Depths at which a list is judged. */
export const DEPTHS = [1, 3, 5] as const;
export type Depth = (typeof DEPTHS)[number];

/** One ticket as it came in, with what was found for it without and with what had been learned by then. */
export interface ReplayedTicket {
  readonly ticket_number: string;
  /** Tickets approved before it. */
  readonly learned: number;
  /** The issue as the corpus sums it up: tickets with the same one stand or fall together. */
  readonly issue: string;
  /** Tickets with the same answer that had been approved before it: what had been learned about its issue. */
  readonly alike: number;
  readonly off: Found;
  readonly on: Found;
}

/** Place of the first right document in the search for the issue, and whether the resolution rests on a right one. */
export interface Found {
  readonly place: number | null;
  readonly resolved: boolean;
}

/**
 * Replays past tickets in the order in which they came in. Each is first asked about, of an engine that knows only the
 * corpus' articles and scripts and of one that has learned the tickets before it; then it is approved with its recorded
 * resolution. A document is right when it is the article or a script that the ticket was solved with, or an approved
 * resolution of an earlier ticket that was solved with the same one. Articles made from a ticket (`KB-SYN-…`) are left
 * out: they tell what is to be learned. So are tickets that name neither article nor script, which only learning could
 * answer.
 */
export function replayTickets(corpus: Corpus, progress: (done: number, total: number) => void): ReplayedTicket[] {
  const documents = startingDocuments(corpus);
  const [off, on] = [createEngine({ documents }), createEngine({ documents })];
  const tickets = corpus.tickets
    .filter(({ transcript }) => transcript !== null)
    .filter((ticket) => targetsOf(ticket).some((id) => off.has(id)))
    .toSorted((a, b) => inTime(a, b));
  const approved = new Map<string, readonly string[]>();
  return tickets.map((ticket, learned) => {
    progress(learned, tickets.length);
    const targets = new Set(targetsOf(ticket).flatMap((id) => [id, ...sameAs(off, corpus, id)]));
    const right = (id: string): boolean =>
      targets.has(id) || (approved.get(id)?.some((reference) => targets.has(reference)) ?? false);
    const replayed = {
      ticket_number: ticket.ticket_number,
      learned,
      issue: ticket.issue_summary ?? ticket.subject,
      alike: [...approved.keys()].filter(right).length,
      off: findFor(off, ticket, right),
      on: findFor(on, ticket, right),
    };
    const knowledge_id = `KB-NEW-${String(learned + 1).padStart(4, '0')}`;
    on.upsert(approval(knowledge_id, ticket));
    approved.set(knowledge_id, targetsOf(ticket));
    return replayed;
  });
}

function startingDocuments(corpus: Corpus): KnowledgeDocument[] {
  return [
    ...corpus.articles
      .filter(({ kb_id }) => !kb_id.startsWith('KB-SYN-'))
      .map((article): KnowledgeDocument => ({ kind: 'article', article })),
    ...corpus.scripts.map((script): KnowledgeDocument => ({ kind: 'script', script })),
  ];
}

function approval(knowledge_id: string, ticket: CorpusTicket): KnowledgeDocument {
  const { product, category, resolution, transcript } = ticket;
  const reference_articles = targetsOf(ticket);
  return {
    kind: 'knowledge',
    knowledge: { knowledge_id, product, category, resolution, transcript, reference_articles },
  };
}

/** A script where one was needed, else the article: a script ticket's article is the family it was filed under. */
function targetsOf({ kb_id, script_id }: CorpusTicket): string[] {
  return [script_id ?? kb_id].filter((id) => id !== null);
}

function sameAs(engine: Engine, corpus: Corpus, id: string): readonly string[] {
  const script = corpus.scripts.find(({ script_id }) => script_id === id);
  return script === undefined ? [] : engine.describeScript(script).equivalent_ids;
}

function findFor(engine: Engine, ticket: CorpusTicket, right: (id: string) => boolean): Found {
  const transcript = ticket.transcript ?? '';
  const limit = Math.max(...DEPTHS);
  const found = engine.search(readIssue(transcript).text, { limit });
  const index = found.findIndex(({ id, equivalent_ids }) => [id, ...equivalent_ids].some(right));
  const { abstained, sources } = engine.resolve({ conversation_id: 'replay', transcript, product: ticket.product });
  const main = sources.find(({ cited }) => cited);
  return {
    place: index === -1 ? null : index + 1,
    resolved: !abstained && main !== undefined && [main.id, ...main.equivalent_ids].some(right),
  };
}

/** By when they were opened; those without a date last, all ties by number. */
function inTime(a: CorpusTicket, b: CorpusTicket): number {
  const [left, right] = [a.created_at ?? '\uFFFF', b.created_at ?? '\uFFFF'];
  if (left !== right) return left < right ? -1 : 1;
  return a.ticket_number < b.ticket_number ? -1 : 1;
}
