/** An id named in a text, in the form in which documents carry it. */
const DOCUMENT_ID = /\b(?:KB-(?:[0-9A-F]{10}|SYN-\d{4,12}|NEW-\d{4,12})|SCRIPT-\d{4,12}|CS-\d{8})\b/gi;

/** Codes that people put beside a question and that name no document: `(Ref SYN-1234)`, `Ticket #88-123`. */
const FOREIGN_REFERENCE = /\(\s*ref(?:erence)?\.?:?\s+[A-Z]{2,}[- ]?\d+\s*\)|\bref(?:erence)?\s+[A-Z]{2,}-\d+\b/gi;

/** Ids of documents named in the text, upper-cased, each once, in order. */
export function documentIdsIn(text: string): string[] {
  const ids = new Set<string>();
  for (const match of text.matchAll(DOCUMENT_ID)) ids.add(match[0].toUpperCase());
  return [...ids];
}

/** The text without codes that name no document. Blanked with spaces, so offsets stay. */
export function withoutForeignReferences(text: string): string {
  return text.replace(FOREIGN_REFERENCE, (code) => ' '.repeat(code.length));
}

/** The text without the document ids in it. */
export function withoutDocumentIds(text: string): string {
  return text.replace(DOCUMENT_ID, (id) => ' '.repeat(id.length));
}
