import type { CorpusPlaceholder } from '@resolution/contracts';
import type { Query } from '../index/query.ts';
import type { Found, Retriever } from '../index/retriever.ts';
import { readSql } from '../sql/statements.ts';
import { draftFromArticle } from './article-draft.ts';
import type { Draft } from './draft.ts';
import { draftFromScript } from './script-draft.ts';
import { draftFromKnowledge, draftFromTicket } from './ticket-draft.ts';

export interface DraftContext {
  readonly retriever: Retriever;
  readonly placeholders: readonly CorpusPlaceholder[];
  /** Ids of scripts that do the same as the given one. */
  readonly equivalentsOf: (scriptId: string) => readonly string[];
}

/** Documents that lend a script their checks and their way of verifying. */
export interface ScriptCompany {
  readonly ticket: Found | undefined;
  readonly caseArticle: Found | undefined;
}

/** Drafts the resolution that rests on one document, by its kind. */
export function draftFrom(context: DraftContext, query: Query, main: Found, company: ScriptCompany): Draft {
  const { document, script } = main.entry.searchable;
  if (document.kind === 'article') return draftFromArticle(context.retriever, query, main, document.article);
  if (document.kind === 'knowledge') return draftFromKnowledge(main, document.knowledge);
  if (document.kind === 'ticket') return draftFromTicket(main, document.ticket);
  return draftFromScript(main, document.script, {
    reading: script?.reading ?? readSql(document.script.script_text),
    equivalentIds: context.equivalentsOf(document.script.script_id),
    placeholders: context.placeholders,
    ...company,
  });
}
