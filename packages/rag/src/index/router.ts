import type { DocumentKind } from '@resolution/contracts';
import type { Query } from './query.ts';
import type { Accept } from './retriever.ts';
import { type Found, KINDS, type Retriever } from './retriever.ts';

/** How documents of different kinds are put into one list. */
export interface RouterSettings {
  readonly scale: Readonly<Record<DocumentKind, number>>;
  readonly bias: Readonly<Record<DocumentKind, number>>;
  /** What a cue word outside quotation marks adds to its kind, and how many count. */
  readonly cue: Readonly<Record<DocumentKind, number>>;
  readonly cueLimit: number;
}

/** Words that ask for one kind of document, as index terms. */
const CUES: Readonly<Record<DocumentKind, ReadonlySet<string>>> = {
  article: new Set(['articl', 'click', 'menu', 'navig', 'screen', 'button', 'tab']),
  script: new Set(['script', 'backend', 'datafix', 'sql', 'databas', 'tabl', 'remedi', 'row', 'column']),
  ticket: new Set(['ticket', 'case', 'previous', 'earlier', 'past', 'refresh', 'site']),
  knowledge: new Set(['approv']),
};

/** A document with its score over all kinds. */
export interface Routed extends Found {
  readonly score: number;
}

/**
 * The best documents over all kinds. Each kind is searched by itself; what its best match shows (a quoted title, a named
 * table, cue words) decides how the kinds stand to each other.
 */
export function findAnywhere(retriever: Retriever, query: Query, limit: number, accept?: Accept): Routed[] {
  const { scale, bias, cue, cueLimit } = retriever.settings.router;
  const words = new Set(query.unquoted.map((term) => retriever.lexicon.termOf(term)));
  const routed: Routed[] = [];
  for (const kind of KINDS) {
    const cues = Math.min(cueLimit, [...CUES[kind]].filter((term) => words.has(term)).length);
    for (const found of retriever.findKind(query, kind, limit, accept)) {
      routed.push({ ...found, score: found.rank * scale[kind] + bias[kind] + cues * cue[kind] });
    }
  }
  return routed
    .toSorted((a, b) => b.score - a.score || (a.entry.searchable.id < b.entry.searchable.id ? -1 : 1))
    .slice(0, limit);
}
