import type { Conversation } from '@resolution/contracts';
import type { Engine, EngineResolution } from '@resolution/rag';

/** Resolutions kept: some six megabytes. */
const MAX_ENTRIES = 1_000;

/**
 * Remembers resolutions for as long as the index stays as it is. The engine gives the same answer to the same
 * conversation, and workbooks repeat themselves: rows under other ids, the same export uploaded by two people.
 */
export class ResolutionMemo {
  /** Oldest first: what is used again moves to the end. */
  readonly #known = new Map<string, EngineResolution>();
  #engine: Engine | undefined;
  #revision = 0;

  /** @param revision Another number whenever the engine's index changed. */
  resolve(engine: Engine, revision: number, { conversation_id, ...rest }: Conversation): EngineResolution {
    if (engine !== this.#engine || revision !== this.#revision) this.#known.clear();
    this.#engine = engine;
    this.#revision = revision;
    const key = JSON.stringify(Object.entries(rest).toSorted(([left], [right]) => (left < right ? -1 : 1)));
    const known = this.#known.get(key);
    this.#known.delete(key);
    const resolution = known ?? engine.resolve({ conversation_id, ...rest });
    this.#known.set(key, resolution);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MAX_ENTRIES && oldest !== undefined) this.#known.delete(oldest);
    return known === undefined ? resolution : { ...resolution, conversation_id };
  }
}
