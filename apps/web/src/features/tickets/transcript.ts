import type { EvidenceSpan } from '@resolution/contracts';

export type SpeakerRole = 'customer' | 'agent';

/** One person's turn. `start` and `end` are offsets of its text in the transcript, in UTF-16 units as in evidence. */
export interface Turn {
  /** Null where the transcript names nobody. */
  readonly speaker: string | null;
  readonly role: SpeakerRole;
  readonly start: number;
  readonly end: number;
}

export interface TranscriptPeople {
  readonly agent: string | null;
  readonly customer: string | null;
}

const LABEL = /^[ \t]*([^\n:]{1,60}):[ \t]*/u;
const GENERIC_CUSTOMER = /^(?:customer|client|caller|user|resident|contact)\b/iu;
const GENERIC_AGENT = /\b(?:agent|support|representative|rep|specialist|technician|bot)\b/iu;
/** `Ari (ExampleCo)`: a company in brackets is how chat exports name the supporting side. */
const WITH_COMPANY = /\([^)]+\)\s*$/u;
const NAME_LIKE = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.()&-]+){0,5}$/u;

const FULL_NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]+(?:\s+[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*){1,3}$/u;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly label: string | null;
  readonly textStart: number;
}

function linesOf(transcript: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= transcript.length) {
    const newline = transcript.indexOf('\n', start);
    const end = newline === -1 ? transcript.length : newline;
    const found = LABEL.exec(transcript.slice(start, end));
    const label = found?.[1]?.trim() ?? null;
    lines.push({ start, end, label, textStart: start + (found?.[0].length ?? 0) });
    if (newline === -1) break;
    start = newline + 1;
  }
  return lines;
}

const firstName = (name: string) => name.trim().split(/\s+/u)[0]?.toLowerCase() ?? '';
const isPerson = (label: string, name: string | null) => name !== null && firstName(label) === firstName(name);

/**
 * Which labels are speakers rather than the beginning of a sentence ("Error: …"): names of the people we know of,
 * generic roles, a name with a company in brackets, or a name-like label that speaks more than once.
 */
function speakersOf(lines: readonly Line[], people: TranscriptPeople): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { label } of lines) if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  const speakers = new Set<string>();
  for (const [label, count] of counts) {
    const known = isPerson(label, people.agent) || isPerson(label, people.customer);
    const generic = GENERIC_CUSTOMER.test(label) || (GENERIC_AGENT.test(label) && label.split(' ').length <= 3);
    if (known || generic || WITH_COMPANY.test(label) || (count > 1 && NAME_LIKE.test(label))) speakers.add(label);
  }
  const opening = lines[0]?.label;
  if (opening && NAME_LIKE.test(opening)) speakers.add(opening);
  // Nobody talks alone: a full name answers, even when it answers only once.
  if (speakers.size === 1) for (const label of counts.keys()) if (FULL_NAME.test(label)) speakers.add(label);
  return speakers;
}

function roleOf(label: string, people: TranscriptPeople): SpeakerRole {
  if (GENERIC_CUSTOMER.test(label)) return 'customer';
  if (people.customer !== null && label.toLowerCase() === people.customer.toLowerCase()) return 'customer';
  if (WITH_COMPANY.test(label) || GENERIC_AGENT.test(label) || isPerson(label, people.agent)) return 'agent';
  return 'customer';
}

/** Splits a transcript into turns. Text without any speaker is one turn of the customer. Nothing of the text is lost. */
export function splitTurns(transcript: string, people: TranscriptPeople): Turn[] {
  const lines = linesOf(transcript);
  const speakers = speakersOf(lines, people);
  const turns: Turn[] = [];
  for (const line of lines) {
    const speaker = line.label !== null && speakers.has(line.label) ? line.label : null;
    const last = turns.at(-1);
    if (speaker !== null) turns.push({ speaker, role: roleOf(speaker, people), start: line.textStart, end: line.end });
    else if (last) turns[turns.length - 1] = { ...last, end: line.end };
    else turns.push({ speaker: null, role: 'customer', start: line.start, end: line.end });
  }
  return turns.filter((turn) => transcript.slice(turn.start, turn.end).trim() !== '');
}

/** A piece of text with the evidence that covers it, none for plain text. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly EvidenceSpan[];
}

/** Cuts `[start, end)` of a transcript at the edges of the evidence within it. */
export function markEvidence(
  transcript: string,
  { start, end }: { readonly start: number; readonly end: number },
  evidence: readonly EvidenceSpan[],
): MarkedText[] {
  const within = evidence.filter((span) => span.start < end && span.end > start && span.end > span.start);
  const edges = new Set([start, end]);
  for (const span of within) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(end, span.end));
  }
  const sorted = [...edges].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    return {
      text: transcript.slice(from, to),
      marks: within.filter((span) => span.start <= from && span.end >= to),
    };
  });
}
