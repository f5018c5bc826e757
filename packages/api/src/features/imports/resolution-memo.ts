import type { Conversation } from '@resolution/contracts';
import { type Engine, type EngineResolution, type QuestionVector, readIssue } from '@resolution/rag';

/** What the engine found for a conversation, and what it took the customer to have come for. */
export interface ReadConversation {
  readonly resolution: EngineResolution;
  readonly issue: string;
}

/** Resolutions kept: some six megabytes. */
const MAX_ENTRIES = 1_000;

/**
 * Remembers resolutions for as long as the index stays as it is. The engine gives the same answer to the same
 * conversation, and workbooks repeat themselves: rows under other ids, the same export uploaded by two people.
 */
export class ResolutionMemo {
  /** By transcript, with what else was told. Oldest first: what is used again moves to the end. */
  readonly #known = new Map<string, Known>();
  #engine: Engine | undefined;
  #revision = 0;

  /** @param revision Another number whenever the engine's index changed. */
  read(
    engine: Engine,
    revision: number,
    { conversation_id, ...rest }: Conversation,
    vector?: QuestionVector,
  ): ReadConversation {
    if (engine !== this.#engine || revision !== this.#revision) this.#known.clear();
    this.#engine = engine;
    this.#revision = revision;
    const { transcript } = rest;
    const same = this.#known.get(transcript);
    const embedded = vector !== undefined;
    const isSame = same !== undefined && same.embedded === embedded && isEqual(same.rest, rest);
    const known = isSame ? same.read : undefined;
    this.#known.delete(transcript);
    const read = known ?? readAnew(engine, { conversation_id, ...rest }, vector);
    this.#known.set(transcript, { rest, embedded, read });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MAX_ENTRIES && oldest !== undefined) this.#known.delete(oldest);
    return known === undefined ? read : { ...read, resolution: { ...read.resolution, conversation_id } };
  }
}

interface Known {
  readonly rest: WithoutId;
  /** Whether the question had its vector; equal texts have equal ones. */
  readonly embedded: boolean;
  readonly read: ReadConversation;
}

type WithoutId = Omit<Conversation, 'conversation_id'>;

function isEqual(left: WithoutId, right: WithoutId): boolean {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<keyof WithoutId>;
  return [...names].every((name) => left[name] === right[name]);
}

function readAnew(engine: Engine, conversation: Conversation, vector: QuestionVector | undefined): ReadConversation {
  const resolution = engine.resolve(conversation, { vector });
  return { resolution, issue: readIssue(conversation.transcript, conversation).text };
}
