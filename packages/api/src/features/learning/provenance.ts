import { type CorpusLineage, gapRefSchema, type HistoryLine, type KnowledgeHistory } from '@resolution/contracts';
import type { ReadRepositories } from '@resolution/db';

const CITATIONS_SHOWN = 100;

/**
 * Where a document came from and what came of it: the lineage that is kept, the tickets whose resolution cites it now, and
 * the solved tickets of the corpus that used it and of which the lineage says nothing.
 */
export async function provenanceOf(
  db: Pick<ReadRepositories, 'corpus' | 'gaps' | 'tickets'>,
  id: string,
): Promise<Pick<KnowledgeHistory, 'came_from' | 'led_to' | 'cited_count'>> {
  const kept = await db.corpus.lineageOf(id);
  const cited = await db.gaps.citations(id, { limit: CITATIONS_SHOWN });
  const known = new Set([...kept, ...cited].map((line) => otherEnd(line, id)));
  const solved = (await db.corpus.solvedWith(id, CITATIONS_SHOWN))
    .filter((ticket) => !known.has(ticket))
    .map((ticket) => solvedWith(id, ticket));
  const lines = [...kept, ...cited, ...solved];
  const existing = await db.corpus.existing(lines.map((line) => otherEnd(line, id)));
  const seen = lines.map((line): HistoryLine => {
    const other_id = otherEnd(line, id);
    return { ...line, other_id, opens: existing.get(other_id) ?? (isGap(other_id) ? 'gap' : null) };
  });
  return {
    came_from: seen.slice(0, kept.length).filter((line) => line.kb_id === id),
    led_to: [...seen.slice(0, kept.length).filter((line) => line.kb_id !== id), ...seen.slice(kept.length)],
    cited_count: await db.tickets.count({ cites: id }),
  };
}

function otherEnd({ kb_id, source_id }: CorpusLineage, id: string): string {
  return kb_id === id ? source_id : kb_id;
}

function solvedWith(kb_id: string, source_id: string): CorpusLineage {
  const nothing = { evidence_snippet: null, event_at: null };
  return { kb_id, source_type: 'Ticket', source_id, relationship: 'SOLVED_WITH', ...nothing };
}

const isGap = (id: string): boolean => gapRefSchema.safeParse(id).success;
