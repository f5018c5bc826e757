/**
 * Closed lists and limits, apart from the schemas that are made of them: a page that only shows a choice or a limit then
 * comes without the schemas, which weigh more than it does.
 */

/** Status flow of a ticket: `pending → in_progress → approved | rejected`; the last two are final. */
export const TICKET_STATUSES = ['pending', 'in_progress', 'approved', 'rejected'] as const;

export const PRIORITIES = ['Critical', 'High', 'Medium', 'Low'] as const;

/** Moods read from the customer's own words, from worst to best. */
export const SENTIMENTS = ['Angry', 'Frustrated', 'Worried', 'Neutral', 'Relieved', 'Satisfied'] as const;

/** Support tier a case needs. Tier 3 means that its resolution is a SQL script. */
export const SUPPORT_TIERS = ['Tier1', 'Tier2', 'Tier3'] as const;

/** What search can find: corpus articles, Tier 3 scripts, approved resolutions, solved tickets. */
export const DOCUMENT_KINDS = ['article', 'script', 'knowledge', 'ticket'] as const;

export const TICKET_SORTS = [
  'created_at',
  '-created_at',
  'priority',
  '-priority',
  'relevancy_score',
  '-relevancy_score',
  'updated_at',
  '-updated_at',
] as const;

/** What adds up to a document's rank: measures of its match, what it is, and what became of answers that rest on it. */
export const RANK_PARTS = [
  'lexical',
  'coverage',
  'inTitle',
  'inLead',
  'inHead',
  'exact',
  'passage',
  'phrase',
  'titleAsked',
  'pairs',
  'quotedTitle',
  'product',
  'brevity',
  'tables',
  'area',
  'repair',
  'common',
  'meaning',
  'outcomes',
] as const;
export type RankPartName = (typeof RANK_PARTS)[number];

export const GAP_STATUSES = ['open', 'approved', 'rejected', 'withdrawn'] as const;
export const RATE_GROUPS = ['source', 'category', 'kind'] as const;

export const PAGE_LIMIT_MAX = 100;
export const PAGE_LIMIT_DEFAULT = 50;
export const SEARCH_LIMIT_MAX = 50;
export const SEARCH_LIMIT_DEFAULT = 10;

/** NIST 800-63B-4: length is what counts; 128 bounds the work a request can ask for. */
export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 128;
export const CHAT_MESSAGE_MAX_LENGTH = 4000;
/** Longest resolution an agent may write; the spec's column is TEXT, the limit keeps a page readable. */
export const RESOLUTION_MAX_LENGTH = 20_000;

/** Most points of each part of the score; together 100. */
export const RELEVANCY_MAX = 40;
export const ACCURACY_MAX = 40;
export const COMPLETENESS_MAX = 20;

/** The marks around matched words in a snippet. */
export const SNIPPET_MARKS = { open: '⟦', close: '⟧' } as const;

/** Reasons for a thumb down; each is one for a rejection too. */
export const THUMB_REASONS = ['wrong_source', 'incorrect', 'incomplete', 'outdated', 'other'] as const;
