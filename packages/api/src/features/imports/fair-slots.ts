import { AppError } from '@resolution/contracts';

export interface FairSlotsOptions {
  /** Holders at one time. */
  readonly atOnce: number;
  /** Holders of one owner at one time. */
  readonly perOwner: number;
  /** Requests that may wait, of all owners together and of one. */
  readonly waiting: number;
  readonly waitingPerOwner: number;
  /** Told to those who are turned away, in seconds. */
  readonly retryAfter: number;
}

interface Waiter {
  readonly owner: string;
  readonly resolve: (release: () => void) => void;
}

/**
 * Lets few work at a time and the rest wait, taking turns between owners: somebody with twenty uploads delays nobody else
 * by more than the one that is being read.
 */
export class FairSlots {
  readonly #options: FairSlotsOptions;
  readonly #holders = new Map<string, number>();
  /** Waiting requests by owner. The order of the keys is the order of turns: who was served goes to the end. */
  readonly #queues = new Map<string, Waiter[]>();
  #held = 0;
  #waiting = 0;

  constructor(options: FairSlotsOptions) {
    this.#options = options;
  }

  /**
   * Waits for a turn. The returned function gives it back; calling it again does nothing.
   *
   * @param signal Leaves the queue when it aborts; rejects with its reason.
   * @throws AppError `too_many_requests` when the queue is full.
   */
  async acquire(owner: string, signal?: AbortSignal): Promise<() => void> {
    signal?.throwIfAborted();
    const { waiting, waitingPerOwner, retryAfter } = this.#options;
    if (this.#mayHold(owner)) return this.#take(owner);
    const queue = this.#queues.get(owner) ?? [];
    if (this.#waiting >= waiting || queue.length >= waitingPerOwner) {
      throw new AppError('too_many_requests', 'Too many uploads are waiting: try again in a moment.', { retryAfter });
    }
    const { promise, resolve, reject } = Promise.withResolvers<() => void>();
    const waiter: Waiter = { owner, resolve };
    const leave = (): void => {
      this.#remove(waiter);
      reject(signal?.reason);
    };
    queue.push(waiter);
    this.#queues.set(owner, queue);
    this.#waiting += 1;
    signal?.addEventListener('abort', leave, { once: true });
    return promise.finally(() => signal?.removeEventListener('abort', leave));
  }

  #mayHold(owner: string): boolean {
    return this.#held < this.#options.atOnce && (this.#holders.get(owner) ?? 0) < this.#options.perOwner;
  }

  #take(owner: string): () => void {
    this.#held += 1;
    this.#holders.set(owner, (this.#holders.get(owner) ?? 0) + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#held -= 1;
      const left = (this.#holders.get(owner) ?? 1) - 1;
      if (left === 0) this.#holders.delete(owner);
      else this.#holders.set(owner, left);
      this.#serveNext();
    };
  }

  #serveNext(): void {
    for (const [owner, [waiter]] of this.#queues) {
      if (waiter === undefined || !this.#mayHold(owner)) continue;
      this.#remove(waiter);
      const rest = this.#queues.get(owner);
      if (rest !== undefined) {
        this.#queues.delete(owner);
        this.#queues.set(owner, rest);
      }
      waiter.resolve(this.#take(owner));
      return;
    }
  }

  #remove(waiter: Waiter): void {
    const queue = this.#queues.get(waiter.owner);
    const place = queue?.indexOf(waiter) ?? -1;
    if (queue === undefined || place === -1) return;
    queue.splice(place, 1);
    this.#waiting -= 1;
    if (queue.length === 0) this.#queues.delete(waiter.owner);
  }
}
