import { createHash } from 'node:crypto';
import { createMasker } from '../privacy/masking.ts';
import { NO_PERSONAL_DATA, type PersonalData, personalOf } from '../privacy/personal-data.ts';
import type { ModelOutcome } from './failure.ts';
import type { ModelGateway } from './gateway.ts';
import type { ModelCaller } from './request.ts';

/** Keeps vectors between calls and restarts. Keys are opaque text. */
export interface EmbeddingCache {
  get(keys: readonly string[]): Promise<ReadonlyMap<string, Float32Array>>;
  set(vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}

export interface EmbedderOptions {
  readonly gateway: ModelGateway;
  readonly cache: EmbeddingCache;
  /** Length of the vectors, for models that can shorten them; the model's own when left out. */
  readonly dimensions?: number | undefined;
  /** For each request, where somebody waits who can do without; the use case's own when left out. */
  readonly timeoutMs?: number | undefined;
}

export interface Embedder {
  /**
   * One vector per text, in order. Texts that were embedded before cost nothing.
   *
   * @param personal Of all texts, or of each by itself, in order.
   */
  embed(
    texts: readonly string[],
    caller: ModelCaller,
    personal?: PersonalData | readonly PersonalData[],
  ): Promise<ModelOutcome<Float32Array[]>>;
}

/** Changes with whatever is done to a text before it is embedded, so that no vector of another treatment is served. */
const NORMALISER_VERSION = 'n1';
/** Texts per request: what servers of one's own take at once, and a failure costs no more than these. */
const BATCH = 64;
/** OpenAI's embedding models take 8,191 tokens; text beyond that is about the same thing. */
const LONGEST_TEXT = 20_000;

/** The key of a text's vector: model, dimensions, treatment and the text itself. */
export function embeddingKey(model: string, dimensions: number | undefined, normalised: string): string {
  const hash = createHash('sha256').update(normalised).digest('hex');
  return `${model}|${dimensions ?? 'own'}|${NORMALISER_VERSION}|${hash}`;
}

/** One spelling for what reads the same: composed characters, single spaces, bounded length. */
export function normaliseForEmbedding(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
}

export function createEmbedder({ gateway, cache, dimensions, timeoutMs }: EmbedderOptions): Embedder {
  return {
    async embed(texts, caller, personal = NO_PERSONAL_DATA) {
      const model = gateway.modelFor('embed');
      const keyed = keyTexts(texts, personal, (text) => embeddingKey(model, dimensions, text));
      if (keyed === null) return { ok: false, failure: { kind: 'masking_failed' } };
      const vectors = new Map(await cache.get([...keyed.byKey.keys()]));
      const missing = [...keyed.byKey].filter(([key]) => !vectors.has(key));
      for (let from = 0; from < missing.length; from += BATCH) {
        const batch = missing.slice(from, from + BATCH);
        const outcome = await gateway.embed({
          texts: batch.map(([, { text }]) => text),
          personal: batch.map(([, { personal: own }]) => own),
          dimensions,
          timeoutMs,
          caller,
        });
        if (!outcome.ok) return outcome;
        const made = new Map(
          zip(
            batch.map(([key]) => key),
            outcome.value.vectors,
          ),
        );
        await cache.set(made);
        for (const [key, vector] of made) vectors.set(key, vector);
      }
      return { ok: true, value: keyed.keys.flatMap((key) => vectors.get(key) ?? []) };
    },
  };
}

interface KeyedTexts {
  /** The key of each text, in order. */
  readonly keys: readonly string[];
  /** Each text once, as it is handed to the gateway, with what is personal in it. */
  readonly byKey: ReadonlyMap<string, { readonly text: string; readonly personal: PersonalData }>;
}

/** Keys by what is sent, which is the masked text: a name that is masked for one caller is not for another. */
function keyTexts(
  texts: readonly string[],
  personal: PersonalData | readonly PersonalData[],
  keyOf: (text: string) => string,
): KeyedTexts | null {
  try {
    const pairs = texts.map((whole, at) => {
      const text = normaliseForEmbedding(whole);
      const own = personalOf(personal, at);
      return [keyOf(createMasker(own).mask(text)), { text, personal: own }] as const;
    });
    return { keys: pairs.map(([key]) => key), byKey: new Map(pairs) };
  } catch {
    return null;
  }
}

function zip<A, B>(left: readonly A[], right: readonly B[]): [A, B][] {
  return left.flatMap((item, at): [A, B][] => {
    const other = right[at];
    return other === undefined ? [] : [[item, other]];
  });
}
