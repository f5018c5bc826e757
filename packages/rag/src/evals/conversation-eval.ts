import type { Corpus, CorpusTicket } from '@resolution/contracts';
import type { ConversationInput, Engine, EngineResolution } from '../engine-types.ts';
import { holdOut, ticketsAlone, ticketsByIssue } from './hold-out.ts';
import type { MeasureSheet } from './measures.ts';
import type { FitOf } from './retrieval-eval.ts';
import { macroF1, type Scored } from './statistics.ts';

/** What the engine made of one past ticket's conversation while that ticket, or its whole issue, was out of its sight. */
interface HeldOut {
  readonly ticket: CorpusTicket;
  readonly resolution: EngineResolution;
  readonly articles: readonly string[];
  readonly scripts: readonly string[];
}

/** Runs every conversation with its own ticket withdrawn ("seen") and with all tickets of its issue withdrawn ("unseen"). */
export function evaluateConversations(engine: Engine, corpus: Corpus, fitOf: FitOf, sheet: MeasureSheet): Scored[] {
  const read = (conversation: ConversationInput, ticket: CorpusTicket): HeldOut => {
    const { articles, scripts } = engine.candidates(conversation);
    return { ticket, resolution: engine.resolve(conversation), articles, scripts };
  };
  const seen = holdOut(engine, corpus, ticketsAlone(corpus), read);
  report(sheet, 'seen', 'issue seen before', seen, fitOf);
  const unseen = holdOut(engine, corpus, ticketsByIssue(corpus), read);
  report(sheet, 'unseen', 'issue never seen', unseen, fitOf);
  return [...seen, ...unseen].flatMap(({ ticket, resolution }) => judged(ticket, resolution, fitOf));
}

function report(sheet: MeasureSheet, id: string, label: string, held: readonly HeldOut[], fitOf: FitOf): void {
  const group = `New conversation, ${label}`;
  const withArticle = held.filter(({ ticket }) => ticket.kb_id !== null);
  for (const cut of [1, 5] as const) {
    sheet.mean(
      `new.${id}.article@${cut}`,
      group,
      `right article in the top ${cut}`,
      withArticle.map(({ ticket, articles }) => ({
        id: ticket.ticket_number,
        value: articles.slice(0, cut).includes(ticket.kb_id ?? '') ? 1 : 0,
      })),
    );
  }
  const withScript = held.filter(({ ticket }) => ticket.script_id !== null);
  for (const cut of [1, 3] as const) {
    sheet.mean(
      `new.${id}.script@${cut}`,
      group,
      `right category and table in the top ${cut} scripts`,
      withScript.map(({ ticket, scripts }) => ({
        id: ticket.ticket_number,
        value: scripts.slice(0, cut).some((script) => fitOf(script) === fitOf(ticket.script_id ?? '')) ? 1 : 0,
      })),
    );
  }
  const categories = held.flatMap(({ ticket, resolution }) =>
    ticket.category === null ? [] : [{ id: ticket.ticket_number, truth: ticket.category, guess: resolution.category }],
  );
  sheet.mean(
    `category.${id}.accuracy`,
    `Category, ${label}`,
    'accuracy',
    categories.map((one) => ({ id: one.id, value: one.truth === one.guess ? 1 : 0 })),
  );
  sheet.statistic(`category.${id}.f1`, `Category, ${label}`, 'macro-F1', categories, macroF1);
  const tiers = held.filter(({ ticket }) => ticket.tier !== null);
  sheet.mean(
    `tier3.${id}.accuracy`,
    `Tier 3 against the rest, ${label}`,
    'accuracy',
    tiers.map(({ ticket, resolution }) => ({
      id: ticket.ticket_number,
      value: (ticket.tier === 'Tier3') === (resolution.tier === 'Tier3') ? 1 : 0,
    })),
  );
  sheet.mean(
    `resolved.${id}`,
    group,
    'not abstained',
    held.map(({ ticket, resolution }) => ({ id: ticket.ticket_number, value: resolution.abstained ? 0 : 1 })),
  );
}

/**
 * A resolution is right when it cites what solved the ticket: its article, or a script for the same category and table.
 * An abstention is wrong, with the little score that it gave itself. Tickets that were solved without either are left out.
 */
function judged(ticket: CorpusTicket, resolution: EngineResolution, fitOf: FitOf): Scored[] {
  const positive = solves(ticket, resolution.script_id ?? resolution.kb_id, fitOf);
  return positive === null ? [] : [{ score: resolution.relevancy_score / 100, positive }];
}

/** Whether a document is what solved a ticket, or a script for the same category and table; null for tickets solved without. */
export function solves(ticket: CorpusTicket, id: string | null, fitOf: FitOf): boolean | null {
  if (ticket.script_id !== null) {
    return id?.startsWith('SCRIPT-') === true && fitOf(id) === fitOf(ticket.script_id);
  }
  return ticket.kb_id === null ? null : id === ticket.kb_id;
}
