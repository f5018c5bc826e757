export interface ReferencePart {
  readonly text: string;
  /** The id that `text` is, when it is one. */
  readonly id: string | null;
}

const ID = /\b(?:KB-(?:SYN|NEW)-\d{4,12}|KB-[0-9A-F]{10}|SCRIPT-\d{4,12}|CS-\d{8})\b/gu;

/** Cuts a text at the ids in it, so that each can become a link. */
export function splitReferences(text: string): ReferencePart[] {
  const parts: ReferencePart[] = [];
  let at = 0;
  for (const match of text.matchAll(ID)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), id: null });
    parts.push({ text: match[0], id: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), id: null });
  return parts;
}

/** Whether a text is an id of this system and nothing else. */
export function isReference(text: string): boolean {
  const [part, ...more] = splitReferences(text);
  return part !== undefined && part.id !== null && more.length === 0;
}
