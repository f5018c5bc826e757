import { remembered } from './remembered.ts';

/** One turn of a transcript. `start` and `end` are offsets of its words, without the speaker's name. */
export interface Turn {
  readonly speaker: string;
  readonly customer: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SPEAKER_LINE =
  /^[ \t>*_-]*(?:\[[^\]\n]{1,40}\]\s*)?([\p{L}][\p{L}\p{N} .,'()_/&-]{0,58}?)\s*(?:\[[^\]\n]{1,40}\])?\s*:(?=\s|$)/u;
const AGENT_NAME =
  /\b(?:agent|support|advisor|adviser|rep(?:resentative)?|specialist|technician|analyst|operator|bot|assistant|helpdesk|csr|tier ?[123])\b/i;
const CUSTOMER_NAME = /\b(?:caller|customer|client|user|resident|tenant|visitor|requester|contact|guest)\b/i;
/** A label in the middle of a turn that is not a speaker: "Note:", "Error:", "Steps:". */
const NOT_A_SPEAKER =
  /^(?:note|notes|error|warning|message|steps?|issue|subject|product|property|site|unit|date|time|summary|re|ps|fyi|update|status|question|answer|https?|category|priority|context)$/i;

/**
 * Splits a transcript into turns and says which are the customer's. A speaker is an agent when its name says so
 * (`Agent`, `Sam (ExampleCo Support)`), when the caller passes the agent's name, or when its brackets hold a company that
 * the other speaker's do not. A text without speakers is one turn of the customer: a form, an e-mail, a search.
 *
 * @param agentName the agent's first name as the conversation's record has it, when known
 */
export function readTurns(transcript: string, agentName?: string | null): Turn[] {
  const raw = readSpeakers(transcript);
  if (raw.length === 0) {
    const text = transcript.trim();
    const start = transcript.indexOf(text);
    return text === '' ? [] : [{ speaker: '', customer: true, text, start, end: start + text.length }];
  }
  const isAgent = agentSpeakers(raw, agentName);
  return raw.map((turn) => ({ ...turn, customer: !isAgent.has(turn.speaker) }));
}

/** The customer's turns; every turn when nobody could be told to be the customer. */
export function customerTurns(transcript: string, agentName?: string | null): Turn[] {
  const turns = readTurns(transcript, agentName);
  const own = turns.filter((turn) => turn.customer);
  return own.length > 0 ? own : turns;
}

type SpokenTurn = Omit<Turn, 'customer'>;

function readSpeakers(transcript: string): SpokenTurn[] {
  const turns: SpokenTurn[] = [];
  let open: { speaker: string; start: number } | null = null;
  let lineStart = 0;
  const close = (end: number): void => {
    if (open === null) return;
    const text = transcript.slice(open.start, end);
    const trimmed = text.trim();
    const start = open.start + text.indexOf(trimmed);
    if (trimmed !== '') turns.push({ speaker: open.speaker, text: trimmed, start, end: start + trimmed.length });
  };
  while (lineStart <= transcript.length) {
    const newline = transcript.indexOf('\n', lineStart);
    // Looked through by itself: a search from here on would read the rest of the transcript for every line.
    const head = headOf(transcript.slice(lineStart, newline === -1 ? transcript.length : newline));
    if (head !== null) {
      close(lineStart);
      open = { speaker: head.speaker, start: lineStart + head.length };
    }
    lineStart = newline === -1 ? transcript.length + 1 : newline + 1;
  }
  close(transcript.length);
  return turns;
}

/** What stands before the words of a turn. */
interface Head {
  readonly speaker: string;
  /** With everything around the name, the colon included. */
  readonly length: number;
}

/** Heads that are remembered: the same two people speak all through a conversation. */
const HEADS_KEPT = 5_000;
/** Longer ones do not come again. */
const HEAD_LENGTH = 80;

/** The head of a line; null where it names no speaker. */
function headOf(line: string): Head | null {
  const colon = line.indexOf(':');
  if (colon === -1) return null;
  const bracket = line.indexOf('[');
  // Brackets may hold a colon, as in "[10:32] Kim: hello".
  if ((bracket !== -1 && bracket < colon) || colon > HEAD_LENGTH) return readHead(line);
  // The character behind it tells "Kim: hello" from "10:30".
  return knownHead(line.slice(0, colon + 2));
}

function readHead(line: string): Head | null {
  const match = SPEAKER_LINE.exec(line);
  const speaker = match?.[1]?.trim();
  if (match === null || speaker === undefined) return null;
  return NOT_A_SPEAKER.test(speaker) || speaker.split(' ').length > 6 ? null : { speaker, length: match[0].length };
}

const knownHead = remembered(HEADS_KEPT, readHead);

const saysAgent = remembered(HEADS_KEPT, (speaker) => AGENT_NAME.test(speaker) && !CUSTOMER_NAME.test(speaker));

function agentSpeakers(turns: readonly SpokenTurn[], agentName: string | null | undefined): ReadonlySet<string> {
  const speakers = [...new Set(turns.map((turn) => turn.speaker))];
  const saying = speakers.filter(saysAgent);
  const agents = new Set([...saying, ...speakersNamed(speakers, saying, agentName)]);
  if (agents.size > 0) return agents;
  const customers = speakers.filter((speaker) => CUSTOMER_NAME.test(speaker));
  if (customers.length > 0) return new Set(speakers.filter((speaker) => !customers.includes(speaker)));
  const bracketed = speakers.filter((speaker) => /\([^)]+\)\s*$/.test(speaker));
  if (bracketed.length > 0 && bracketed.length < speakers.length) return new Set(bracketed);
  return new Set();
}

/**
 * Who has the agent's first name. A customer may have the same one, so whoever also says to be an agent, or is called
 * exactly so, goes before.
 */
function speakersNamed(
  speakers: readonly string[],
  saying: readonly string[],
  agentName: string | null | undefined,
): readonly string[] {
  const name = agentName?.trim().toLowerCase() ?? '';
  if (name === '') return [];
  const [first] = name.split(/\s+/);
  const named = speakers.filter(
    (speaker) => !CUSTOMER_NAME.test(speaker) && speaker.toLowerCase().split(/[^\p{L}]+/u)[0] === first,
  );
  const sure = [
    named.filter((speaker) => saying.includes(speaker)),
    named.filter((speaker) => speaker.toLowerCase() === name),
  ].find(({ length }) => length > 0);
  return sure ?? named;
}
