import type { RankExplanation } from '@resolution/contracts';
import type { Match } from './match-measures.ts';
import type { QuestionVector } from './meaning.ts';
import { byRank, type Found, type Retriever } from './retriever.ts';

/** Places that are told; further down a place says nothing. */
const PLACES = 50;

/** Says why a document stands where it does for a question: each measure of the match, and what outcomes add. */
export function explainRank(
  retriever: Retriever,
  text: string,
  id: string,
  vector?: QuestionVector,
): RankExplanation | null {
  const query = retriever.read(text, '', vector);
  const kind = retriever.named(id)?.kind;
  const [measured] = kind === undefined ? [] : retriever.measure(query, kind, [id]);
  if (kind === undefined || measured === undefined) return null;
  const found = retriever.findKind(query, kind, PLACES);
  const withoutOutcomes = found
    .map((one) => ({ ...one, rank: one.rank - retriever.priors.shift(one.entry.searchable.id) }))
    .toSorted(byRank);
  return {
    id,
    kind,
    query: text,
    place: placeOf(found, id),
    place_without_outcomes: placeOf(withoutOutcomes, id),
    rank: measured.rank,
    parts: partsOf(retriever, measured, retriever.meanings.weightFor(query)),
    prior: retriever.priors.of(id),
  };
}

function placeOf(found: readonly Found[], id: string): number | null {
  const index = found.findIndex(({ entry }) => entry.searchable.id === id);
  return index === -1 ? null : index + 1;
}

type Part = RankExplanation['parts'][number];

/** What adds up to the rank. Measures that this kind gives no weight are left out. */
function partsOf(
  retriever: Retriever,
  { kind, match, tables, area, repair, meaning, entry }: Found,
  meaningWeight: number,
): Part[] {
  const weights = retriever.settings.rank[kind];
  const measures = (Object.keys(weights) as (keyof Match)[])
    .filter((name) => weights[name] !== 0)
    .map((name) => ({ name, value: match[name], weight: weights[name], points: match[name] * weights[name] }));
  const shift = retriever.priors.shift(entry.searchable.id);
  const common = retriever.commonness(entry.searchable);
  const added = [
    { name: 'tables', value: tables, weight: 1, points: tables },
    { name: 'area', value: area, weight: 1, points: area },
    { name: 'repair', value: repair, weight: 1, points: repair },
    { name: 'common', value: common, weight: 1, points: common },
    { name: 'meaning', value: meaning, weight: meaningWeight, points: meaning * meaningWeight },
  ] satisfies Part[];
  return [
    ...measures,
    ...added.filter(({ points }) => points !== 0),
    { name: 'outcomes', value: shift, weight: 1, points: shift },
  ];
}
