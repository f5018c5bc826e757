import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { KnowledgeDocument } from '@resolution/contracts';
import { type Db, documentId } from '@resolution/db';
import { type Embedder, embeddingTextOf, type ModelFailure, type ModelOutcome } from '@resolution/rag';
import type { EmbeddingEvent } from './desk.ts';
import { documentPersonalData } from './document-personal-data.ts';

/** Whatever holds documents and takes their vectors. */
export interface VectorIndex {
  setVectors(vectors: ReadonlyMap<string, Float32Array>): void;
}

export interface SupplyStatus {
  /** Documents that are still waiting for their vector. */
  readonly waiting: number;
  /** Documents whose text the model does not take; they are found by words until they change. */
  readonly refused: number;
  /** Whether the last request failed. */
  readonly failing: boolean;
}

export interface VectorSupplyDeps {
  readonly db: Db;
  readonly embedder: Embedder;
  readonly note: (event: EmbeddingEvent) => void;
  /** Faults of the program, for the log. */
  readonly report: (error: unknown) => void;
  readonly pauseMs: number;
}

/** One document of one index, as it was when its vector was asked for. */
interface Wish {
  readonly index: VectorIndex;
  readonly id: string;
  readonly document: KnowledgeDocument;
}

/** As many as one request takes, so that a failure costs no more than these. */
const BATCH = 64;
/** Work of the system itself: it counts for the day's tokens and for nobody's own. */
const NOBODY = { user: null };
/** A server says so of a text that it cannot take; of a wrong key or model it says something else. */
const REFUSES_TEXT: ReadonlySet<number | null> = new Set([400, 413, 422]);

/**
 * Makes documents' vectors in the background, a request at a time, and hands them to the indexes that asked. A document
 * that changes or goes while its vector is being made does not get it: that of its old text is nobody's.
 */
export class VectorSupply {
  readonly #deps: VectorSupplyDeps;
  readonly #wishes = new Map<VectorIndex, Map<string, Wish>>();
  readonly #stop = new AbortController();
  #refused = 0;
  #failing = false;
  #working: Promise<void> | undefined;

  constructor(deps: VectorSupplyDeps) {
    this.#deps = deps;
  }

  want(index: VectorIndex, documents: readonly KnowledgeDocument[]): void {
    if (this.#stop.signal.aborted) return;
    const own = this.#wishes.get(index) ?? new Map<string, Wish>();
    this.#wishes.set(index, own);
    for (const document of documents) {
      const id = documentId(document);
      own.set(id, { index, id, document });
    }
    this.#working ??= this.#work();
  }

  forget(index: VectorIndex, id?: string): void {
    if (id === undefined) this.#wishes.delete(index);
    else this.#wishes.get(index)?.delete(id);
  }

  status(): SupplyStatus {
    const waiting = [...this.#wishes.values()].reduce((sum, own) => sum + own.size, 0);
    return { waiting, refused: this.#refused, failing: this.#failing };
  }

  /** Ends after the request in hand; what is left is wanted again after the next start. */
  async stop(): Promise<void> {
    this.#stop.abort();
    this.#wishes.clear();
    await this.#working;
  }

  async #work(): Promise<void> {
    const { signal } = this.#stop;
    // What was asked for in one turn is one batch.
    await nextTurn();
    for (let batch = this.#next(); batch.length > 0 && !signal.aborted; batch = this.#next()) {
      const failure = await this.#make(batch).catch((error: unknown): ModelFailure => {
        this.#deps.report(error);
        return FAULT;
      });
      this.#tell(failure);
      if (failure !== null) await pause(this.#pauseAfter(failure), undefined, { signal, ref: false }).catch(() => {});
      else await nextTurn();
    }
    this.#working = undefined;
  }

  #next(): Wish[] {
    const batch: Wish[] = [];
    for (const own of this.#wishes.values()) {
      for (const wish of own.values()) {
        batch.push(wish);
        if (batch.length === BATCH) return batch;
      }
    }
    return batch;
  }

  /** @returns Why nothing more can be made for now, or null. */
  async #make(batch: readonly Wish[]): Promise<ModelFailure | null> {
    const outcome = await this.#embed(batch);
    if (outcome.ok) {
      this.#hand(batch, outcome.value);
      return null;
    }
    return isAboutText(outcome.failure) ? this.#makeSingly(batch, outcome.failure) : outcome.failure;
  }

  /** One text that the server does not take costs the others nothing. */
  async #makeSingly(batch: readonly Wish[], refusal: ModelFailure): Promise<ModelFailure | null> {
    const refused: Wish[] = [];
    let made = 0;
    for (const wish of batch) {
      const outcome = await this.#embed([wish]);
      if (outcome.ok) {
        made += 1;
        this.#hand([wish], outcome.value);
      } else if (isAboutText(outcome.failure)) refused.push(wish);
      else return outcome.failure;
    }
    if (made === 0 && refusal.kind !== 'masking_failed') return refusal;
    for (const wish of refused) if (this.#isCurrent(wish)) this.forget(wish.index, wish.id);
    this.#refused += refused.length;
    this.#deps.note({ kind: 'refused', document_ids: refused.map(({ id }) => id) });
    return null;
  }

  async #embed(batch: readonly Wish[]): Promise<ModelOutcome<Float32Array[]>> {
    const { db, embedder } = this.#deps;
    const personal = await Promise.all(batch.map(({ document }) => documentPersonalData(db, document)));
    const texts = batch.map(({ document }) => embeddingTextOf(document));
    return embedder.embed(texts, { ...NOBODY, signal: this.#stop.signal }, personal);
  }

  #hand(batch: readonly Wish[], vectors: readonly Float32Array[]): void {
    for (const [index, own] of Map.groupBy(batch.entries(), ([, wish]) => wish.index)) {
      const fresh = own.filter(([, wish]) => this.#isCurrent(wish));
      for (const [, { id }] of fresh) this.forget(index, id);
      index.setVectors(
        new Map(
          fresh.flatMap(([at, { id }]) => {
            const vector = vectors[at];
            return vector === undefined ? [] : [[id, vector] as const];
          }),
        ),
      );
    }
  }

  /** Whether a document is still as it was when its vector was asked for. */
  #isCurrent(wish: Wish): boolean {
    return this.#wishes.get(wish.index)?.get(wish.id) === wish;
  }

  #tell(failure: ModelFailure | null): void {
    const { waiting } = this.status();
    const { aborted } = this.#stop.signal;
    if (failure !== null && !this.#failing && !aborted) this.#deps.note({ kind: 'failing', failure, waiting });
    if (failure === null && this.#failing) this.#deps.note({ kind: 'recovered', waiting });
    this.#failing = failure !== null;
  }

  #pauseAfter(failure: ModelFailure): number {
    const { pauseMs } = this.#deps;
    const seconds = 'retry_after_seconds' in failure ? failure.retry_after_seconds : null;
    if (seconds === null) return pauseMs;
    // A budget may be raised, and a day ends: looked at again from time to time.
    return Math.min(seconds * 1000, Math.max(pauseMs, LONGEST_PAUSE_MS));
  }
}

const LONGEST_PAUSE_MS = 10 * 60_000;
/** Something of ours went wrong, such as a full disk: tried again after a pause. */
const FAULT: ModelFailure = { kind: 'unavailable', reason: 'unreachable', status: null };

function isAboutText(failure: ModelFailure): boolean {
  if (failure.kind === 'masking_failed') return true;
  return failure.kind === 'unavailable' && failure.reason === 'request_refused' && REFUSES_TEXT.has(failure.status);
}
