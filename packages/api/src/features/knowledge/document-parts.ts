import type { KnowledgeDetail, KnowledgeDocument } from '@resolution/contracts';

/** What every document has, whatever its kind calls it. */
export type DocumentParts = Pick<
  KnowledgeDetail,
  'id' | 'title' | 'content' | 'product' | 'category' | 'module' | 'tags' | 'tier' | 'created_at' | 'updated_at'
>;

/** Longest title made of a text that has none. */
const TITLE_LENGTH = 90;

const NOTHING_MORE = {
  product: null,
  module: null,
  tags: null,
  tier: null,
  created_at: null,
  updated_at: null,
} as const;

export function partsOf(document: KnowledgeDocument): DocumentParts {
  if (document.kind === 'article') {
    const { kb_id, title, body, category, module, tags, created_at, updated_at } = document.article;
    return { ...NOTHING_MORE, id: kb_id, title, content: body, category, module, tags, created_at, updated_at };
  }
  if (document.kind === 'script') {
    const { script_id, title, script_text, category, module } = document.script;
    return { ...NOTHING_MORE, id: script_id, title, content: script_text, category, module, tier: 'Tier3' };
  }
  if (document.kind === 'ticket') {
    const { ticket_number, subject, resolution, closed_at, product, category, module, tags, tier, created_at } =
      document.ticket;
    const named = { id: ticket_number, title: subject, content: resolution, updated_at: closed_at };
    return { ...named, product, category, module, tags, tier, created_at };
  }
  const { knowledge_id, resolution, product, category } = document.knowledge;
  return { ...NOTHING_MORE, id: knowledge_id, title: titleOf(resolution), content: resolution, product, category };
}

/** An approved text has no title of its own: its first line that is more than a reference stands for one. */
function titleOf(resolution: string): string {
  const lines = resolution.split('\n').map((line) => line.trim());
  const line = lines.find((text) => text !== '' && !/^\w+: (?:KB|SCRIPT|CS)-\S+$/.test(text)) ?? lines[0] ?? '';
  return line.length <= TITLE_LENGTH ? line : `${line.slice(0, TITLE_LENGTH - 1).toWellFormed()}…`;
}

/** Whether an approved resolution tells to run a script. */
export function restsOnScript(document: KnowledgeDocument): boolean {
  return document.kind === 'knowledge' && document.knowledge.resolution.startsWith('Script:');
}
