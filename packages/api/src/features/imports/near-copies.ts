import type { Db, Tx } from '@resolution/db';
import { NearCopyIndex } from './near-copy-index.ts';
import { featuresOf, similarityOf } from './transcript-sketch.ts';

/**
 * From this share of three-word runs in common, two transcripts are nearly the same. One word changed in sixty gives 0.90;
 * different conversations about the same issue, with the agent's phrases in common, stay below 0.85 nearly always.
 */
const NEAR_COPY_SIMILARITY = 0.85;
/** The sketch's estimate may be off by two standard errors; the texts themselves decide. */
const WORTH_COMPARING = 0.73;
const MAX_COMPARISONS = 3;
/** First tickets whose features are kept, a kilobyte each: the same story comes again and again. */
const MAX_KEPT = 2_000;

/**
 * Links a new ticket to the first ticket with nearly the same transcript. A group of near copies shares one fingerprint,
 * the first one's sketch, by which the database finds them all; only first ones are compared with.
 */
export class NearCopies {
  readonly #db: Db;
  #index: Promise<NearCopyIndex> | undefined;
  /** Transcripts of tickets whose transaction is still open. */
  readonly #unread = new Map<number, string>();
  /** Features of first tickets by number, those asked for last at the end. A transcript never changes. */
  readonly #features = new Map<number, Uint32Array>();

  constructor(db: Db) {
    this.#db = db;
  }

  /** Reads the fingerprints of all tickets, once. */
  ready(): Promise<NearCopyIndex> {
    this.#index ??= this.#load().catch((error: unknown) => {
      this.#index = undefined;
      throw error;
    });
    return this.#index;
  }

  /**
   * Runs a transaction that makes tickets; when it fails, what it added to the index is forgotten with it.
   *
   * @param work Is given what finds a ticket's fingerprint, and what is told of each ticket that was made.
   */
  async during<Result>(work: (group: NearCopyGroup) => Promise<Result>): Promise<Result> {
    const index = await this.ready();
    const size = index.size;
    try {
      return await work({
        fingerprint: (tx, transcript, sketch) => this.#fingerprint(index, tx, transcript, sketch),
        made: (id, transcript, sketch, fingerprint) => {
          if (sketch === null || fingerprint !== encode(sketch)) return;
          index.add(id, sketch);
          this.#unread.set(id, transcript);
        },
      });
    } catch (error) {
      index.truncate(size);
      // The numbers of tickets that were undone are given again.
      for (const id of this.#unread.keys()) this.#features.delete(id);
      throw error;
    } finally {
      this.#unread.clear();
    }
  }

  async #fingerprint(index: NearCopyIndex, tx: Tx, transcript: string, sketch: Uint8Array | null) {
    if (sketch === null) return null;
    const likely = index.candidates(sketch, WORTH_COMPARING).slice(0, MAX_COMPARISONS);
    if (likely.length > 0) {
      const own = featuresOf(transcript);
      for (const { id, sketch: first } of likely) {
        const similarity = similarityOf(own, await this.#featuresOf(tx, id), NEAR_COPY_SIMILARITY);
        if (similarity >= NEAR_COPY_SIMILARITY) return encode(first);
      }
    }
    return encode(sketch);
  }

  async #featuresOf(tx: Tx, id: number): Promise<Uint32Array> {
    const features =
      this.#features.get(id) ?? featuresOf(this.#unread.get(id) ?? (await tx.tickets.byRef(id))?.transcript ?? '');
    this.#features.delete(id);
    this.#features.set(id, features);
    const [oldest] = this.#features.keys();
    if (this.#features.size > MAX_KEPT && oldest !== undefined) this.#features.delete(oldest);
    return features;
  }

  async #load(): Promise<NearCopyIndex> {
    const index = new NearCopyIndex();
    for (const { ticket_id, fingerprint } of await this.#db.imports.fingerprints()) {
      index.add(ticket_id, Buffer.from(fingerprint, 'base64'));
    }
    return index;
  }
}

export interface NearCopyGroup {
  /** The fingerprint a ticket gets: its own, or that of the first ticket with nearly the same transcript. */
  readonly fingerprint: (tx: Tx, transcript: string, sketch: Uint8Array | null) => Promise<string | null>;
  readonly made: (id: number, transcript: string, sketch: Uint8Array | null, fingerprint: string | null) => void;
}

function encode(sketch: Uint8Array): string {
  return Buffer.from(sketch).toString('base64');
}
