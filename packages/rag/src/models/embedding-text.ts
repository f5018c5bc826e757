import type { KnowledgeDocument } from '@resolution/contracts';
import { readSql } from '../sql/statements.ts';
import { readIssue } from '../text/issue.ts';

/** Characters of a document that say what it is about. Many models read 512 tokens, and some servers refuse more. */
const LONGEST = 1800;

/**
 * What an embedding model is given of a document: what it is called, when it is needed, how it begins. Of a talk only the
 * problem as it was told, never the talk itself.
 */
export function embeddingTextOf(document: KnowledgeDocument): string {
  return partsOf(document)
    .filter((part) => part !== null && part.trim() !== '')
    .join('\n')
    .slice(0, LONGEST)
    .toWellFormed();
}

function partsOf(document: KnowledgeDocument): readonly (string | null)[] {
  if (document.kind === 'article') {
    const { title, category, body } = document.article;
    return [title, category, body.startsWith(title) ? body.slice(title.length) : body];
  }
  if (document.kind === 'script') {
    const { title, category, module, purpose, script_text } = document.script;
    const { tablesWritten, tablesRead } = readSql(script_text);
    return [title, category, module, purpose, named('Writes', tablesWritten), named('Reads', tablesRead)];
  }
  if (document.kind === 'ticket') {
    const { subject, category, issue_summary, transcript, description, resolution } = document.ticket;
    const told = transcript === null ? null : readIssue(transcript).text;
    return [subject, category, issue_summary ?? told, description, resolution];
  }
  const { category, transcript, resolution } = document.knowledge;
  return [category, transcript === null ? null : readIssue(transcript).text, resolution];
}

function named(what: string, tables: readonly string[]): string | null {
  return tables.length === 0 ? null : `${what} ${tables.join(', ')}`;
}
