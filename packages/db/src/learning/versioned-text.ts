import type { DocumentRecord } from '../corpus/documents.ts';

/** The part of a document that has versions. */
export interface VersionedText {
  readonly title: string | null;
  readonly content: string;
  readonly category: string | null;
}

/** What of a document has versions; an approved resolution has no title of its own. */
export function textOf({ document }: DocumentRecord): VersionedText {
  if (document.kind === 'article') {
    const { title, body, category } = document.article;
    return { title, content: body, category };
  }
  if (document.kind === 'script') {
    const { title, script_text, category } = document.script;
    return { title, content: script_text, category };
  }
  if (document.kind === 'knowledge') {
    const { resolution, category } = document.knowledge;
    return { title: null, content: resolution, category };
  }
  const { subject, resolution, category } = document.ticket;
  return { title: subject, content: resolution, category };
}
