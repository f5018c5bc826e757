import type { RagResponse } from '@resolution/contracts';
import Table from 'cli-table3';

/** Width of a table in a pipe, where nobody says how wide the screen is. */
const PLAIN_WIDTH = 140;
/** Conversation, category, priority, score and references with their borders; the resolution gets what is left. */
const FIXED_WIDTH = 92;
const MIN_RESOLUTION_WIDTH = 24;

/** One line for each resolution: what it is about, how good it is, and what it rests on. */
export function resolutionTable(responses: readonly RagResponse[], columns: number = PLAIN_WIDTH): string {
  const width = Math.max(MIN_RESOLUTION_WIDTH, columns - FIXED_WIDTH);
  const table = new Table({
    head: ['Conversation', 'Category', 'Priority', 'Score', 'Rests on', 'Resolution'],
    style: { head: [], border: [], compact: true },
  });
  for (const { conversation_id, category, resolution, metadata } of responses) {
    const { kb_id, script_id } = resolution.reference_article;
    table.push([
      cut(conversation_id, 20),
      cut(category ?? '–', 18),
      metadata.priority,
      resolution.relevancy_score === null ? 'not scored' : String(resolution.relevancy_score),
      [kb_id, script_id].filter((id) => id !== null).join(', ') || '–',
      cut(steps(resolution.content), width),
    ]);
  }
  return table.toString();
}

/** The first words of the steps: the line that names the reference has a column of its own. */
function steps(content: string): string {
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  const [first = '', ...rest] = lines;
  return (/^(?:KB|Script|Resolution|Knowledge): /.test(first) ? rest : lines).join(' ');
}

function cut(text: string, width: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= width ? plain : `${plain.slice(0, width - 1)}…`;
}
