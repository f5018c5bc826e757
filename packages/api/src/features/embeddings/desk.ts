import type { KnowledgeDocument } from '@resolution/contracts';
import type { Db } from '@resolution/db';
import {
  createEmbedder,
  type Embedder,
  type EmbeddingCache,
  type ModelCaller,
  type ModelFailure,
  type ModelGateway,
  NO_PERSONAL_DATA,
  type PersonalData,
  type QuestionVector,
} from '@resolution/rag';
import type { LiveEngine } from '../../live-engine.ts';
import { cacheForQuestions, cacheInDatabase } from './vector-cache.ts';
import { type SupplyStatus, type VectorIndex, VectorSupply } from './vector-supply.ts';

/** A text that asks for something, with what is known to be personal in it. */
export interface QuestionText {
  readonly text: string;
  readonly personal?: PersonalData | undefined;
}

/** How embeddings are doing, for those who watch. */
export interface EmbeddingStatus extends SupplyStatus {
  readonly model: string;
  /** Questions that got their vector, and those that were answered by their words because it failed or was late. */
  readonly questions: { readonly embedded: number; readonly by_words: number };
}

/** Everything the features know of embeddings. Where no embedding model is named it is there and says nothing. */
export interface EmbeddingDesk {
  /** Null where no embedding model is named. */
  readonly status: () => EmbeddingStatus | null;
  /** What the model makes of a question; undefined where it failed, is late, or may not be asked. Never throws. */
  readonly questionVector: (question: QuestionText, caller: ModelCaller) => Promise<QuestionVector | undefined>;
  /** The same for several, in order: all of them or none. Many take longer than one, so more patiently. */
  readonly questionVectors: (
    questions: readonly QuestionText[],
    caller: ModelCaller,
  ) => Promise<readonly (QuestionVector | undefined)[]>;
  /** Gives an index the vectors of documents, in the background, as they are made. */
  readonly supply: (index: VectorIndex, documents: readonly KnowledgeDocument[]) => void;
  /** Takes back what was asked for a document of an index, or for a whole index. */
  readonly withhold: (index: VectorIndex, id?: string) => void;
  /** Supplies a running server's index, now and with every change. */
  readonly follow: (engine: LiveEngine) => void;
  readonly stop: () => Promise<void>;
}

export interface EmbeddingDeskOptions {
  readonly db: Db;
  readonly gateway: ModelGateway;
  /** Length of the vectors, for models that can shorten them. */
  readonly dimensions?: number | undefined;
  /** What full agreement of meaning adds to a rank; the engine's own when left out. */
  readonly weight?: number | undefined;
  /** For the log: that vectors cannot be made, and that they can again. Counts and reasons, never text. */
  readonly note: (event: EmbeddingEvent) => void;
  /** Faults of the program, for the log. */
  readonly report: (error: unknown) => void;
  /** Pause after a failure that does not say how long it lasts. */
  readonly pauseMs?: number | undefined;
  /** How long a question waits for its vector. */
  readonly questionMs?: number | undefined;
}

export type EmbeddingEvent =
  | { readonly kind: 'failing'; readonly failure: ModelFailure; readonly waiting: number }
  | { readonly kind: 'recovered'; readonly waiting: number }
  | { readonly kind: 'refused'; readonly document_ids: readonly string[] };

/** A person waits, and words alone give an answer too. */
const QUESTION_MS = 2_000;
/** Rows of an upload, many in one request: nobody watches each. */
const ROWS_MS = 10_000;
const PAUSE_MS = 30_000;

/** Where no embedding model is named. */
export const NO_EMBEDDINGS: EmbeddingDesk = {
  status: () => null,
  questionVector: async () => undefined,
  questionVectors: async (questions) => questions.map(() => undefined),
  supply: () => {},
  withhold: () => {},
  follow: () => {},
  stop: async () => {},
};

export function createEmbeddingDesk(options: EmbeddingDeskOptions): EmbeddingDesk {
  const { db, gateway, dimensions, weight } = options;
  const kept = cacheInDatabase(db);
  const supply = new VectorSupply({
    db,
    embedder: createEmbedder({ gateway, cache: kept, dimensions }),
    note: options.note,
    report: options.report,
    pauseMs: options.pauseMs ?? PAUSE_MS,
  });
  const asked: EmbeddingCache = cacheForQuestions(kept);
  const askerWithin = (timeoutMs: number) => createEmbedder({ gateway, cache: asked, dimensions, timeoutMs });
  const one = askerWithin(options.questionMs ?? QUESTION_MS);
  const many = askerWithin(ROWS_MS);
  const counts = { embedded: 0, by_words: 0 };
  const unfollow: (() => void)[] = [];

  const ask = async (
    asker: Embedder,
    texts: readonly QuestionText[],
    caller: ModelCaller,
  ): Promise<readonly (QuestionVector | undefined)[]> => {
    const made = await asker
      .embed(
        texts.map(({ text }) => text),
        caller,
        texts.map(({ personal = NO_PERSONAL_DATA }) => personal),
      )
      .catch((error: unknown) => {
        options.report(error);
        return null;
      });
    const vectors = made?.ok === true && made.value.length === texts.length ? made.value : null;
    if (vectors === null) counts.by_words += texts.length;
    else counts.embedded += texts.length;
    return texts.map((_, at) => {
      const values = vectors?.[at];
      return values === undefined ? undefined : { values, weight };
    });
  };

  return {
    status: () => ({ model: gateway.modelFor('embed'), ...supply.status(), questions: { ...counts } }),
    questionVectors: (questions, caller) => ask(many, questions, caller),
    async questionVector(question, caller) {
      if (question.text.trim() === '') return undefined;
      const [vector] = await ask(one, [question], caller);
      return vector;
    },
    supply: (index, documents) => supply.want(index, documents),
    withhold: (index, id) => supply.forget(index, id),
    follow(engine) {
      supply.want(engine, engine.documents());
      unfollow.push(
        engine.follow((change) => {
          if (change.kind === 'upsert') supply.want(engine, [change.document]);
          else if (change.kind === 'withdraw') supply.forget(engine, change.id);
          else if (change.kind === 'reload') {
            supply.forget(engine);
            supply.want(engine, engine.documents());
          }
        }),
      );
    },
    async stop() {
      for (const end of unfollow.splice(0)) end();
      await supply.stop();
    },
  };
}
