/** Hands out a lock in the order it was asked for, and lets others wait until nobody holds or wants it. */
export class TransactionLock {
  #last: Promise<void> = Promise.resolve();
  #open = 0;

  /** Waits for its turn. The returned function gives the lock back; calling it again does nothing. */
  async acquire(): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const previous = this.#last;
    this.#last = promise;
    this.#open += 1;
    let held = true;
    await previous;
    return () => {
      if (!held) return;
      held = false;
      this.#open -= 1;
      resolve();
    };
  }

  /** Resolves when no transaction is open or waiting. */
  async idle(): Promise<void> {
    while (this.#open > 0) await this.#last;
  }
}
