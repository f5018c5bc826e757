import type { Corpus, CorpusTicket } from '@resolution/contracts';
import type { ConversationInput, Engine } from '../engine-types.ts';

type Groups = readonly (readonly CorpusTicket[])[];

/** Each conversation by itself: others of its issue stay known. */
export function ticketsAlone(corpus: Corpus): Groups {
  return spoken(corpus).map((ticket) => [ticket]);
}

/** The conversations of each issue together: the issue was never seen. */
export function ticketsByIssue(corpus: Corpus): Groups {
  return [
    ...Map.groupBy(spoken(corpus), ({ issue_summary, ticket_number }) => issue_summary ?? ticket_number).values(),
  ];
}

const spoken = ({ tickets }: Corpus): CorpusTicket[] => tickets.filter(({ transcript }) => transcript !== null);

/** Withdraws each group of tickets with the articles made from them, reads their conversations, and puts all back. */
export function holdOut<Reading>(
  engine: Engine,
  corpus: Corpus,
  groups: Groups,
  read: (conversation: ConversationInput, ticket: CorpusTicket) => Reading,
): Reading[] {
  const articles = new Map(corpus.articles.map((article) => [article.kb_id, article]));
  return groups.flatMap((group) => {
    const made = group.flatMap(({ generated_kb_id }) =>
      generated_kb_id === null ? [] : (articles.get(generated_kb_id) ?? []),
    );
    for (const { ticket_number } of group) engine.withdraw(ticket_number);
    for (const { kb_id } of made) engine.withdraw(kb_id);
    const readings = group.map((ticket) =>
      read(
        {
          conversation_id: ticket.conversation_id ?? ticket.ticket_number,
          transcript: ticket.transcript ?? '',
          product: ticket.product,
        },
        ticket,
      ),
    );
    for (const ticket of group) engine.upsert({ kind: 'ticket', ticket });
    for (const article of made) engine.upsert({ kind: 'article', article });
    return readings;
  });
}
