import type { DocumentKind } from '@resolution/contracts';
import type { Query } from './query.ts';
import { type Accept, type Found, KINDS, type Retriever } from './retriever.ts';

/** What speaks for one kind of document in answer to a question, each about 0 to 1. */
export interface KindEvidence {
  /** How much of a title stands word for word in the question. */
  readonly quoted: number;
  readonly coverage: number;
  /** Share of the question that title and lead of the best document mention. */
  readonly head: number;
  /** Share of the question that the best document mentions in the question's own words. */
  readonly exact: number;
  /** Evidence that a table is named. */
  readonly tables: number;
  /** Evidence that the area of work is named. */
  readonly area: number;
  /** Words that ask for this kind. */
  readonly cues: number;
}

export const KIND_EVIDENCE = [
  'quoted',
  'coverage',
  'head',
  'exact',
  'tables',
  'area',
  'cues',
] as const satisfies readonly (keyof KindEvidence)[];

export interface RouterSettings {
  /** How fast the probability falls with the rank behind the kind's best document. */
  readonly sharpness: Readonly<Record<DocumentKind, number>>;
  /** Softmax regression over the kinds. */
  readonly bias: Readonly<Record<DocumentKind, number>>;
  readonly weights: Readonly<Record<DocumentKind, KindEvidence>>;
}

/** Words that ask for one kind of document, as index terms, with how plainly they do. */
const CUES: Readonly<Record<DocumentKind, ReadonlyMap<string, number>>> = {
  article: new Map([
    ['articl', 1],
    ['click', 0.5],
    ['menu', 0.5],
    ['screen', 0.4],
    ['button', 0.5],
    ['tab', 0.4],
    ['set_up', 0.4],
    ['report', 0.4],
    ['browser', 0.5],
    ['print', 0.4],
  ]),
  script: new Map([
    ['script', 1],
    ['backend', 1],
    ['datafix', 1],
    ['sql', 1],
    ['databas', 1],
    ['db', 1],
    ['tabl', 0.7],
    ['remedi', 0.7],
    ['row', 0.7],
    ['column', 0.4],
    ['record', 0.5],
    ['flag', 0.4],
    ['phantom', 0.5],
    ['orphan', 0.6],
    ['corrupt', 0.6],
    ['integr', 0.6],
    ['inconsist', 0.6],
    ['null', 0.7],
    ['id', 0.5],
    ['pointer', 0.6],
    ['tie', 0.3],
    ['link', 0.2],
    ['count', 0.2],
  ]),
  ticket: new Map([
    ['ticket', 1],
    ['similar', 0.5],
    ['previous', 0.6],
    ['earlier', 0.4],
    ['past', 0.4],
    ['site', 0.6],
    ['refresh', 0.4],
  ]),
  knowledge: new Map([['approv', 0.3]]),
};
const CUES_FULL = 2;
const TABLES_FULL = 4;
const AREA_FULL = 2.5;

/** Candidates for each script to be shown, because of those that do the same only one is. */
const TWINS = 3;

/** A document with its probability of being the one that was asked for. */
export interface Routed extends Found {
  /** 0 to 1; those of all documents sum to 1 at most. */
  readonly score: number;
}

/**
 * The best documents over all kinds. Each kind is searched by itself; what its best match shows (a quoted title, a named
 * table, words that ask for it) gives the kind a probability, and the ranks within the kind share it out.
 */
export function findAnywhere(retriever: Retriever, query: Query, limit: number, accept?: Accept): Routed[] {
  const { sharpness, bias, weights } = retriever.settings.router;
  const lists = KINDS.map((kind) => ({
    kind,
    found: withoutTwins(retriever.findKind(query, kind, kind === 'script' ? limit * TWINS : limit, { accept })),
  })).filter(({ found }) => found.length > 0);
  const logits = lists.map(({ kind, found }) => {
    const evidence = kindEvidence(retriever, query, kind, found);
    return KIND_EVIDENCE.reduce((sum, name) => sum + weights[kind][name] * evidence[name], bias[kind]);
  });
  const top = Math.max(...logits);
  const total = logits.reduce((sum, logit) => sum + Math.exp(logit - top), 0);
  const routed = lists.flatMap(({ kind, found }, index) => {
    const share = Math.exp((logits[index] ?? 0) - top) / total;
    const best = found[0]?.rank ?? 0;
    const voices = found.map(({ rank }) => Math.exp((rank - best) * sharpness[kind]));
    const mass = voices.reduce((sum, voice) => sum + voice, 0);
    return found.map((one, at) => ({ ...one, score: (share * (voices[at] ?? 0)) / mass }));
  });
  return routed
    .toSorted((a, b) => b.score - a.score || (a.entry.searchable.id < b.entry.searchable.id ? -1 : 1))
    .slice(0, limit);
}

/** @param found documents of the kind, best first */
export function kindEvidence(
  retriever: Retriever,
  query: Query,
  kind: DocumentKind,
  found: readonly Found[],
): KindEvidence {
  const near = found.slice(0, 3);
  const most = (read: (one: Found) => number): number => near.reduce((best, one) => Math.max(best, read(one)), 0);
  return {
    quoted: most(({ match }) => match.quotedTitle),
    coverage: most(({ match }) => match.coverage),
    head: most(({ match }) => match.inHead),
    exact: most(({ match }) => match.exact),
    tables: Math.min(1, most(({ tables }) => tables) / TABLES_FULL),
    area: Math.min(1, most(({ area }) => area) / AREA_FULL),
    cues: cuesOf(retriever, query, kind),
  };
}

function cuesOf(retriever: Retriever, query: Query, kind: DocumentKind): number {
  let sum = 0;
  for (const term of new Set(query.unquoted)) sum += CUES[kind].get(retriever.lexicon.termOf(term)) ?? 0;
  if (kind === 'script') sum += /\b(?:back[- ]?end|db|sql)\b/i.test(query.text) ? 0.5 : 0;
  return Math.min(1, sum / CUES_FULL);
}

/** Of scripts that do the same only the first. */
function withoutTwins(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter(({ entry: { searchable } }) => {
    const signature = searchable.script?.signature;
    if (signature === undefined) return true;
    if (seen.has(signature)) return false;
    seen.add(signature);
    return true;
  });
}
